import fc from 'fast-check'
import type { Letter } from '../../lib/letters/letter.ts'
import { COUNTRIES, LANGUAGES, textsOf, WORDS, YEARS } from './made-letters.ts'

/** One part of a query: how it is written, and which letters it lets through. */
export interface Part {
  written: string
  /** Ranks the letters, and must be answered by those that have all of the query. */
  isWord: boolean
  holds(letter: Letter): boolean
}

const word = fc.constantFrom(...WORDS).map(
  (written): Part => ({
    written,
    isWord: true,
    holds: (letter) => textsOf(letter).some((text) => text.split(' ').includes(written)),
  }),
)

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map(
  (words): Part => ({
    written: `"${words.join(' ')}"`,
    isWord: false,
    holds: (letter) => textsOf(letter).some((text) => ` ${text} `.includes(` ${words.join(' ')} `)),
  }),
)

function filter(name: string, values: readonly string[], of: (letter: Letter) => string[]) {
  return fc.subarray([...values], { minLength: 1 }).map(
    (chosen): Part => ({
      written: `${name}:${chosen.join(',')}`,
      isWord: false,
      holds: (letter) => of(letter).some((value) => chosen.includes(value)),
    }),
  )
}

const filters = fc.oneof(
  filter('country', COUNTRIES, ({ countries }) => countries),
  filter('year', YEARS, ({ date }) => (date ? [date.slice(0, 4)] : [])),
  filter('lang', LANGUAGES, ({ language }) => [language]),
)

function not({ written, holds }: Part): Part {
  return { written: `-${written}`, isWord: false, holds: (letter) => !holds(letter) }
}

/** What a letter has or has not; each can be negated. */
export const conditions = fc.oneof(phrase, filters)

/** Words, phrases, filters and their negations, in any order and number. */
export const queries: fc.Arbitrary<Part[]> = fc.array(
  fc.oneof(word, conditions, fc.oneof(word, conditions).map(not)),
  { minLength: 1, maxLength: 8 },
)

export function written(parts: readonly Part[]): string {
  return `${parts.map((part) => part.written).join(' ')} `
}

/**
 * The letters that answer all of a query, found the slow way: by reading each. Words that no letter
 * has are left out.
 */
export function answering(letters: readonly Letter[], parts: readonly Part[]): string[] {
  const known = parts.filter((part) => !part.isWord || letters.some(part.holds))
  if (known.length === 0) return []
  return letters
    .filter((letter) => known.every((part) => part.holds(letter)))
    .map(({ id }) => id)
    .sort()
}
