import { expect, test } from 'vitest'
import { countLetters, markOf } from '../../../lib/matching/letter-counts.ts'
import type { Match, Tier } from '../../../lib/matching/page-matches.ts'

const match = (id: string, tier: Tier): Match => ({ id, tier, score: 1, reasons: [] })

test('a letter counts once, under its closest tier, in whatever order', () => {
  const matches = [match('a', 'session'), match('b', 'related'), match('a', 'direct')]
  expect(countLetters(matches)).toEqual({ onText: 1, sameSubject: 1, session: 0 })
  expect(countLetters(matches.toReversed())).toEqual({ onText: 1, sameSubject: 1, session: 0 })
})

test.each([
  [
    { onText: 1, sameSubject: 13, session: 2 },
    { strong: 1, others: 13 },
  ],
  [
    { onText: 0, sameSubject: 13, session: 2 },
    { strong: 0, others: 13 },
  ],
  [
    { onText: 0, sameSubject: 0, session: 2 },
    { strong: 0, others: 2 },
  ],
  // Beside a text, letters to the session would look as if they were on its subject.
  [
    { onText: 1, sameSubject: 0, session: 2 },
    { strong: 1, others: 0 },
  ],
  [
    { onText: 0, sameSubject: 0, session: 0 },
    { strong: 0, others: 0 },
  ],
])('only letters on the text make the strong number: %o', (counts, mark) => {
  expect(markOf(counts)).toEqual(mark)
})
