import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startBrowser } from './fake-browser.ts'
import { servePackage } from './package.ts'

const ADDRESS = 'https://letters.example/feed/'
const planned = vi.fn()
const asked = vi.fn(async () => new Response('', { status: 404 }))
let feeds: typeof import('../../../entrypoints/background/feeds.ts')

beforeEach(async () => {
  const browser = startBrowser()
  servePackage()
  planned.mockClear()
  asked.mockClear()
  vi.stubGlobal('fetch', asked)
  const alarms = { create: planned, clear: async () => true, get: async () => undefined }
  Object.assign(browser, { alarms })
  Object.assign(browser.permissions, { remove: async () => true })
  Object.assign(browser.runtime, { getPlatformInfo: async () => ({}) })
  feeds = await import('../../../entrypoints/background/feeds.ts')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A feed that was added, and never read. */
async function addOne() {
  const { feeds: held } = await import('../../../extension/collections.ts')
  await held.store.add({
    id: 'made',
    address: ADDRESS,
    added: '2026-11-28T00:00:00Z',
    name: 'Made letters',
    isOwn: false,
    isHidden: false,
    trust: { root: '', timestamp: null, snapshot: null, targets: null },
    manifest: null,
    shards: [],
    checked: null,
    news: null,
    problem: null,
  })
}

const OFFLINE = { onLine: false }
const METERED = { onLine: true, connection: { type: 'cellular' } }
const SAVING = { onLine: true, connection: { saveData: true } }

it.each([
  ['offline', OFFLINE],
  ['metered', METERED],
  ['metered', SAVING],
])('asks for nothing where the device is %s, by hand or by itself', async (problem, device) => {
  const { locks } = navigator
  vi.stubGlobal('navigator', { ...device, locks })
  expect(await feeds.answerFeeds({ act: 'look', address: ADDRESS })).toMatchObject({ problem })
  await addOne()
  await feeds.followAlarm('feeds')
  expect(asked).not.toHaveBeenCalled()
  // The next day is planned all the same.
  expect(planned.mock.calls.map(([name]) => name)).toContain('feeds')
})

it('asks about once a day, at no fixed time', async () => {
  await addOne()
  const random = vi.spyOn(Math, 'random')
  for (const value of [0, 0.999]) {
    random.mockReturnValue(value)
    await feeds.planChecks()
  }
  const delays = planned.mock.calls.map(([, { delayInMinutes }]) => delayInMinutes / 60)
  expect(delays[0]).toBeCloseTo(16.8, 1)
  expect(delays[1]).toBeCloseTo(31.2, 1)
})
