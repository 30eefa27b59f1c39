import browser from '../../extension/browser.ts'
import { feeds } from '../../extension/collections.ts'
import {
  type FeedState,
  type FeedsReply,
  type FeedsSummary,
  feedPattern,
} from '../../extension/feed-messages.ts'
import type { Request } from '../../extension/message-shapes.ts'
import { sawThese } from '../../extension/seen-store.ts'
import { SESSION_KEYS } from '../../extension/stored-item.ts'
import { addFeed, type FeedOffer, lookAtFeed } from '../../lib/feeds/add-feed.ts'
import { FeedError, toFeedError } from '../../lib/feeds/feed-error.ts'
import type { FeedRecord } from '../../lib/feeds/feed-record.ts'
import { createFetcher, feedAddress } from '../../lib/feeds/fetch-file.ts'
import { updateFeed } from '../../lib/feeds/update-feed.ts'
import { endLook, noteLook } from './feed-hosts.ts'

type Wish = Extract<Request, { type: 'feeds' }>['wish']

const { store, compile } = feeds
const ALARM = 'feeds'
const DAY_MINUTES = 24 * 60
/** So that not all devices ask at one time, and none at the same time every day. */
const JITTER = 0.3
/** A background without anything to do is ended after 30 s. */
const AWAKE_MS = 20_000

/** Updates under way: how far they are, and what stops them. */
const running = new Map<string, { share: number; stop: AbortController }>()

/** Does what the options ask about collections, and gives what there is then. */
export async function answerFeeds(wish: Wish): Promise<FeedsReply> {
  try {
    const offer = await follow(wish)
    return { feeds: await states(), ...(offer && { offer }) }
  } catch (error) {
    console.warn('HRC Letters:', error)
    return { feeds: await states(), problem: toFeedError(error).problem }
  }
}

async function follow(wish: Wish) {
  switch (wish.act) {
    case 'list':
      return null
    case 'look':
      return look(feedAddress(wish.address))
    case 'leave':
      await endLook(feedAddress(wish.address))
      return null
    case 'add': {
      const { address, fingerprint, title } = wish
      const get = createFetcher({ address: feedAddress(address), fetch })
      try {
        await addFeed({ store, get, offer: { address, fingerprint }, title, now: new Date() })
      } finally {
        await endLook(address)
      }
      startUpdate(fingerprint)
      await planChecks()
      return null
    }
    case 'check':
      startUpdate(wish.id)
      return null
    case 'stop':
      running.get(wish.id)?.stop.abort()
      return null
    case 'hide':
      await store.change(wish.id, (feed) => ({ ...feed, isHidden: wish.on }))
      return null
    case 'remove': {
      running.get(wish.id)?.stop.abort()
      const feed = await store.feed(wish.id)
      await store.remove(wish.id)
      if (feed) await endLook(feed.address)
      await planChecks()
      return null
    }
  }
}

/** Looks what stands at an address; where there is nothing, its host may not be read any longer. */
async function look(address: string): Promise<FeedOffer> {
  await noteLook(address)
  try {
    checkConnection()
    return await lookAtFeed(address, createFetcher({ address, fetch }), new Date())
  } catch (error) {
    await endLook(address)
    throw error
  }
}

async function states(): Promise<FeedState[]> {
  return (await store.feeds()).map((feed) => {
    const { id, address, name, manifest, isHidden, checked } = feed
    const progress = running.get(id)?.share ?? null
    const problem = feed.problem?.problem ?? null
    return {
      id,
      address,
      name,
      manifest,
      isHidden,
      checked,
      problem,
      progress,
      news: freshNews(feed),
    }
  })
}

/** Letters that came in the last day; null when none did. */
function freshNews({ news }: FeedRecord): number | null {
  const isFresh = news !== null && Date.now() - Date.parse(news.at) < DAY_MINUTES * 60_000
  return isFresh && news.letters > 0 ? news.letters : null
}

/** What the popup says of all collections; null when there is none. */
export async function summarizeFeeds(): Promise<FeedsSummary | null> {
  const all = await store.feeds().catch(() => [])
  if (all.length === 0) return null
  const days = all.map(({ checked }) => checked ?? '').sort()
  return { checked: days[0] ? days[0].slice(0, 10) : null }
}

/** Begins an update, unless one is under way; how far it is, is told by a note in the storage. */
function startUpdate(id: string): void {
  if (running.has(id)) return
  const stop = new AbortController()
  running.set(id, { share: 0, stop })
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS)
  navigator.locks
    .request(`feed ${id}`, () => update(id, stop.signal))
    .catch((error) => console.warn('HRC Letters:', error))
    .finally(() => {
      clearInterval(awake)
      running.delete(id)
      tell()
    })
}

async function update(id: string, signal: AbortSignal): Promise<void> {
  const feed = await store.feed(id)
  if (!feed) return
  const get = createFetcher({ address: feed.address, fetch, signal })
  await updateFeed(id, {
    store,
    compile,
    now: new Date(),
    get: async (path, most) => {
      checkConnection()
      if (!(await browser.permissions.contains({ origins: [feedPattern(feed.address)] })))
        throw new FeedError('no-access', feed.address)
      return get(path, most)
    },
    onProgress(done, total) {
      const entry = running.get(id)
      if (entry) entry.share = total === 0 ? 1 : done / total
      tell()
    },
    // That they cannot be noted keeps no letter away.
    onFirst: (ids) => sawThese(ids).catch(console.warn),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
}

/** What a browser says of its connection; not all do. */
interface Connection {
  saveData?: boolean
  type?: string
}

/** Throws where nothing may be asked for: without a connection, or where one pays for it. */
function checkConnection(): void {
  if (!navigator.onLine) throw new FeedError('offline', 'navigator')
  const { connection }: Navigator & { connection?: Connection } = navigator
  if (connection?.saveData || connection?.type === 'cellular')
    throw new FeedError('metered', 'navigator')
}

/** Tells open pages that something changed: they look for themselves. */
function tell(): void {
  browser.storage.session.set({ [SESSION_KEYS.feeds]: Date.now() }).catch(console.error)
}

/** Plans the next check, a day or so from now; none where no collection was added. */
export async function planChecks(): Promise<void> {
  const all = await store.feeds().catch(() => [])
  if (all.length === 0) {
    await browser.alarms.clear(ALARM)
    return
  }
  if (await browser.alarms.get(ALARM)) return
  const delayInMinutes = DAY_MINUTES * (1 - JITTER + 2 * JITTER * Math.random())
  browser.alarms.create(ALARM, { delayInMinutes })
}

/** Checks all collections when their time has come. */
export async function followAlarm(name: string): Promise<void> {
  if (name !== ALARM) return
  await planChecks()
  try {
    checkConnection()
  } catch {
    return
  }
  for (const { id } of await store.feeds()) startUpdate(id)
}
