import { expect, test, vi } from 'vitest'
import { openKeptStore } from '../../../lib/kept/open-store.ts'
import { letter } from '../search/collection.ts'
import { found, keptOf } from './store.ts'

const READ = [['amnesty', 'Amnesty International', 'AI', 'ngo', 'Prisonniers oubliés']]

test('the user’s letters are found by every name of their signatories, which a store without letters need not know', async () => {
  const readFile = vi.fn(async () => READ)
  const store = openKeptStore(readFile)
  expect(await found(store, 'eritrea')).toEqual([])
  expect(readFile).not.toHaveBeenCalled()
  const { signatories } = letter('a')
  const signed = { ...signatories, organizations: ['Amnesty International'] }
  await store.keep([keptOf(letter('a', { signatories: signed }))])
  expect(await found(store, 'prisonniers oublies')).toEqual(['a'])
  expect(readFile).toHaveBeenCalledWith('/data/organizations.json')
})
