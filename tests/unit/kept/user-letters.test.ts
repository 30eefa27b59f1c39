import { expect, test, vi } from 'vitest'
import { StorageError } from '../../../lib/kept/storage-error.ts'
import { userLetters } from '../../../lib/kept/user-letters.ts'
import { letter } from '../search/collection.ts'
import { keptOf, openStore } from './store.ts'

const ONE = letter('one', { title: 'Eritrea', url: 'https://one.example/a' })
const provenance = 'user'

test('the user’s own letters are those of the store, as it is now', async () => {
  const store = openStore()
  const own = userLetters(store)
  expect(await own.headers()).toEqual([])
  await store.keep([keptOf(ONE)])
  expect(await own.headers()).toMatchObject([{ id: 'one', title: 'Eritrea', provenance }])
  expect((await own.index()).terms).toContain('eritrea')
  expect(await own.letter('one')).toEqual({
    letter: ONE,
    provenance,
    headed_by: 'title',
    verbatim: [],
  })
  expect(await own.letter('two')).toBeNull()
  expect(await own.idAt('http://www.one.example/a/')).toBe('one')
})

test('their provenance is not written into the store', async () => {
  const store = openStore()
  await store.keep([keptOf(ONE)])
  await userLetters(store).index()
  expect((await store.index()).index.letters[0]).not.toHaveProperty('provenance')
  expect((await store.letter('one'))?.letter).not.toHaveProperty('provenance')
})

test('a store that cannot be opened has none, and why is said once', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const store = openStore()
  const failure = new StorageError('other', 'why')
  vi.spyOn(store, 'index').mockRejectedValue(failure)
  vi.spyOn(store, 'letter').mockRejectedValue(failure)
  vi.spyOn(store, 'idAt').mockRejectedValue(failure)
  const own = userLetters(store)
  const headers = await own.headers()
  expect(headers).toEqual([])
  expect(await own.headers()).toBe(headers)
  expect(error).toHaveBeenCalledTimes(1)
  expect(await own.letter('one')).toBeNull()
  expect(await own.idAt(ONE.url)).toBeNull()
  error.mockRestore()
})

test('a letter that is damaged says so, so that no other is shown in its place', async () => {
  const store = openStore()
  vi.spyOn(store, 'letter').mockRejectedValue(new StorageError('damaged', 'why'))
  await expect(userLetters(store).letter('one')).rejects.toMatchObject({ kind: 'damaged' })
})
