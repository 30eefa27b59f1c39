import { expect, test } from 'vitest'
import { type BriefedRoute, START } from '../../../lib/analysis/library-route.ts'
import { chooseLetters } from '../../../lib/brief/choose-letters.ts'
import { LETTERS, sources } from './briefs.ts'

const chosen = (of: BriefedRoute) => chooseLetters(of, sources())
const idsOf = (of: BriefedRoute) => chosen(of)?.letters.map(({ id }) => id)

test('a text has the letters on it, those on its subject apart, and the texts before it', () => {
  const brief = chosen({ view: 'text', symbol: 'A/HRC/RES/52/28' })
  expect(brief?.letters.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(brief?.related.map(({ id }) => id)).toEqual(['later'])
  expect(brief?.isRelated).toBe(false)
  expect(brief?.matter).toMatchObject({ before: [{ symbol: 'A/HRC/RES/49/22' }] })
})

test('a text without a letter on it has those on its subject, and says that they are', () => {
  const brief = chosen({ view: 'text', symbol: 'A/HRC/RES/49/22' })
  expect(brief?.letters.map(({ id }) => id)).toEqual(['one'])
  expect(brief).toMatchObject({ isRelated: true, related: [] })
})

test('a draft that is not among the adopted texts has the letters that name it', () => {
  const of = { view: 'text', symbol: 'A/HRC/52/L.99' } as const
  expect(idsOf(of)).toEqual(['two'])
  expect(chosen(of)?.matter).toMatchObject({ text: null })
  expect(chosen({ view: 'text', symbol: 'A/HRC/52/L.1' })).toBeNull()
})

test('a session has those on its texts and those to it alone; an agenda item only the former', () => {
  expect(idsOf({ view: 'session', session: '52', item: null })).toEqual(['one', 'two'])
  expect(idsOf({ view: 'session', session: '55', item: null })).toEqual(['later'])
  expect(idsOf({ view: 'session', session: '55', item: 4 })).toBeUndefined()
  expect(chosen({ view: 'session', session: '99', item: null })).toBeNull()
})

test('a situation, a signatory, a list and picked letters have their letters in their order', () => {
  expect(idsOf({ view: 'situation', country: 'PRK' })).toEqual(['later', 'one', 'two'])
  expect(idsOf({ view: 'signatory', key: 'watch' })).toEqual(['later', 'two'])
  expect(idsOf({ view: 'signatory', key: 'Signer 3' })).toEqual(['one'])
  expect(idsOf({ ...START, query: 'journalists', sort: 'oldest' })).toEqual(['one'])
  expect(idsOf({ view: 'compare', ids: ['two', 'gone', 'one'] })).toEqual(['two', 'one'])
  expect(chosen({ view: 'letter', id: 'gone' })).toBeNull()
  expect(chosen({ view: 'signatory', key: 'nobody' })).toBeNull()
})

test('what is on a situation has its texts, the newest first, and each letter all that it asks', () => {
  const brief = chosen({ view: 'situation', country: 'PRK' })
  expect(brief?.matter).toMatchObject({
    kind: 'situation',
    country: 'PRK',
    texts: ['A/HRC/RES/55/21', 'A/HRC/RES/52/28', 'A/HRC/RES/49/22'].map((symbol) => ({ symbol })),
  })
  const asks = brief?.letters.map((letter) => brief.asksOf(letter).length)
  expect(asks).toEqual([0, 2, 1])
  expect(brief).toMatchObject({ isRelated: false, related: [] })
  expect(chosen({ view: 'situation', country: 'XXX' })).toBeNull()
})

test('a session has its texts with letters; an agenda item those of its own', () => {
  const of = { view: 'session', session: '52' } as const
  const symbols = (item: number | null) => {
    const { matter } = chosen({ ...of, item }) ?? {}
    return matter?.kind === 'session' ? matter.texts.map(({ text }) => text.symbol) : null
  }
  expect(symbols(null)).toEqual(['A/HRC/RES/52/28'])
  expect(symbols(4)).toEqual(['A/HRC/RES/52/28'])
  expect(symbols(3)).toBeNull()
  expect(idsOf({ ...of, item: 4 })).toEqual(['one', 'two'])
  expect(chosen({ ...of, item: 4 })?.matter).toMatchObject({ session: { number: '52' } })
})

test('a list without a query has the newest first, one with a query those that answer best', () => {
  expect(idsOf(START)).toEqual(['later', 'one', 'two'])
  expect(idsOf({ ...START, query: '  ' })).toEqual(['later', 'one', 'two'])
  expect(idsOf({ ...START, sort: 'oldest' })).toEqual(['two', 'one', 'later'])
  expect(idsOf({ ...START, query: 'north korea mandate renew' })?.[0]).toBe('one')
  expect(chosen(START)?.matter).toEqual({ kind: 'letters', list: START })
  // What only comes near is there where nothing answers whole.
  expect(idsOf({ ...START, query: 'mandaet' })).toEqual(idsOf({ ...START, query: 'mandate' }))
})

test('a text without any letter, and one outside of all lines, have none', () => {
  const from = sources()
  const matches = { ...from.matches, lettersOf: new Map(), lineOf: new Map() }
  const of = { view: 'text', symbol: 'A/HRC/RES/52/28' } as const
  expect(chooseLetters(of, { ...from, matches })).toMatchObject({
    letters: [],
    related: [],
    isRelated: false,
    matter: { kind: 'text', symbol: of.symbol, before: [] },
  })
})

test('of a letter on several situations only what it asks on the text is in the brief', () => {
  const asks = ['Renew the mandate on North Korea', 'Establish a fund for Lake Chad']
  const asked = (countries: string[]) => {
    const letters = LETTERS.map((one) => (one.id === 'one' ? { ...one, asks, countries } : one))
    const brief = chooseLetters({ view: 'text', symbol: 'A/HRC/RES/52/28' }, sources(letters))
    return brief?.letters.map((letter) => brief.asksOf(letter))[0]
  }
  expect(asked(['PRK', 'TCD'])).toEqual(asks.slice(0, 1))
  expect(asked(['PRK'])).toEqual(asks)
})
