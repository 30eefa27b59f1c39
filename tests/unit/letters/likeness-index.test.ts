import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparableLetter, likeness } from '../../../lib/letters/likeness.ts'
import { createLikenessIndex } from '../../../lib/letters/likeness-index.ts'

const WORDS = ['renew', 'mandate', 'eritrea', 'open', 'letter', 'human', 'rights', 'of', '人权']
const PAGES = ['https://a.org/x', 'http://www.a.org/x/', 'https://b.org/renew', 'renew', '']

const letters = fc.array(
  fc.record<ComparableLetter>({
    title: fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' ')),
    url: fc.oneof(fc.webUrl(), fc.constantFrom(...PAGES)),
    also_at: fc.array(fc.constantFrom(...PAGES), { maxLength: 1 }),
    date: fc.constantFrom(null, '2023', '2023-02-26'),
    sessions: fc.subarray(['52', '53']),
    countries: fc.subarray(['ERI', 'PRK']),
  }),
  { maxLength: 30 },
)

describe('the index of likeness', () => {
  test('says what comparing each letter with each says, whatever words it expected', () => {
    fc.assert(
      fc.property(letters, fc.nat(30), (all, known) => {
        const index = createLikenessIndex(all.slice(0, known))
        for (const [count, letter] of all.entries()) {
          const one = all.slice(0, count).flatMap((other, at) => {
            const why = likeness(letter, other)
            return why ? [{ at, why }] : []
          })
          expect(index.alike(letter)).toEqual(one)
          index.add(letter)
        }
      }),
      { numRuns: 300 },
    )
  })
})
