import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerJob } from '../../../../lib/letters/parse/answer-job.ts'
import {
  type FromWorker,
  JOB_LIMIT,
  JobRunner,
  type WorkerListener,
} from '../../../../lib/letters/parse/job-runner.ts'
import { UnreadableError } from '../../../../lib/letters/parse/reading-note.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Workers that do nothing by themselves: the test says what they say. */
function workers(idle?: number) {
  const started: { jobs: string[]; isEnded: boolean; say: WorkerListener<string> }[] = []
  const runner = new JobRunner<string, string>({
    ...(idle !== undefined && { idle }),
    start(say) {
      const worker = { jobs: [] as string[], isEnded: false, say }
      started.push(worker)
      return {
        post: (job) => worker.jobs.push(job),
        end: () => {
          worker.isEnded = true
        },
      }
    },
  })
  const last = () => {
    const worker = started.at(-1)
    if (!worker) throw new Error('no worker was started')
    return worker
  }
  const done = (result: string) => last().say.onMessage({ type: 'done', result })
  return { runner, started, last, done }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

test('jobs run one after the other in one worker', async () => {
  const { runner, started, last, done } = workers()
  const both = Promise.all([runner.run('one'), runner.run('two')])
  await settled()
  expect(last().jobs).toEqual(['one'])
  done('1')
  await settled()
  expect(last().jobs).toEqual(['one', 'two'])
  done('2')
  expect(await both).toEqual(['1', '2'])
  expect(started).toHaveLength(1)
})

test('a job that takes too long is stopped with a sentence, and the next gets a new worker', async () => {
  const { runner, started, last, done } = workers()
  const slow = runner.run('slow').catch((error: unknown) => error)
  const next = runner.run('next')
  await settled()
  last().say.onMessage({ type: 'begun' })
  await vi.advanceTimersByTimeAsync(JOB_LIMIT - 1)
  expect(started).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await slow).toMatchObject({
    note: { code: 'too-slow', n: 20 },
  })
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false])
  // What the first says too late is not the second's answer.
  started[0]?.say.onMessage({ type: 'done', result: 'late' })
  done('in time')
  expect(await next).toBe('in time')
})

test('the time of loading is not the job’s, but has an end too', async () => {
  const { runner, last } = workers()
  const never = runner.run('job').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(JOB_LIMIT * 2)
  expect(last().isEnded).toBe(false)
  await vi.advanceTimersByTimeAsync(JOB_LIMIT * 2)
  expect(last().isEnded).toBe(true)
  expect(await never).toBeInstanceOf(UnreadableError)
})

test('a worker that dies, or was stopped by its user, keeps nobody waiting', async () => {
  const { runner, started, last, done } = workers()
  const dying = runner.run('one').catch((error: unknown) => error)
  await settled()
  last().say.onEnd(new UnreadableError({ code: 'not-started' }))
  expect(await dying).toMatchObject({ note: { code: 'not-started' } })
  const left = new AbortController()
  const leaving = runner.run('two', left.signal).catch(() => 'left')
  const waiting = runner.run('never', left.signal).catch(() => 'never begun')
  const next = runner.run('three')
  await settled()
  left.abort()
  await settled()
  done('3')
  expect([await leaving, await waiting, await next]).toEqual(['left', 'never begun', '3'])
  expect(started.map(({ jobs }) => jobs)).toEqual([['one'], ['two'], ['three']])
})

test('a worker is let go after a while without jobs, and what it does not say is passed over', async () => {
  const { runner, last, done } = workers(1000)
  const job = runner.run('one')
  await settled()
  last().say.onMessage(JSON.parse('{"sourceName":"worker","action":"ready"}'))
  done('1')
  expect(await job).toBe('1')
  await vi.advanceTimersByTimeAsync(999)
  expect(last().isEnded).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(last().isEnded).toBe(true)
})

test('a worker answers whatever happens', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const said = async (work: () => Promise<string>, prepare = async () => null) => {
    const messages: FromWorker<string>[] = []
    await answerJob({ job: 'job', prepare, work, say: (message) => messages.push(message) })
    return messages
  }
  expect(await said(async () => 'read')).toEqual([
    { type: 'begun' },
    { type: 'done', result: 'read' },
  ])
  const throwing = (error: unknown) => said(() => Promise.reject(error))
  expect((await throwing(new UnreadableError({ code: 'empty-file' }))).at(-1)).toEqual({
    type: 'failed',
    note: { code: 'empty-file' },
  })
  expect((await throwing(new RangeError('stack'))).at(-1)).toMatchObject({
    note: { code: 'too-deep' },
  })
  expect((await throwing(null)).at(-1)).toMatchObject({ type: 'failed', note: { code: 'failed' } })
  const unprepared = await said(
    async () => 'read',
    () => Promise.reject(new Error('offline')),
  )
  expect(unprepared).toMatchObject([{ type: 'failed', note: { code: 'failed' } }])
})
