import { describe, expect, test } from 'vitest'
import { headerOf } from '../../../lib/letters/header.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import { decodeIndex, encodeIndex } from '../../../lib/search/encode-index.ts'
import { indexOf, letter } from './collection.ts'

const letters = [
  letter('eritrea', {
    title: 'Eritrea: drones',
    countries: ['ERI'],
    date: '2021',
    sessions: ['47'],
    addressee: 'Members of the Council',
  }),
  letter('sudan', {
    title: 'السودان',
    countries: ['SDN'],
    asks: ['Renew the drones'],
    addressee: 'Members of the Council',
    signatories: {
      ...EMPTY_LETTER.signatories,
      organizations: ['Some Publisher', 'Human Rights Watch'],
      individuals: [{ name: 'A. Person', role: 'Human Rights Watch' }],
    },
  }),
]
const TEXTS = [{ symbol: 'A/HRC/RES/47/13', countries: ['ETH'], title: 'Situation in Tigray' }]
const made = () => indexOf(letters, { texts: TEXTS })
const shipped = () => JSON.parse(JSON.stringify(encodeIndex(made())))
const others = { headers: letters.map(headerOf), texts: TEXTS }
const read = (parsed: unknown = shipped()) => decodeIndex(parsed, others)

/** Every text in a value, in lists and objects as well. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value instanceof Object ? Object.values(value).flatMap(textsIn) : []
}

describe('the shipped index', () => {
  test('answers as the one it was made from', () => {
    const [before, after] = [createSearch(made()), createSearch(read())]
    for (const query of [
      'drones',
      'eritrea hrc47',
      'северный',
      'سودان',
      'country:ERI',
      'drnoes',
      '',
    ]) {
      expect(after.search(query, { exhaustive: true })).toEqual(
        before.search(query, { exhaustive: true }),
      )
    }
    expect(after.letter('sudan')?.asks).toEqual(['Renew the drones'])
    expect(after.letter('none')).toBeNull()
    expect(after.size).toBe(2)
    expect(read()).toEqual(made())
  })

  test('holds no text twice, and none that headers or the catalogue have', () => {
    const texts = textsIn(shipped().letters)
    expect(texts).toEqual([...new Set(texts)])
    expect(texts).toContain('Renew the drones')
    const elsewhere = new Set(textsIn(others).filter((text) => text !== ''))
    expect(texts.filter((text) => elsewhere.has(text))).toEqual([])
    expect(JSON.stringify(shipped())).not.toContain('Tigray')
  })

  test('is refused beside the headers of other letters', () => {
    const more = [...others.headers, headerOf(letter('third'))]
    expect(() => decodeIndex(shipped(), { ...others, headers: more })).toThrow(
      'search.json: `third` must have every searched text',
    )
  })

  test('is the same for the same letters in any order', () => {
    const reversed = indexOf([...letters].reverse(), { texts: TEXTS })
    expect(JSON.stringify(encodeIndex(reversed))).toBe(JSON.stringify(shipped()))
  })

  test('may be empty', () => {
    const empty = JSON.parse(JSON.stringify(encodeIndex(indexOf([]))))
    expect(
      createSearch(decodeIndex(empty, { headers: [], texts: [] })).search('x').results,
    ).toEqual([])
  })

  test.each([
    ['null', null],
    ['a list', []],
    ['another version', { ...shipped(), version: 0 }],
    ['a missing field', { ...shipped(), docs: undefined }],
  ])('%s is refused with the name of the file', (_what, parsed) => {
    expect(() => read(parsed)).toThrow(/search\.json: must be a search index/)
  })

  test('is refused when cut short', () => {
    for (const field of ['masks', 'docs']) {
      expect(() => read({ ...shipped(), [field]: '' })).toThrow(/search\.json: .*postings/)
    }
  })
})
