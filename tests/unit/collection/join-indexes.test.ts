import { expect, test } from 'vitest'
import { joinIndexes } from '../../../lib/collection/join-indexes.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { compileSearchIndex } from '../../../lib/search/compile-index.ts'
import { letter } from '../search/collection.ts'

const compile = (letters: readonly Letter[]) =>
  compileSearchIndex({ letters, organizations: [], states: [], themes: [], texts: [] })

const LETTERS = [
  letter('one', { title: 'Eritrea before the Council', date: '2021-02-03', asks: ['Renew it'] }),
  letter('two', { title: 'Belarus', date: '2020', language: 'fr', countries: ['BLR'] }),
  letter('three', { title: 'Eritrea and Belarus', date: null, summary: 'Renew the mandate' }),
  letter('four', { title: 'Sudan', date: '2021-02-03', sessions: ['52'] }),
]

test('is what compiling all letters together gives', () => {
  const parts = [LETTERS.slice(0, 1), LETTERS.slice(1, 3), LETTERS.slice(3), []]
  const joined = joinIndexes(parts.map((some) => ({ index: compile(some) })))
  expect(joined).toEqual(compile(LETTERS))
})

test('leaves out what a later layer replaces or has removed, with its words', () => {
  const changed = letter('two', { title: 'Myanmar' })
  const layers = [
    { index: compile(LETTERS) },
    { index: compile([letter('two', { title: 'Burma' })]) },
    { index: compile([changed]), removed: ['four', 'unknown'] },
  ]
  const joined = joinIndexes(layers)
  const [one, , three] = LETTERS
  const { names: _, ...rest } = joined
  expect(rest).toMatchObject(
    (({ names: __, ...whole }) => whole)(
      compile([one, changed, three].filter((l) => l !== undefined)),
    ),
  )
  expect(joined.terms).not.toContain('sudan')
  expect(joined.terms).not.toContain('burma')
})

test('is the first index itself where the others change nothing', () => {
  const first = compile(LETTERS)
  expect(joinIndexes([{ index: first }, { index: compile([]) }])).toBe(first)
  const removed = joinIndexes([{ index: first }, { index: compile([]), removed: ['one'] }])
  expect(removed.letters.map(({ id }) => id)).not.toContain('one')
})
