import { expect, test, vi } from 'vitest'
import { lazy, memoize, memoizeLatest, once } from '../../../lib/remember.ts'

test('once: what is made is made once, also while it is being made', async () => {
  const make = vi.fn(async () => ({}))
  const get = once(make)
  const [one, other] = await Promise.all([get(), get()])
  expect(one).toBe(other)
  expect(await get()).toBe(one)
  expect(make).toHaveBeenCalledTimes(1)
})

test('once: what failed fails for those who wait for it, and is tried again after that', async () => {
  const make = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('not now'))
  const get = once(make)
  const asked = await Promise.allSettled([get(), get()])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await get()).toBe('made')
  expect(make).toHaveBeenCalledTimes(2)
})

test('latest: made anew as soon as one input is another object, and only then', () => {
  const make = vi.fn((one: object, other: object) => [one, other])
  const get = memoizeLatest(make)
  const [a, b] = [{}, {}]
  const first = get(a, b)
  expect(get(a, b)).toBe(first)
  expect(get(a, a)).toEqual([a, a])
  expect(get(b, a)).toEqual([b, a])
  expect(get(a, b)).not.toBe(first)
  expect(make).toHaveBeenCalledTimes(4)
})

test('lazy: made at the first call, and once, also where it is nothing', () => {
  const make = vi.fn(() => null)
  const get = lazy(make)
  expect(make).not.toHaveBeenCalled()
  expect([get(), get()]).toEqual([null, null])
  expect(make).toHaveBeenCalledTimes(1)
})

test('memoize: made once for each input', () => {
  const make = vi.fn((input: string | null) => input)
  const get = memoize(make)
  expect(['a', null, 'a', null].map(get)).toEqual(['a', null, 'a', null])
  expect(make).toHaveBeenCalledTimes(2)
})

test('memoize: made once for each key, until more are made than are kept', () => {
  const make = vi.fn((input: string) => input)
  const get = memoize(make, { keyOf: (input) => input.toLowerCase(), limit: 2 })
  expect(['a', 'A', 'b', 'B'].map(get)).toEqual(['a', 'a', 'b', 'b'])
  expect(make).toHaveBeenCalledTimes(2)
  get('c')
  expect(get('A')).toBe('A')
  expect(make).toHaveBeenCalledTimes(4)
})
