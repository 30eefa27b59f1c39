import type { Match, PageMatches, Tier } from './page-matches.ts'

/** How many letters there are of each tier; a letter counts once, under its closest tier. */
export interface LetterCounts {
  /** About this very text (`direct`): the only number that is shown strong. */
  onText: number
  /** On the same situation or mandate line (`related`). */
  sameSubject: number
  /** Addressed to the session as a whole (`session`); never counted as on a text. */
  session: number
}

const FIELDS: Record<Tier, keyof LetterCounts> = {
  direct: 'onText',
  related: 'sameSubject',
  session: 'session',
}
const CLOSENESS: readonly Tier[] = ['direct', 'related', 'session']

/** Counts the letters of some matches. */
export function countLetters(matches: readonly Match[]): LetterCounts {
  const counts: LetterCounts = { onText: 0, sameSubject: 0, session: 0 }
  const counted = new Set<string>()
  for (const tier of CLOSENESS) {
    for (const { id, tier: own } of matches) {
      if (own !== tier || counted.has(id)) continue
      counted.add(id)
      counts[FIELDS[tier]] += 1
    }
  }
  return counts
}

/** Counts the letters of a page, those on its texts and those for it as a whole. */
export function countPageLetters({ matches, texts }: PageMatches): LetterCounts {
  return countLetters([...matches, ...texts.flatMap((text) => text.matches)])
}

/** Whether there is any letter. */
export function hasLetters({ onText, sameSubject, session }: LetterCounts): boolean {
  return onText + sameSubject + session > 0
}

/** The numbers of a small mark, as a badge or the toolbar shows them. */
export interface CountMark {
  /** Letters on the text; 0 is not shown. */
  strong: number
  /** Others, shown as "+14" and quieter; 0 is not shown. */
  others: number
}

/**
 * What a small mark shows of counts. Letters to the session are shown only where no letter is
 * closer: beside a text they would look as if they were on its subject.
 */
export function markOf({ onText, sameSubject, session }: LetterCounts): CountMark {
  return { strong: onText, others: sameSubject || (onText === 0 ? session : 0) }
}
