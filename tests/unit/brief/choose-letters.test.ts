import { expect, test } from 'vitest'
import { type BriefedRoute, START } from '../../../lib/analysis/library-route.ts'
import { chooseLetters } from '../../../lib/brief/choose-letters.ts'
import { sources } from './briefs.ts'

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
