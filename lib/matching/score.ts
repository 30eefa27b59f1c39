import type { Match } from './page-matches.ts'
import { type Signals, signal, sumOf } from './signals.ts'

/** Makes a match of the score that its signals add up to, to three decimals and at most 1. */
export type Score = (match: Pick<Match, 'id' | 'tier' | 'reasons'>, signals: Signals) => Match

/** Scores matches; each lists its signals where they are to be explained. */
export function createScore(explain: boolean): Score {
  return ({ id, tier, reasons }, signals) => {
    const sum = sumOf(signals)
    const score = Math.min(1, Math.round(sum * 1000) / 1000)
    if (!explain) return { id, tier, score, reasons }
    const capped = sum > 1 ? { ...signals, ...signal('above-one', sum - 1) } : signals
    return { id, tier, score, reasons, signals: capped }
  }
}
