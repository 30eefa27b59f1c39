import { beforeEach, expect, test } from 'vitest'
import { type Collection, joinCollections } from '../../../lib/collection/collection.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import { letter } from '../search/collection.ts'
import { madeSource } from './made-source.ts'

const at = (place: string) => ({ url: `https://letters.example/${place}` })
/** In the package, downloaded and kept by the user; each replaces one of those before it. */
const PACKAGED = [
  letter('a', { title: 'Eritrea', ...at('a') }),
  letter('b', { title: 'Belarus', ...at('b') }),
  letter('c', { title: 'Sudan', ...at('c') }),
]
const DOWNLOADED = [letter('b', { title: 'Belarus anew' }), letter('d', { title: 'Eritrea again' })]
const OWN = [letter('c', { title: 'Sudan as I read it' }), letter('e', { ...at('a') })]

let base: { letters: Letter[] }
let download: { letters: Letter[] }
let user: { letters: Letter[] }
let all: Collection
beforeEach(() => {
  base = { letters: PACKAGED }
  download = { letters: DOWNLOADED }
  user = { letters: OWN }
  const packaged = madeSource('package', base)
  const shared = joinCollections(madeSource('download:feed', download), packaged)
  all = joinCollections(madeSource('user', user), shared)
})

const titles = async () =>
  (await all.headers()).map(({ id, title, provenance }) => [id, title, provenance])

test('headers are those of the base first, each once, and say their provenance', async () => {
  expect(await titles()).toEqual([
    ['a', 'Eritrea', 'package'],
    ['b', 'Belarus anew', 'download:feed'],
    ['d', 'Eritrea again', 'download:feed'],
    ['c', 'Sudan as I read it', 'user'],
    ['e', OWN[1]?.title, 'user'],
  ])
})

test('a letter is that of the first source that has it, whole as it is there', async () => {
  expect(await all.letter('a')).toEqual({
    headed_by: 'title',
    letter: PACKAGED[0],
    provenance: 'package',
  })
  expect(await all.letter('b')).toEqual({
    headed_by: 'title',
    letter: DOWNLOADED[0],
    provenance: 'download:feed',
  })
  expect(await all.letter('c')).toEqual({ headed_by: 'title', letter: OWN[0], provenance: 'user' })
  expect(await all.letter('x')).toBeNull()
})

test('the letter at an address is that of the first source that has one there', async () => {
  expect(await all.idAt('http://www.letters.example/a/')).toBe('e')
  expect(await all.idAt('https://letters.example/b')).toBe('b')
  expect(await all.idAt('https://letters.example/x')).toBeNull()
})

test('a search finds the letters of every source, and none that is replaced', async () => {
  const search = createSearch(await all.index())
  const found = (query: string) =>
    search.search(query).results.map(({ id, header }) => [id, header.provenance])
  expect(search.size).toBe(5)
  expect(found('eritrea').sort()).toEqual([
    ['a', 'package'],
    ['d', 'download:feed'],
  ])
  expect(found('sudan')).toEqual([['c', 'user']])
  expect(found('belarus')).toEqual([['b', 'download:feed']])
})

test('headers and index are the same until a letter of a source changes', async () => {
  const [headers, index] = [await all.headers(), await all.index()]
  expect(await all.headers()).toBe(headers)
  expect(await all.index()).toBe(index)
  download.letters = []
  expect(await all.headers()).not.toBe(headers)
  expect(createSearch(await all.index()).letter('b')?.title).toBe('Belarus')
  expect(createSearch(await all.index()).letter('d')).toBeNull()
})

test('sources without letters cost nothing: what is given is the base’s own', async () => {
  const packaged = madeSource('package', base)
  const empty = madeSource('user', { letters: [] })
  const joined = joinCollections(empty, joinCollections(empty, packaged))
  expect(await joined.headers()).toBe(await packaged.headers())
  expect(await joined.index()).toBe(await packaged.index())
})

test('a source that fails to give a letter stops those after it from giving theirs', async () => {
  const damaged = {
    ...madeSource('user', user),
    letter: () => Promise.reject(new Error('damaged')),
  }
  const joined = joinCollections(damaged, madeSource('package', base))
  await expect(joined.letter('a')).rejects.toThrow('damaged')
})
