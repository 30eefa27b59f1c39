import { describe, expect, test } from 'vitest'
import { found, letter, searchOver } from './collection.ts'

describe('order', () => {
  test('a title tells more than a summary', () => {
    const search = searchOver([
      letter('summary', { summary: 'On the drones.', date: '2025' }),
      letter('title', { title: 'On the drones', date: '2010' }),
    ])
    expect(found(search, 'drones')).toEqual(['title', 'summary'])
  })

  test('a rare word tells more than a common one', () => {
    const common = Array.from({ length: 20 }, (_, place) =>
      letter(`common-${place}`, { title: 'Council' }),
    )
    const search = searchOver([...common, letter('rare', { title: 'Kallas' })])
    expect(search.search('council kallas').results[0]?.id).toBe('rare')
  })

  test('all words in passing tell more than one in the title', () => {
    const others = Array.from({ length: 10 }, (_, place) =>
      letter(`other-${place}`, { summary: 'drones' }),
    )
    const one = letter('one', { title: 'Kallas' })
    const both = letter('both', { addressee: 'Kallas, on drones' })
    expect(searchOver([...others, one, both]).search('drones kallas').results[0]?.id).toBe('both')
  })

  test('of letters on a state, one that names it stands first', () => {
    const names = letter('names', { title: 'On Eritrea', countries: ['ERI'], date: '2010' })
    const other = letter('other', { countries: ['ERI'], date: '2020' })
    expect(found(searchOver([names, other]), 'eritrea')).toEqual(['names', 'other'])
  })

  test('equals come newest first, then by id, and always the same', () => {
    const dates = ['2019', '2021-03', null, '2021-03', '2021-03-05']
    const letters = dates.map((date, place) => letter(`l${place}`, { title: 'Drones', date }))
    const expected = ['l4', 'l1', 'l3', 'l0', 'l2']
    expect(found(searchOver(letters), 'drones')).toEqual(expected)
    expect(found(searchOver([...letters].reverse()), 'drones')).toEqual(expected)
  })

  test('a page follows the one before', () => {
    const letters = Array.from({ length: 30 }, (_, place) =>
      letter(`l${String(place).padStart(2, '0')}`, { title: 'Drones' }),
    )
    const search = searchOver(letters)
    const ids = (offset: number) =>
      search.search('drones', { limit: 10, offset }).results.map(({ id }) => id)
    expect([...ids(0), ...ids(10), ...ids(20)]).toEqual(letters.map(({ id }) => id))
    expect(search.search('drones', { limit: 10 }).total).toBe(30)
  })

  test('what is found does not hang on how many letters there are', () => {
    const many = Array.from({ length: 6000 }, (_, place) =>
      letter(`many-${place}`, {
        title: place % 2 ? 'Council drones' : 'Council session',
        date: '2024',
      }),
    )
    const search = searchOver([
      ...many,
      letter('wanted', { title: 'Council drones Kallas', date: '2001' }),
    ])
    const answer = search.search('council drones kallas')
    expect(answer.results[0]).toMatchObject({ id: 'wanted', complete: true })
    expect(answer.exact).toBe(false)
    expect(search.search('council year:2001').results.map(({ id }) => id)).toEqual(['wanted'])
    expect(search.search('council drones', { exhaustive: true })).toMatchObject({
      total: 3001,
      exact: true,
    })
  })
})

describe('hits', () => {
  const search = searchOver([
    letter('one', {
      title: 'On Payá’s death, again: Payá and others',
      countries: ['ERI'],
      sessions: ['52'],
      date: '2019-05-01',
      asks: ['Renew the mandate', 'Keep the debate'],
      signatories: {
        organizations: ['Human Rights Watch', 'FORUM-ASIA'],
        individuals: [{ name: 'Mary Robinson', role: 'former President' }],
        stated_organizations: null,
        stated_individuals: null,
        complete: false,
      },
    }),
  ])
  const hits = (query: string) =>
    search
      .search(query)
      .results[0]?.hits.map(({ field, text, ranges }) => [
        field,
        ...(ranges.length > 0 ? ranges.map(([start, end]) => text.slice(start, end)) : [text]),
      ])

  test('tell the field and mark the words as written there', () => {
    expect(hits('paya')).toEqual([['title', 'Payá’s', 'Payá']])
    expect(hits('renew mandate')).toEqual([['ask', 'Renew', 'mandate']])
    expect(hits('robinson')).toEqual([['person', 'Robinson']])
  })

  test('mark neighbours as one and only the signatory that was hit', () => {
    expect(hits('rights watch')).toContainEqual(['organization', 'Rights Watch'])
    expect(hits('rights watch')?.flat()).not.toContain('FORUM-ASIA')
  })

  test('tell facts that were hit', () => {
    expect(hits('eritrea hrc52 2019')).toEqual([
      ['country', 'ERI'],
      ['session', '52'],
      ['date', '2019-05-01'],
    ])
  })

  test('can be left out', () => {
    expect(search.search('paya', { omitHits: true }).results[0]?.hits).toEqual([])
  })
})

describe('facets', () => {
  const search = searchOver([
    letter('a', {
      title: 'Call',
      countries: ['PRK'],
      date: '2019',
      themes: ['reprisals'],
      publisher: 'HRW',
    }),
    letter('b', {
      title: 'Call',
      countries: ['PRK', 'KOR'],
      date: '2020',
      language: 'fr',
      publisher: 'Human Rights Watch',
    }),
    letter('c', { title: 'Call', countries: ['SDN'], date: '2020' }),
    letter('d', { title: 'Other', countries: ['SDN'], date: '2021' }),
  ])
  const facets = (query: string) => search.search(query, { exhaustive: true }).facets

  test('count the letters that answer', () => {
    expect(facets('call')?.country).toEqual([
      { value: 'PRK', count: 2 },
      { value: 'KOR', count: 1 },
      { value: 'SDN', count: 1 },
    ])
    expect(facets('call')?.year).toEqual([
      { value: '2020', count: 2 },
      { value: '2019', count: 1 },
    ])
    expect(facets('call')?.organization[0]).toEqual({ value: 'hrw', count: 2 })
  })

  test('count all for an empty query', () => {
    const answer = search.search('', { exhaustive: true, limit: 10 })
    expect(answer.results.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
    expect(answer.facets?.evidence).toEqual([{ value: 'whole', count: 4 }])
  })

  test('a filtered facet keeps the counts of its other values, the other facets do not', () => {
    const counted = facets('call country:PRK')
    expect(counted?.country).toContainEqual({ value: 'SDN', count: 1 })
    expect(counted?.year).toEqual([
      { value: '2019', count: 1 },
      { value: '2020', count: 1 },
    ])
    const both = facets('call country:PRK year:2019')
    expect(both?.country).toEqual([{ value: 'PRK', count: 1 }])
    expect(both?.year).toEqual([
      { value: '2019', count: 1 },
      { value: '2020', count: 1 },
    ])
    expect(facets('call -country:PRK')?.country).toEqual([{ value: 'SDN', count: 1 }])
  })

  test('are not counted unless everything is wanted', () => {
    expect(search.search('call').facets).toBeNull()
  })
})
