import { expect, it } from 'vitest'
import { pageLetters } from '../../../../components/popup/letters-on-page.ts'
import type { OwnMatches } from '../../../../extension/messages.ts'
import type { LetterHeader } from '../../../../lib/letters/letter.ts'
import type { Match, PageMatches, Tier } from '../../../../lib/matching/page-matches.ts'

const match = (id: string, tier: Tier, score: number): Match => ({ id, tier, score, reasons: [] })
const page = (matches: Match[], ...texts: Match[][]) =>
  ({
    page: { kind: 'text', session: '52' },
    matches,
    texts: texts.map((own) => ({ text: {}, matches: own })),
  }) as PageMatches
const headers = Object.fromEntries(
  ['a', 'b', 'c'].map((id) => [id, { id, date: '2020' } as LetterHeader]),
)
const lettersOf = (matches: PageMatches, own?: OwnMatches) =>
  pageLetters({ matches, headers, ...(own && { own }) })
const ids = (matches: PageMatches) => lettersOf(matches)?.matches.map(({ id }) => id)

it('lists each letter once, under its closest tier', () => {
  const found = lettersOf(
    page(
      [match('a', 'session', 0.9)],
      [match('a', 'direct', 0.4), match('b', 'related', 0.9)],
      [match('a', 'related', 0.9)],
    ),
  )
  expect(found?.matches).toEqual([match('a', 'direct', 0.4), match('b', 'related', 0.9)])
})

it('keeps the better of two matches of a tier', () => {
  const found = lettersOf(page([], [match('a', 'direct', 0.2)], [match('a', 'direct', 0.9)]))
  expect(found?.matches).toEqual([match('a', 'direct', 0.9)])
})

it('puts letters on the texts before those related', () => {
  expect(
    ids(page([match('c', 'session', 1)], [match('b', 'related', 1), match('a', 'direct', 0.5)])),
  ).toEqual(['a', 'b', 'c'])
})

it('gives null for a page without letters', () => {
  expect(lettersOf(page([], []))).toBeNull()
})

it('keeps the user’s own letters apart, each once, without those that are counted anyway', () => {
  const own = {
    matches: [match('b', 'session', 0.5)],
    texts: [[match('a', 'direct', 0.9), match('b', 'direct', 0.9)]],
  }
  const found = lettersOf(page([match('a', 'session', 1)], []), own)
  expect(found?.matches).toEqual([match('a', 'session', 1)])
  expect(found?.own).toEqual([match('b', 'direct', 0.9)])
})

it('gives the own letters of a page that has no others', () => {
  expect(lettersOf(page([]), { matches: [match('c', 'related', 1)], texts: [] })).toEqual({
    matches: [],
    own: [match('c', 'related', 1)],
    headers,
    of: 'text',
    session: '52',
  })
})
