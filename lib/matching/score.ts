import type { Match } from './page-matches.ts'
import { relatedSignals, relatedSum, type Signals, signal, sumOf } from './signals.ts'

type Found = Pick<Match, 'id' | 'tier' | 'reasons'>

export interface Score {
  /** Makes a match of the score that its signals add up to, to three decimals and at most 1. */
  (match: Found, signals: Signals): Match
  /** The same for a related letter, by `relatedSignals`: thousands of a page are such. */
  related(match: Found, likeness: number, nearness: number): Match
}

/** Scores matches; each lists its signals where they are to be explained. */
export function createScore(explain: boolean): Score {
  const made = ({ id, tier, reasons }: Found, sum: number): Match => {
    return { id, tier, score: Math.min(1, Math.round(sum * 1000) / 1000), reasons }
  }
  const scored = (match: Found, signals: Signals): Match => {
    const sum = sumOf(signals)
    if (!explain) return made(match, sum)
    const capped = sum > 1 ? { ...signals, ...signal('above-one', sum - 1) } : signals
    return { ...made(match, sum), signals: capped }
  }
  const related = (match: Found, likeness: number, nearness: number): Match =>
    explain
      ? scored(match, relatedSignals(likeness, nearness))
      : made(match, relatedSum(likeness, nearness))
  return Object.assign(scored, { related })
}
