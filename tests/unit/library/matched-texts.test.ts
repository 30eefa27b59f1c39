import { describe, expect, test } from 'vitest'
import { matchCatalogue } from '../../../lib/analysis/matched-texts.ts'
import { commonWords, overviewOf } from '../../../lib/analysis/session-overview.ts'
import { countSigners, tally } from '../../../lib/analysis/signatory-profiles.ts'
import type { CatalogueText } from '../../../lib/council/catalogue.ts'
import type { Matcher } from '../../../lib/matching/matcher.ts'
import type { CouncilPage } from '../../../lib/pages/page.ts'
import { searchedLetter } from './searched-letter.ts'

function text(symbol: string, fields: Partial<CatalogueText> = {}): CatalogueText {
  const [, session = '', number = ''] = /(\d+)\/(\d+)$/.exec(symbol) ?? []
  return {
    ...{ symbol, kind: 'resolution', session, number, title: symbol, titles: {} },
    ...{ date: null, agendaItem: null, vote: null, countries: [] },
    ...fields,
  }
}

describe('letters beside the texts of the catalogue', () => {
  const vote = { action: 'adopted' as const, vote: null }
  const texts = [
    text('A/HRC/RES/55/1', { date: '2024-04-05' }),
    text('A/HRC/RES/52/1', { date: '2023-04-05', vote }),
    text('A/HRC/RES/52/2', { date: '2023-04-04' }),
    text('A/HRC/RES/1/9'),
  ]
  const pages: CouncilPage[] = []
  const of = (id: string, tier: 'direct' | 'related' | 'session') => ({ id, tier, reasons: [] })
  const found: Record<string, ReturnType<typeof of>[]> = {
    'A/HRC/RES/55/1': [of('a', 'related'), of('b', 'session')],
    'A/HRC/RES/52/1': [of('a', 'direct'), of('b', 'related')],
    'A/HRC/RES/52/2': [of('a', 'related'), of('c', 'direct')],
    'A/HRC/RES/1/9': [of('a', 'session')],
  }
  const matcher = {
    match(page: CouncilPage) {
      pages.push(page)
      return { texts: page.texts.map(({ symbol }) => ({ matches: found[symbol ?? ''] ?? [] })) }
    },
  } as unknown as Matcher
  const { textsOf, lettersOf, lineOf } = matchCatalogue(matcher, { texts }, [0, 0, 1, 0])

  test('are found as on one list of texts a session, with their outcomes', () => {
    expect(pages.map(({ session, texts }) => [session, texts.length])).toEqual([
      ['55', 1],
      ['52', 2],
      ['1', 1],
    ])
    for (const page of pages)
      expect(page).toMatchObject({ kind: 'texts', address: '', symbol: null, title: '' })
    expect(pages[1]?.texts[0]).toMatchObject({ symbol: 'A/HRC/RES/52/1', outcome: vote })
    expect(pages[1]?.texts[1]).toMatchObject({ title: 'A/HRC/RES/52/2', outcome: null })
  })

  test('a letter has its own texts first, then those of its session, then the newest', () => {
    const symbols = (id: string) => textsOf.get(id)?.map((one) => [one.tier, one.text.symbol])
    expect(symbols('a')).toEqual([
      ['direct', 'A/HRC/RES/52/1'],
      ['session', 'A/HRC/RES/1/9'],
      ['related', 'A/HRC/RES/55/1'],
      ['related', 'A/HRC/RES/52/2'],
    ])
    expect(symbols('nobody')).toBeUndefined()
  })

  test('a text has its letters in the order of the page', () => {
    expect(lettersOf.get('A/HRC/RES/52/2')).toEqual([of('a', 'related'), of('c', 'direct')])
  })

  test('a mandate line is told of each of its texts, the oldest first', () => {
    const line = ['A/HRC/RES/1/9', 'A/HRC/RES/52/1', 'A/HRC/RES/55/1']
    for (const symbol of line) expect(lineOf.get(symbol)?.map((one) => one.symbol)).toEqual(line)
    expect(lineOf.get('A/HRC/RES/52/2')?.map((one) => one.symbol)).toEqual(['A/HRC/RES/52/2'])
  })
})

test('texts of a session are in the order of their kinds, then of their numbers', () => {
  const symbols = [
    'A/HRC/PRST/52/1',
    'A/HRC/RES/52/10',
    'A/HRC/DEC/52/101',
    'A/HRC/RES/52/9',
    'A/HRC/RES/51/1',
  ]
  const catalogue = { texts: symbols.map((symbol) => text(symbol)) }
  const overview = overviewOf({ session: '52', catalogue, letters: [], lettersOf: new Map() })
  expect(overview.texts.map((one) => one.text.symbol)).toEqual([
    'A/HRC/RES/52/9',
    'A/HRC/RES/52/10',
    'A/HRC/DEC/52/101',
    'A/HRC/PRST/52/1',
  ])
})

test('a word that three titles of a session have says nothing of one text', () => {
  const titles = ['Situation in Libya Libya Libya', 'Situation in Mali', 'Mali', 'Situation of all']
  const isCommon = commonWords(titles.map((title, n) => text(`A/HRC/RES/52/${n}`, { title })))
  expect(['situat', 'mali', 'libya', 'whale'].map(isCommon)).toEqual([true, false, false, false])
})

test('what letters have is counted once a letter, the most first, else by its name', () => {
  const letters = [['b', 'a', 'b'], ['c', 'b'], []]
  expect(tally(letters, (values) => values)).toEqual([
    { key: 'b', count: 2 },
    { key: 'a', count: 1 },
    { key: 'c', count: 1 },
  ])
  const signed = [
    searchedLetter({ id: '1', organizations: ['x', 'y'] }),
    searchedLetter({ id: '2', organizations: ['z'] }),
    searchedLetter({ id: '3', organizations: ['z'] }),
  ]
  const names: Record<string, string> = { x: 'Zoe', y: 'Ada', z: 'Mia' }
  const nameOf = (key: string) => names[key] ?? key
  const counted = countSigners(signed, { keyOf: (name) => name, nameOf })
  expect(counted.map(({ key }) => key)).toEqual(['z', 'y', 'x'])
})
