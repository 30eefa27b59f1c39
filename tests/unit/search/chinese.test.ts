import { describe, expect, test } from 'vitest'
import { createSearch } from '../../../lib/search/create-search.ts'
import { loadSearchIndex } from '../../../tools/search-index.ts'
import { letter, searchOver } from './collection.ts'

const search = createSearch(loadSearchIndex())
const ALL = { exhaustive: true, limit: 1000 }
const countries = (query: string) =>
  search
    .search(query)
    .understood.filter(({ kind }) => kind === 'country')
    .map(({ value }) => value)

describe('Chinese words in a run', () => {
  test.each([
    ['苏丹人权', 'SDN'],
    ['北朝鲜', 'PRK'],
    ['蘇丹', 'SDN'],
    ['蘇丹人權', 'SDN'],
    ['南苏丹人权状况', 'SSD'],
    ['关于厄立特里亚的信', 'ERI'],
    ['中国人', 'CHN'],
    ['以色列人', 'ISR'],
    ['白俄罗斯政治犯', 'BLR'],
    ['北韓', 'PRK'],
    ['葉門人', 'YEM'],
    ['蘇丹的人權狀況', 'SDN'],
    ['苏丹内战', 'SDN'],
  ])('%s: %s', (query, country) => {
    expect(countries(query)).toEqual([country])
    const { results, total } = search.search(query)
    expect(total).toBeGreaterThan(0)
    expect(results[0]?.header.countries).toContain(country)
  })

  test('a longer name is not taken for the shorter one in it', () => {
    expect(countries('印度尼西亚人权')).toEqual(['IDN'])
    expect(countries('印度人权')).toEqual(['IND'])
  })

  test('what no letter has is told, in its place', () => {
    const { understood, problems } = search.search('在苏丹葡萄园')
    expect(understood).toMatchObject([{ value: 'SDN', range: [1, 3], written: '苏丹' }])
    expect(problems[0]).toMatchObject({ kind: 'no-letter', written: '葡萄' })
  })

  test.each([
    ['苏丹人权', 'Sudan human rights'],
    ['蘇丹', 'Sudan'],
    ['苏丹境内', 'Sudan'],
    ['罗兴亚人', 'rohingya'],
    ['第52/28号决议', '52/28'],
    ['关于A/HRC/51/L.6', 'A/HRC/51/L.6'],
  ])('%s finds as much as %s, and nothing is told', (chinese, english) => {
    const [one, other] = [chinese, english].map((query) => search.search(query, ALL))
    expect(one?.problems).toEqual([])
    expect(one?.results.map(({ id }) => id).sort()).toEqual(
      other?.results.map(({ id }) => id).sort(),
    )
  })

  test('the words around a number are no words to look for', () => {
    const { problems, results } = search.search('人权理事会第52/28号决议')
    expect(problems).toEqual([])
    expect(results[0]?.id).toBe(search.search('52/28').results[0]?.id)
  })

  test('human rights are the same in all languages', () => {
    const { problems, total } = search.search('人权 厄立特里亚')
    expect(problems).toEqual([])
    expect(total).toBeGreaterThan(0)
  })
})

describe('words after a symbol that tell of its revision', () => {
  const drafts = searchOver([
    letter('draft', { title: 'On the draft', drafts: ['A/HRC/51/L.6'] }),
    letter('orally', { title: 'As orally revised', summary: 'orally revised' }),
  ])

  test.each([
    'A/HRC/51/L.6, as orally revised',
    'A/HRC/51/L.6 as orally revised ',
    '"on the draft" A/HRC/51/L.6 as further orally amended',
    'A/HRC/51/L.6, tel que révisé oralement',
    'A/HRC/51/L.6, en su forma oralmente enmendada',
    'A/HRC/51/L.6 с устными поправками',
    'A/HRC/51/L.6, en su forma revisada oralmente',
    'A/HRC/51/L.6, tel qu’il a été modifié oralement',
    'A/HRC/51/L.6, tal como se revisó oralmente',
    'A/HRC/51/L.6 с устными изменениями',
    'A/HRC/51/L.6, в устно измененном виде',
    'A/HRC/51/L.6 с внесенными в него устными исправлениями',
    'A/HRC/51/L.6 بصيغته المنقحة شفويا',
    'A/HRC/51/L.6 بصيغتها المعدَّلة شفوياً',
    'A/HRC/51/L.6 经口头修订',
    'A/HRC/51/L.6经口头订正',
    'A/HRC/51/L.6，經口頭訂正',
    'draft resolution A/HRC/51/L.6, as orally revised',
  ])('%s', (query) => {
    const { results, total } = drafts.search(query)
    expect(results[0]).toMatchObject({ id: 'draft', complete: true })
    expect(total).toBe(1)
  })

  test('where no letter names the draft, letters of its session are found', () => {
    expect(search.search('A/HRC/51/L.6, as orally revised').results[0]?.header.sessions).toEqual([
      '51',
    ])
  })

  test('the same words elsewhere are words', () => {
    expect(drafts.search('as orally revised').results[0]?.id).toBe('orally')
    expect(drafts.search('A/HRC/51/L.6 mandate').results[0]?.id).toBe('draft')
    const climate = drafts.search('A/HRC/51/L.6 изменение климата').results
    expect(climate.find(({ id }) => id === 'draft')?.complete).not.toBe(true)
  })
})

test('rare words that no letter has together do not empty the result', () => {
  const many = Array.from({ length: 300 }, (_, place) => letter(`m${place}`, { title: 'Eritrea' }))
  const rare = searchOver([
    ...many,
    letter('a', { addressee: 'kalmoro' }),
    letter('b', { addressee: 'vintuba' }),
    letter('c', { addressee: 'gredalo' }),
  ])
  expect(rare.search('kalmoro vintuba gredalo wumdisa eritrea session 99').results).not.toEqual([])
})
