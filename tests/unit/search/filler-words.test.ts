import { describe, expect, test } from 'vitest'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import { loadSearchIndex } from '../../../tools/search-index.ts'
import { letter, searchOver } from './collection.ts'

const NONE = EMPTY_LETTER.signatories
const search = createSearch(loadSearchIndex())
const ALL = { exhaustive: true, limit: 1000, omitHits: true }
const ids = (query: string) => search.search(query, ALL).results.map(({ id }) => id)

describe('words that only fill', () => {
  test.each([
    ['letter 2019 eritrea', '2019 eritrea'],
    ['open letter eritrea', 'eritrea'],
    ['open letter on Eritrea ', 'Eritrea '],
    ['joint NGO statement on the Maldives ', 'Maldives '],
    ['calls for a special session on Zimbabwe ', 'special session on Zimbabwe '],
    ['letter to the UN Human Rights Council about Eritrea ', 'Eritrea '],
    ['carta abierta Nicaragua ', 'Nicaragua '],
    ['lettre ouverte Burundi ', 'Burundi '],
    ['открытое письмо Беларусь ', 'Беларусь '],
    ['رسالة مفتوحة البحرين ', 'البحرين '],
    ['关于厄立特里亚的公开信', '厄立特里亚'],
    ['lettera aperta Afghanistan ', 'Afghanistan '],
    ['letter "special rapporteur" eritrea', '"special rapporteur" eritrea'],
  ])('"%s" finds what "%s" finds', (query, plain) => {
    const [asked, core] = [query, plain].map((one) => search.search(one, ALL))
    expect(asked?.total).toBe(core?.total)
    expect(asked?.exact).toBe(true)
    expect(asked?.problems).toEqual([])
    const complete = (answer: typeof asked) =>
      answer?.results.filter((result) => result.complete).map(({ id }) => id)
    expect(complete(asked)?.toSorted()).toEqual(complete(core)?.toSorted())
    expect(complete(asked)).not.toEqual([])
  })

  test('the best answer stays the best', () => {
    expect(ids('letter 2019 eritrea')[0]).toBe(ids('2019 eritrea')[0])
  })

  const some = searchOver([
    letter('petitioned', { title: 'Petition on Eritrea', date: '2021-01-01' }),
    letter('open', { title: 'Open letter on Eritrea', date: '2019-01-01' }),
    letter('sudan', { title: 'Open letter on Sudan', date: '2020-01-01' }),
  ])
  const found = (query: string) => some.search(query).results.map(({ id }) => id)

  test('order letters that are equal otherwise, and leave none out', () => {
    expect(found('eritrea')).toEqual(['petitioned', 'open'])
    expect(found('open letter eritrea')).toEqual(['open', 'petitioned'])
  })

  test('are what is looked for where nothing else is', () => {
    expect(found('open letter').sort()).toEqual(['open', 'sudan'])
    expect(found('the open letter').sort()).toEqual(['open', 'sudan'])
    expect(found('open letter year:2019')).toEqual(['open'])
  })

  test('are looked for in quotes', () => {
    expect(found('"open letter" eritrea')).toEqual(['open'])
    expect(found('eritrea -open')).toEqual(['petitioned'])
  })

  test('are none within a name', () => {
    const named = searchOver(
      [
        letter('osf', { title: 'On Sudan' }),
        letter('signed', {
          title: 'On Sudan',
          signatories: { ...NONE, organizations: ['Open Society Foundations'] },
        }),
      ],
      {
        organizations: [
          {
            id: 'open-society-foundations',
            name: 'Open Society Foundations',
            acronym: null,
            aliases: [],
            kind: 'ngo',
          },
        ],
      },
    )
    const answer = named.search('open society foundations sudan')
    expect(answer.total).toBe(1)
    expect(answer.results[0]?.id).toBe('signed')
  })

  test('are not marked in what was found', () => {
    const [best] = some.search('open letter eritrea').results
    const marked = best?.hits.flatMap(({ text, ranges }) =>
      ranges.map(([start, end]) => text.slice(start, end)),
    )
    expect(new Set(marked)).toEqual(new Set(['Eritrea']))
  })

  test('are neither corrected nor told as unknown', () => {
    const { problems, corrected } = some.search('lettera aperta eritrea')
    expect([problems, corrected]).toEqual([[], null])
  })
})
