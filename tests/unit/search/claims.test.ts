import { describe, expect, test } from 'vitest'
import { letter, searchOver } from './collection.ts'

const search = searchOver([
  letter('balance', { title: 'Geographic balance' }),
  letter('adams', { title: 'On Eritrea', addressee: 'Damascus' }),
  letter('drones', { title: 'Drones in Eritrea' }),
])

describe('a correction', () => {
  test('is told where it finds letters', () => {
    expect(search.search('eritera')).toMatchObject({ total: 2, corrected: 'eritrea' })
    expect(search.search('eritera drnoes').results[0]?.id).toBe('drones')
  })

  test('stays where a letter answers it and another word, though none has all', () => {
    const answer = search.search('eritera drones balance')
    expect(answer.corrected).toBe('eritrea drones balance')
    expect(answer.results[0]).toMatchObject({ id: 'drones', complete: false })
  })

  test('that finds no letter is not claimed: the words are told as unknown', () => {
    const answer = search.search('damascsu blance')
    expect(answer).toMatchObject({ corrections: [], corrected: null, results: [], total: 0 })
    expect(answer.problems.map(({ kind, written }) => [kind, written])).toEqual([
      ['no-letter', 'damascsu'],
      ['no-letter', 'blance'],
    ])
  })
})

describe('a suggestion', () => {
  test.each(['session:999', 'session:0', 'session:S-999', 'year:0000x'])(
    'is never made for %s, as no value near it would be understood',
    (query) => {
      expect(search.search(query).problems).toMatchObject([{ kind: 'bad-value', suggestion: null }])
    },
  )

  test.each(['session:52x', 'session:the-52', 'year:about2019'])(
    'for %s is understood when it is taken',
    (query) => {
      const [problem] = search.search(query).problems
      const { problems, understood } = search.search(problem?.suggestion ?? '')
      expect(problems).toEqual([])
      expect(understood).toMatchObject([{ filter: true }])
    },
  )
})
