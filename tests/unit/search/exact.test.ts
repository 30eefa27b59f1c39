import { describe, expect, test } from 'vitest'
import { letter, searchOver } from './collection.ts'

const MANY = 3000
const ALL = { exhaustive: true, limit: MANY }

const many = searchOver(
  Array.from({ length: MANY }, (_, place) =>
    letter(`letter-${place}`, { title: 'On human rights in Eritrea', date: '2024' }),
  ),
)

describe('with thousands of letters', () => {
  test('a phrase is counted whole when everything is wanted', () => {
    expect(many.search('"human rights"', ALL)).toMatchObject({ total: MANY, exact: true })
    expect(many.search('"human rights" eritrea', ALL)).toMatchObject({ total: MANY, exact: true })
  })

  test('a keystroke says when it counted but a part', () => {
    const { total, exact, results } = many.search('"human rights" ')
    expect(exact).toBe(false)
    expect(total).toBeLessThanOrEqual(MANY)
    expect(total).toBeGreaterThanOrEqual(results.length)
  })

  test.each([
    '-"human rights" eritrea',
    '-"human rights"',
    '"rights human" eritrea',
    'eritrea -human',
  ])('%s leaves out what stands beyond the first letters too', (query) => {
    expect(many.search(query)).toMatchObject({ total: 0, exact: true, results: [] })
    expect(many.search(query, ALL)).toMatchObject({ total: 0, exact: true, results: [] })
  })

  test('the one letter with a phrase is found, wherever it stands', () => {
    const search = searchOver([
      ...Array.from({ length: MANY }, (_, place) =>
        letter(`apart-${place}`, { title: 'Rights of every human', date: '2024' }),
      ),
      letter('wanted', { title: 'Human rights', date: '1999' }),
    ])
    for (const query of ['"human rights"', '"human rights" -eritrea', 'human "human rights" ']) {
      const { results, total, exact } = search.search(query)
      expect([results.map(({ id }) => id), total, exact]).toEqual([['wanted'], 1, true])
    }
  })

  test('the one letter with two common words is found and the others are not counted', () => {
    const search = searchOver([
      ...Array.from({ length: MANY }, (_, place) =>
        letter(`one-${place}`, { title: place % 2 ? 'drones' : 'mandate', date: '2024' }),
      ),
      letter('both', { addressee: 'drones, mandate', date: '1999' }),
    ])
    const answer = search.search('drones mandate ')
    expect(answer.results[0]).toMatchObject({ id: 'both', complete: true })
    expect(answer.total).toBe(1)
  })
})

describe('with more conditions than bits', () => {
  const words = Array.from('abcdefghijklmnopqrst', (sound) => `${sound}azo${sound}ulo`)
  const search = searchOver([
    letter('all', { title: words.join(' '), summary: words.toReversed().join(' ') }),
    letter('but-one', { title: words.slice(1).join(' ') }),
  ])

  test('forty phrases and words are all asked for', () => {
    const query = [...words.map((word) => `"${word}"`), ...words].join(' ')
    for (const exhaustive of [false, true]) {
      const { results, total, exact } = search.search(query, { exhaustive })
      expect([results.map(({ id }) => id), total, exact]).toEqual([['all'], 1, true])
    }
  })

  test('forty filters are all asked for', () => {
    const filters = Array.from({ length: 38 }, () => 'year:1990..')
    const query = [...filters, 'lang:en', 'lang:fr', words[3]].join(' ')
    expect(search.search(query, { exhaustive: true }).results).toEqual([])
  })

  test('what is one too many is told, and nothing after it is read', () => {
    const query = `${'"azo" '.repeat(40)} "bazobulo" -"cazoculo"`
    const { problems } = search.search(query)
    expect(problems).toContainEqual({
      kind: 'too-long',
      written: '"bazobulo" -"cazoculo"',
      suggestion: null,
    })
  })

  test('of a filter with too many values the last are told', () => {
    const values = Array.from({ length: 60 }, (_, place) =>
      place === 0 ? '2019' : `${1900 + place}`,
    )
    const { problems, understood } = search.search(`year:${values.join(',')}`)
    expect(problems).toMatchObject([
      { kind: 'too-long', written: values.slice(40).join(',').slice(0, 40) },
    ])
    expect(understood).toHaveLength(40)
  })
})

describe('what was left out is told', () => {
  const search = searchOver([
    ...Array.from({ length: 300 }, (_, place) => letter(`other-${place}`, { title: 'Eritrea' })),
    letter('mandate', { title: 'The mandate on Eritrea' }),
  ])

  test('a word that no letter has does not empty the result', () => {
    const { results, total, problems } = search.search('eritrea xyzzyx')
    expect(total).toBe(301)
    expect(results[0]?.complete).toBe(false)
    expect(problems).toEqual([{ kind: 'no-letter', written: 'xyzzyx', suggestion: null }])
  })

  test('nor does a session that no letter is of', () => {
    expect(search.search('eritrea mandate session 99').results[0]?.id).toBe('mandate')
  })

  test('a phrase without a word is told', () => {
    expect(search.search('eritrea "?!"').problems).toEqual([
      { kind: 'no-words', written: '?!', suggestion: null },
    ])
    expect(search.search('eritrea -"a"').problems).toMatchObject([{ kind: 'no-words' }])
  })

  test('500 words are cut between two of them', () => {
    const words = Array.from({ length: 500 }, (_, place) => `word${place}`)
    const { problems } = search.search(words.join(' '))
    expect(problems[0]).toMatchObject({ kind: 'too-long' })
    expect(problems[0]?.written).toMatch(/^word24 word25 /)
  })
})

test('a facet value of a language brings as many letters as it counts', () => {
  const search = searchOver([letter('a', { language: 'pt-BR' }), letter('b', { language: 'pt' })])
  const { facets } = search.search('', ALL)
  expect(facets?.language).toEqual([{ value: 'pt', count: 2 }])
  expect(search.search('lang:pt', ALL).total).toBe(2)
})

test('a language that no letter is in is a filter all the same', () => {
  const search = searchOver([letter('a', { language: 'en' })])
  expect(search.search('lang:fr', ALL)).toMatchObject({ total: 0, problems: [] })
})

test('a letter that says its country twice counts once', () => {
  const search = searchOver([letter('a', { countries: ['ERI', 'ERI'] })])
  expect(search.search('', ALL).facets?.country).toEqual([{ value: 'ERI', count: 1 }])
})
