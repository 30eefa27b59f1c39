import { expect, it } from 'vitest'
import { pageLetters } from '../../../../components/popup/page-letters.ts'
import type { LetterHeader } from '../../../../lib/letters/letter.ts'
import type { Match, PageMatches, Tier } from '../../../../lib/matching/match.ts'

const match = (id: string, tier: Tier, score: number): Match => ({ id, tier, score, reasons: [] })
const page = (matches: Match[], ...texts: Match[][]) =>
  ({ page: {}, matches, texts: texts.map((own) => ({ text: {}, matches: own })) }) as PageMatches
const headers = Object.fromEntries(
  ['a', 'b', 'c'].map((id) => [id, { id, date: '2020' } as LetterHeader]),
)
const ids = (matches: PageMatches) => pageLetters(matches, headers)?.matches.map(({ id }) => id)

it('lists each letter once, under its closest tier', () => {
  const found = pageLetters(
    page(
      [match('a', 'session', 0.9)],
      [match('a', 'direct', 0.4), match('b', 'related', 0.9)],
      [match('a', 'related', 0.9)],
    ),
    headers,
  )
  expect(found?.matches).toEqual([match('a', 'direct', 0.4), match('b', 'related', 0.9)])
})

it('keeps the better of two matches of a tier', () => {
  const found = pageLetters(
    page([], [match('a', 'direct', 0.2)], [match('a', 'direct', 0.9)]),
    headers,
  )
  expect(found?.matches).toEqual([match('a', 'direct', 0.9)])
})

it('puts letters on the texts before those related', () => {
  expect(
    ids(page([match('c', 'session', 1)], [match('b', 'related', 1), match('a', 'direct', 0.5)])),
  ).toEqual(['a', 'b', 'c'])
})

it('gives null for a page without letters', () => {
  expect(pageLetters(page([], []), headers)).toBeNull()
})
