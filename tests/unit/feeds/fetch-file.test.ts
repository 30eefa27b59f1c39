import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { createFetcher, feedAddress, readAtMost } from '../../../lib/feeds/fetch-file.ts'
import { fingerprintOf, groupedFingerprint } from '../../../lib/feeds/fingerprint.ts'

const ADDRESS = 'https://letters.example/feed/'
const fetcher = (answer: () => Response | Promise<Response>) => {
  const fetch = vi.fn((_at: string | URL | Request, _init?: RequestInit) =>
    Promise.resolve(answer()),
  )
  return { fetch, get: createFetcher({ address: ADDRESS, fetch }) }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a file of a feed', () => {
  test.each(['1.root.json', 'targets/letters/ab12-3.shard'])('%s is asked for', async (path) => {
    const { fetch, get } = fetcher(() => new Response('abc'))
    expect(new TextDecoder().decode((await get(path, 3)) ?? undefined)).toBe('abc')
    expect(fetch.mock.calls[0]?.[0]).toBe(ADDRESS + path)
  })

  test.each([
    '',
    '/root.json',
    '../root.json',
    'a/../b',
    'a/.b',
    '.a',
    'a//b',
    'a/',
    'a?b',
    'a#b',
    'A',
    '-a',
    'https://other.example/a',
    'a\n',
    ' a',
  ])('%j is no path, and nothing is asked for', async (path) => {
    const { fetch, get } = fetcher(() => new Response('abc'))
    await expect(get(path, 3)).rejects.toMatchObject({ problem: 'bad-path' })
    expect(fetch).not.toHaveBeenCalled()
  })

  test.each([403, 404, 410])('that is answered by %d is not there', async (status) => {
    expect(await fetcher(() => new Response('', { status })).get('a', 9)).toBeNull()
  })

  test.each([
    [299, 'none'],
    [300, 'moved'],
    [302, 'moved'],
    [399, 'moved'],
    [400, 'unreachable'],
    [500, 'unreachable'],
  ])('answered by %d: %s', async (status, problem) => {
    const { get } = fetcher(() => new Response('abc', { status }))
    const told = await get('a', 9).then(
      () => 'none',
      (error) => error.problem,
    )
    expect(told).toBe(problem)
  })

  it('longer than may be is not read further', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new Uint8Array(4)),
      cancel,
    })
    await expect(readAtMost(body, 11, 'a')).rejects.toMatchObject({ problem: 'too-large' })
    expect(cancel).toHaveBeenCalledOnce()
    expect(await readAtMost(null, 0, 'a')).toHaveLength(0)
  })

  it('has the time its length needs, beside that until it begins', async () => {
    vi.useFakeTimers()
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const limits = { wait: 1000, bytesPerSecond: 50 }
    let problem = ''
    createFetcher({ address: ADDRESS, fetch, limits })('a', 200).catch((error) => {
      problem = error.problem
    })
    await vi.advanceTimersByTimeAsync(4999)
    expect(problem).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(problem).toBe('too-slow')
  })
})

describe('the address of a feed', () => {
  test.each([
    [' https://a.example/x ', 'https://a.example/x/'],
    ['https://a.example', 'https://a.example/'],
    ['https://me:secret@a.example/x/?y=1#z', 'https://a.example/x/'],
    [`https://a.example/${'x'.repeat(482)}`, `https://a.example/${'x'.repeat(482)}/`],
  ])('%j is kept as %j', (written, kept) => {
    expect(feedAddress(written)).toBe(kept)
  })

  test.each([
    'http://a.example/',
    'a.example',
    '',
    'file:///a',
    `https://a.example/${'x'.repeat(483)}`,
  ])('%j is refused', (written) => {
    expect(() => feedAddress(written)).toThrow('not-secure')
  })
})

it('a fingerprint is the hash of the first root, compared in groups of four', async () => {
  const fingerprint = await fingerprintOf('abc')
  expect(fingerprint).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const grouped = groupedFingerprint(fingerprint)
  expect(grouped.split(' ').map((group) => group.length)).toEqual(Array(16).fill(4))
  expect(grouped.replaceAll(' ', '')).toBe(fingerprint)
})
