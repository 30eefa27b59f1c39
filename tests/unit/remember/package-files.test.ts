import { afterEach, expect, test, vi } from 'vitest'
import { createFileReader } from '../../../lib/package-files.ts'

afterEach(() => vi.unstubAllGlobals())

test('a file is read once, and again after it could not be', async () => {
  const asked = vi.fn(async (_: string) => Response.json({ a: 1 }))
  asked.mockResolvedValueOnce(new Response('', { status: 404 }))
  vi.stubGlobal('fetch', asked)
  const readFile = createFileReader((path) => `own:/${path}`)
  await expect(readFile('/data/x.json')).rejects.toThrow('The file /data/x.json of the extension')
  expect(await readFile('/data/x.json')).toEqual({ a: 1 })
  expect(await readFile('/data/x.json')).toBe(await readFile('/data/x.json'))
  expect(asked.mock.calls).toEqual([['own://data/x.json'], ['own://data/x.json']])
})

test('where nothing else is said, the address of a file is its path', async () => {
  const asked = vi.fn(async (_: string) => Response.json([]))
  vi.stubGlobal('fetch', asked)
  await createFileReader()('/data/x.json')
  expect(asked).toHaveBeenCalledWith('/data/x.json')
})
