import { expect, test } from 'vitest'
import { type Job, runJobs } from '../../../tools/test/schedule.ts'

/** Does jobs that end when they are told to; gives what is going on. */
function start(jobs: Job[], most = 2) {
  const going = new Map<string, () => void>()
  const done = runJobs(
    jobs,
    most,
    ({ name }) =>
      new Promise<void>((resolve) => {
        going.set(name, resolve)
      }),
  )
  const end = async (name: string) => {
    going.get(name)?.()
    going.delete(name)
    // Lets the next begin.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { done, end, names: () => [...going.keys()] }
}

test('two go on at once, in the order given', async () => {
  const { done, end, names } = start([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
  expect(names()).toEqual(['a', 'b'])
  await end('a')
  expect(names()).toEqual(['b', 'c'])
  await end('b')
  await end('c')
  await done
})

test('a job waits for those it comes after, and lets later ones begin', async () => {
  const jobs = [{ name: 'a' }, { name: 'b', after: ['a', 'not wanted'] }, { name: 'c' }]
  const { done, end, names } = start(jobs)
  expect(names()).toEqual(['a', 'c'])
  await end('c')
  expect(names()).toEqual(['a'])
  await end('a')
  expect(names()).toEqual(['b'])
  await end('b')
  await done
})

test('beside one that is to be alone nothing goes on', async () => {
  const jobs = [{ name: 'a' }, { name: 'b', alone: true, after: ['a'] }, { name: 'c' }]
  const { done, end, names } = start(jobs)
  expect(names()).toEqual(['a', 'c'])
  await end('a')
  expect(names()).toEqual(['c'])
  await end('c')
  expect(names()).toEqual(['b'])
  await end('b')
  await done
  const other = start([{ name: 'a', alone: true }, { name: 'b' }])
  expect(other.names()).toEqual(['a'])
  await other.end('a')
  expect(other.names()).toEqual(['b'])
  await other.end('b')
  await other.done
})

test('jobs that wait for each other are told instead of waiting for ever', async () => {
  const jobs = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ]
  await expect(runJobs(jobs, 2, async () => {})).rejects.toThrow('wait for each other: a, b')
})
