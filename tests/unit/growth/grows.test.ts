import { expect, it } from 'vitest'
import { overgrown } from './grows.ts'

function busy(steps: number): void {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step)
  if (sum < 0) throw new Error('never')
}

const FLOOR = 20

it('finds a reader that takes quadratic time, and no linear one', () => {
  expect(overgrown((text) => busy(text.length * 10_000), ['a'], { floor: FLOOR })).toEqual([])
  expect(
    overgrown((text) => busy(text.length ** 2 * 12), ['a', ''], { floor: FLOOR }),
  ).toMatchObject([{ token: 'a', times: { 2000: expect.any(Number) } }])
}, 60_000)

it('finds a reader that doubles its time with each token before it never ends', () => {
  expect(
    overgrown((text) => busy(2 ** Math.min(text.length, 30)), ['a'], { floor: FLOOR }),
  ).toMatchObject([{ token: 'a', times: { 24: expect.any(Number) } }])
}, 60_000)
