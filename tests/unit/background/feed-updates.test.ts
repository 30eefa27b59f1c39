import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FeedState } from '../../../extension/feed-messages.ts'
import { feedLetters, type MadeFeed, makeFeed } from '../feeds/made-feed.ts'
import { waitFor } from '../wait-for.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'
import { servePackage } from './package.ts'

const ADDRESS = 'https://letters.example/feed/'
const HOST = 'https://letters.example/*'
const DAY = 24 * 60 * 60 * 1000

let feed: MadeFeed
let browser: FakeBrowser
let feeds: typeof import('../../../entrypoints/background/feeds.ts')
/** Alarms by their name; files that were asked for; hosts that were given back. */
let alarms: Map<string, { delayInMinutes?: number }>
let asked: string[]
let given: string[]
/** Held back as long as this is not settled. */
let open: Promise<void>

beforeAll(async () => {
  feed = await makeFeed()
  feed.publish(feedLetters(2))
})

beforeEach(async () => {
  browser = startBrowser()
  servePackage()
  const { locks } = navigator
  vi.stubGlobal('navigator', { onLine: true, locks })
  alarms = new Map()
  asked = []
  given = []
  open = Promise.resolve()
  const packaged = fetch
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (!address.startsWith(ADDRESS)) return packaged(address)
    asked.push(address.slice(ADDRESS.length))
    await open
    init?.signal?.throwIfAborted()
    const bytes = await readFile(join(feed.folder, 'public', asked.at(-1) ?? '')).catch(() => null)
    return bytes ? new Response(bytes) : new Response('', { status: 404 })
  })
  Object.assign(browser, {
    alarms: {
      create: (name: string, when: object) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      get: async (name: string) => alarms.get(name),
    },
  })
  const remove = async ({ origins }: { origins: string[] }) => void given.push(...origins)
  Object.assign(browser.permissions, { remove })
  Object.assign(browser.runtime, { getPlatformInfo: async () => ({}) })
  feeds = await import('../../../entrypoints/background/feeds.ts')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const list = async (): Promise<FeedState[]> => (await feeds.answerFeeds({ act: 'list' })).feeds
const only = async () => (await list())[0]

/** Waits until no update is under way. */
async function settled(): Promise<FeedState | undefined> {
  return waitFor(async () => {
    const state = await only()
    expect(state?.progress ?? null).toBeNull()
    return state
  })
}

async function add() {
  const { offer } = await feeds.answerFeeds({ act: 'look', address: ADDRESS })
  if (!offer) throw new Error('nothing is offered')
  const { address, fingerprint } = offer
  const reply = await feeds.answerFeeds({ act: 'add', address, fingerprint, title: 'Made' })
  return { id: fingerprint, offer, reply }
}

describe('a collection', () => {
  it('is looked at and added; its letters come, and the next check is planned', async () => {
    const { offer, reply } = await add()
    expect(offer).toMatchObject({ address: ADDRESS, fingerprint: feed.fingerprint })
    expect(offer.manifest.title).toBe('Made letters')
    expect(reply).toMatchObject({ feeds: [{ name: 'Made', progress: 0, checked: null }] })
    expect(reply).not.toHaveProperty('problem')
    expect(alarms.get('feeds')?.delayInMinutes).toBeGreaterThan(16 * 60)
    expect(await settled()).toEqual({
      id: feed.fingerprint,
      address: ADDRESS,
      name: 'Made',
      manifest: expect.objectContaining({ title: 'Made letters' }),
      isHidden: false,
      checked: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      problem: null,
      progress: null,
      news: null,
    })
    const { allLetters } = await import('../../../extension/collections.ts')
    expect((await allLetters.letter('made-2'))?.letter.title).toBe('Letter 2')
    // Pages that are open were told.
    expect(Object.keys(browser.storage.session.data)).toContain('feeds')
  })

  it('that was looked at and left gives its host back, as does an address without one', async () => {
    await feeds.answerFeeds({ act: 'look', address: ADDRESS })
    expect(given).toEqual([])
    await feeds.answerFeeds({ act: 'leave', address: ADDRESS })
    expect(given).toEqual([HOST])
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const address = `${ADDRESS}nothing/`
    const reply = await feeds.answerFeeds({ act: 'look', address })
    expect(reply).toEqual({ feeds: [], problem: 'missing' })
    expect(given).toEqual([HOST, HOST])
  })

  it('is not added when by now another stands there', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const wish = { act: 'add', address: ADDRESS, fingerprint: '0'.repeat(64), title: 'x' } as const
    expect(await feeds.answerFeeds(wish)).toEqual({ feeds: [], problem: 'other-key' })
    expect(given).toEqual([HOST])
    expect(alarms.size).toBe(0)
  })

  it('is hidden and shown', async () => {
    const { id } = await add()
    await settled()
    for (const on of [true, false]) {
      await feeds.answerFeeds({ act: 'hide', id, on })
      expect((await only())?.isHidden).toBe(on)
    }
  })

  it('that is removed leaves nothing: no letters, no host, no check', async () => {
    const { id } = await add()
    await settled()
    expect(await feeds.answerFeeds({ act: 'remove', id })).toEqual({ feeds: [] })
    expect(given).toEqual([HOST])
    expect(alarms.has('feeds')).toBe(false)
    const { allLetters } = await import('../../../extension/collections.ts')
    expect(await allLetters.letter('made-2')).toBeNull()
    expect(await feeds.answerFeeds({ act: 'remove', id })).toEqual({ feeds: [] })
  })
})

describe('an update', () => {
  it('goes on once at a time, and can be stopped', async () => {
    const { id } = await add()
    await settled()
    let go = () => {}
    open = new Promise((resolve) => {
      go = resolve
    })
    asked.length = 0
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await feeds.answerFeeds({ act: 'check', id })
    await feeds.answerFeeds({ act: 'check', id })
    expect((await only())?.progress).toBe(0)
    await waitFor(() => expect(asked).toHaveLength(1))
    await feeds.answerFeeds({ act: 'stop', id })
    go()
    expect((await settled())?.problem).toBe('stopped')
    expect(asked).toHaveLength(1)
    await feeds.answerFeeds({ act: 'check', id })
    expect((await settled())?.problem).toBeNull()
  })

  it('asks for nothing without the permission for the host', async () => {
    const { id } = await add()
    await settled()
    asked.length = 0
    browser.access.only = ['https://other.example/*']
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await feeds.answerFeeds({ act: 'check', id })
    expect((await settled())?.problem).toBe('no-access')
    browser.access.only = [HOST]
    expect(asked).toEqual([])
    await feeds.answerFeeds({ act: 'check', id })
    expect((await settled())?.problem).toBeNull()
    expect(asked.length).toBeGreaterThan(0)
  })

  it('tells how many letters a later edition brought', async () => {
    const { id } = await add()
    await settled()
    feed.publish(feedLetters(3))
    await feeds.answerFeeds({ act: 'check', id })
    expect((await settled())?.news).toBe(1)
  })

  it('comes by itself with its alarm, and with no other', async () => {
    await add()
    await settled()
    asked.length = 0
    await feeds.followAlarm('feed-look')
    expect((await only())?.progress).toBeNull()
    const plan = alarms.get('feeds')
    await feeds.followAlarm('feeds')
    expect((await only())?.progress).toBe(0)
    await settled()
    expect(asked.length).toBeGreaterThan(0)
    // One that is planned is not put off.
    expect(alarms.get('feeds')).toBe(plan)
  })
})

describe('what is told of collections', () => {
  it('is nothing without one, and the day of the check that is the longest ago', async () => {
    expect(await feeds.summarizeFeeds()).toBeNull()
    await add()
    const { checked } = (await settled()) ?? {}
    expect(await feeds.summarizeFeeds()).toEqual({ checked: checked?.slice(0, 10) })
    const { feeds: held } = await import('../../../extension/collections.ts')
    const [record] = await held.store.feeds()
    if (!record) throw new Error()
    await held.store.add({ ...record, id: 'old', checked: '2001-02-03T00:00:00Z' })
    expect(await feeds.summarizeFeeds()).toEqual({ checked: '2001-02-03' })
    await held.store.add({ ...record, id: 'never', checked: null })
    expect(await feeds.summarizeFeeds()).toEqual({ checked: null })
    vi.spyOn(held.store, 'feeds').mockRejectedValue(new Error('damaged'))
    expect(await feeds.summarizeFeeds()).toBeNull()
  })

  it('is news for a day, where there were letters', async () => {
    await add()
    await settled()
    const { feeds: held } = await import('../../../extension/collections.ts')
    const news = (hoursAgo: number, letters: number) =>
      held.store.change(feed.fingerprint, (one) => ({
        ...one,
        news: { letters, at: new Date(Date.now() - hoursAgo * (DAY / 24)).toISOString() },
      }))
    await news(23, 1)
    expect((await only())?.news).toBe(1)
    await news(25, 1)
    expect((await only())?.news).toBeNull()
    await news(1, 0)
    expect((await only())?.news).toBeNull()
  })
})
