import type { LetterHeader } from '../letters/letter.ts'

type Known = Pick<
  LetterHeader,
  'evidence' | 'complete' | 'listed_organizations' | 'listed_individuals'
>

/** Numbers of letters by how much of their list of signatories is known. */
export interface KnownLists {
  /** The whole list was seen. */
  complete: number
  /** Some names are known. */
  partial: number
  none: number
}

/** Counts letters by how much of their list of signatories is known. */
export function knownLists(letters: readonly Omit<Known, 'evidence'>[]): KnownLists {
  const complete = letters.filter((letter) => letter.complete).length
  const none = letters.filter(
    (letter) => !letter.complete && letter.listed_organizations + letter.listed_individuals === 0,
  ).length
  return { complete, none, partial: letters.length - complete - none }
}

/** Numbers of letters by what was read to make their records. */
export type KnownTexts = Record<LetterHeader['evidence'], number>

/** Counts letters by what was read to make their records. */
export function knownTexts(letters: readonly Pick<Known, 'evidence'>[]): KnownTexts {
  const read: KnownTexts = { whole: 0, opening: 0, announcement: 0 }
  for (const { evidence } of letters) read[evidence] += 1
  return read
}
