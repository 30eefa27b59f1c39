import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { Connection } from '../../../lib/kept/connection.ts'
import { StorageError } from '../../../lib/kept/storage-error.ts'
import { KeptConflict } from '../../../lib/kept/write-conflict.ts'
import { letter } from '../search/collection.ts'
import { keptOf, newName } from './store.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const countLetters = (connection: Connection) =>
  connection.read((database) => database.count('letters'))

test('a connection is opened once, and again after it was closed', async () => {
  const open = vi.spyOn(indexedDB, 'open')
  const connection = new Connection(newName())
  expect(open).not.toHaveBeenCalled()
  expect(await Promise.all([countLetters(connection), countLetters(connection)])).toEqual([0, 0])
  expect(open).toHaveBeenCalledTimes(1)
  await connection.close()
  expect(await countLetters(connection)).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
  await connection.close()
})

test('what is cached is given up when the connection is closed', async () => {
  const connection = new Connection(newName())
  const lost = vi.fn()
  connection.onLost(lost)
  await countLetters(connection)
  expect(lost).not.toHaveBeenCalled()
  await connection.close()
  expect(lost).toHaveBeenCalledTimes(1)
})

test('a closed connection does not hold up the deleting of the database', async () => {
  const name = newName()
  const connection = new Connection(name)
  await countLetters(connection)
  await connection.close()
  const deleting = indexedDB.deleteDatabase(name)
  const end = await new Promise((resolve) => {
    deleting.onsuccess = () => resolve('deleted')
    deleting.onblocked = () => resolve('blocked')
  })
  expect(end).toBe('deleted')
})

test('a connection that was never opened can be closed', async () => {
  await expect(new Connection(newName()).close()).resolves.toBeUndefined()
})

test('a connection that cannot be opened says so, can be closed, and is tried again', async () => {
  const connection = new Connection(newName())
  const lost = vi.fn()
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  const reading = countLetters(connection)
  const closing = connection.close()
  await expect(reading).rejects.toBeInstanceOf(StorageError)
  await expect(reading).rejects.toMatchObject({ kind: 'full' })
  await expect(closing).resolves.toBeUndefined()
  connection.onLost(lost)
  expect(await countLetters(connection)).toBe(0)
  await connection.close()
})

test('a failed opening is given up by itself', async () => {
  const connection = new Connection(newName())
  const lost = vi.fn()
  connection.onLost(lost)
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError')
  })
  await expect(countLetters(connection)).rejects.toBeInstanceOf(StorageError)
  expect(lost).toHaveBeenCalledTimes(1)
  expect(await countLetters(connection)).toBe(0)
})

test('a failed opening that was given up already does not take the next one with it', async () => {
  const open = vi.spyOn(indexedDB, 'open')
  open.mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError')
  })
  const connection = new Connection(newName())
  const failing = countLetters(connection)
  const closing = connection.close()
  const next = countLetters(connection)
  await expect(failing).rejects.toBeInstanceOf(StorageError)
  await closing
  expect(await next).toBe(0)
  expect(await countLetters(connection)).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
  await connection.close()
})

test('a connection gives way to who deletes the database, and is opened again', async () => {
  const open = vi.spyOn(indexedDB, 'open')
  const name = newName()
  const connection = new Connection(name)
  const lost = vi.fn()
  connection.onLost(lost)
  await countLetters(connection)
  await deleteDB(name)
  expect(lost).toHaveBeenCalledTimes(1)
  expect(await countLetters(connection)).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
  await connection.close()
})

test('an older connection that ends does not take the newer one with it', async () => {
  const open = vi.spyOn(indexedDB, 'open')
  const name = newName()
  const connection = new Connection(name)
  const opening = countLetters(connection)
  const older = open.mock.results[0]?.value
  const closing = connection.close()
  await opening
  await closing
  expect(await countLetters(connection)).toBe(0)
  older?.result.dispatchEvent(new IDBVersionChangeEvent('close'))
  expect(await countLetters(connection)).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
  await connection.close()
})

test('a question that fails is a failure of the storage', async () => {
  const connection = new Connection(newName())
  const failing = connection.read(() => Promise.reject(new DOMException('gone', 'UnknownError')))
  await expect(failing).rejects.toBeInstanceOf(StorageError)
})

test('what fails in the middle undoes all that it wrote, and says why', async () => {
  const connection = new Connection(newName())
  const why = new KeptConflict({ of: 'letters' })
  for (const [thrown, told] of [
    [why, why],
    [new RangeError('bug'), expect.objectContaining({ name: 'StorageError', kind: 'other' })],
  ]) {
    const writing = connection.write(['letters'], async (transaction, step) => {
      step(transaction.objectStore('letters').put({ ...keptOf(letter('a')), addresses: [] }))
      throw thrown
    })
    await expect(writing).rejects.toEqual(told)
    expect(await countLetters(connection)).toBe(0)
  }
  expect(why).toMatchObject({ name: 'KeptConflict', message: expect.stringContaining('letters') })
})
