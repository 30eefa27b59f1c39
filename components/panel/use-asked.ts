import { useState } from 'preact/hooks'
import type { Ask } from '../../extension/messages.ts'
import { type AskedTogether, type LetterAsk, MAX_ASKED } from '../../lib/analysis/asked.ts'
import type { Tier } from '../../lib/matching/page-matches.ts'
import type { Subject } from '../common/subject.ts'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'

/** Of letters that are not on the text itself, the nearest are enough to tell what is asked. */
const MOST_OTHERS = 12

export interface Asked {
  /** Null until it is there. */
  value: AskedTogether | null
  failed: boolean
  retry(): void
  /** The tier that the letters are of, and how many they are. */
  tier: Tier
  letters: number
  /** How many letters of the tier there are; of many, asks are read of the first alone. */
  ofLetters: number
  /** Whether the first are the nearest in session. */
  isInSession: boolean
  /** Asks that the reader has taken out of their groups. */
  taken: ReadonlySet<string>
  /** Takes an ask out of its group, or puts it back. */
  onTake(ask: LetterAsk): void
}

const NOTHING: AskedTogether = { groups: [], named: 0, addresses: {} }

/** What tells an ask from all others. */
export function askKey({ letter, ask }: LetterAsk): string {
  return `${letter} ${ask}`
}

/** The letters of a subject whose asks are shown: those of its closest tier. */
function askingIds({ matches }: Subject): { tier: Tier; all: string[]; ids: string[] } {
  const tier = matches[0]?.tier ?? 'direct'
  const most = tier === 'direct' ? MAX_ASKED : MOST_OTHERS
  const all = matches.filter((match) => match.tier === tier).map(({ id }) => id)
  return { tier, all, ids: all.slice(0, most) }
}

/** What the letters of a subject ask for; what the reader corrects in it lasts as long as the panel. */
export function useAsked(subject: Subject, ask: Ask): Asked {
  const { tier, all, ids } = askingIds(subject)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const { language } = useWording()
  const opened = useOpened(
    async () => (ids.length > 0 ? ask({ type: 'asked', ids, language }) : NOTHING),
    [language, ...ids].join(' '),
  )
  return {
    ...opened,
    tier,
    letters: ids.length,
    ofLetters: all.length,
    isInSession: subject.session !== null,
    taken,
    onTake: (one) => setTaken(taken.symmetricDifference(new Set([askKey(one)]))),
  }
}

/** The groups, in which each ask that was taken out stands behind its group by itself. */
export function correctedGroups({ groups }: AskedTogether, taken: ReadonlySet<string>) {
  return groups.flatMap((group) => {
    if (group.length === 1) return [group]
    const left = group.filter((one) => !taken.has(askKey(one)))
    const out = group.filter((one) => taken.has(askKey(one)))
    return [...(left.length > 0 ? [left] : []), ...out.map((one) => [one])]
  })
}
