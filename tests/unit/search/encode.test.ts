import { describe, expect, test } from 'vitest'
import { createSearch } from '../../../lib/search/create-search.ts'
import { decodeIndex, encodeIndex } from '../../../lib/search/encode-index.ts'
import { indexOf, letter } from './collection.ts'

const letters = [
  letter('eritrea', {
    title: 'Eritrea: drones',
    countries: ['ERI'],
    date: '2021',
    sessions: ['47'],
  }),
  letter('sudan', { title: 'السودان', countries: ['SDN'], asks: ['Renew the drones'] }),
]
const shipped = () => JSON.parse(JSON.stringify(encodeIndex(indexOf(letters))))

describe('the shipped index', () => {
  test('answers as the one it was made from', () => {
    const [made, read] = [createSearch(indexOf(letters)), createSearch(decodeIndex(shipped()))]
    for (const query of [
      'drones',
      'eritrea hrc47',
      'северный',
      'سودان',
      'country:ERI',
      'drnoes',
      '',
    ]) {
      expect(read.search(query, { exhaustive: true })).toEqual(
        made.search(query, { exhaustive: true }),
      )
    }
    expect(read.letter('sudan')?.asks).toEqual(['Renew the drones'])
    expect(read.letter('none')).toBeNull()
    expect(read.size).toBe(2)
  })

  test('is the same for the same letters in any order', () => {
    expect(JSON.stringify(encodeIndex(indexOf([...letters].reverse())))).toBe(
      JSON.stringify(shipped()),
    )
  })

  test('may be empty', () => {
    const empty = JSON.parse(JSON.stringify(encodeIndex(indexOf([]))))
    expect(createSearch(decodeIndex(empty)).search('x').results).toEqual([])
  })

  test.each([
    ['null', null],
    ['a list', []],
    ['another version', { ...shipped(), version: 0 }],
    ['a missing field', { ...shipped(), docs: undefined }],
  ])('%s is refused with the name of the file', (_what, parsed) => {
    expect(() => decodeIndex(parsed)).toThrow(/search\.json: must be a search index/)
  })

  test('is refused when cut short', () => {
    for (const field of ['masks', 'docs']) {
      expect(() => decodeIndex({ ...shipped(), [field]: '' })).toThrow(/search\.json: .*postings/)
    }
  })
})
