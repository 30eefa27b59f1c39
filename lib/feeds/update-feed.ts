import { joinIndexes } from '../collection/join-indexes.ts'
import { addressKeysOf } from '../kept/address-keys.ts'
import { SEGMENT_VERSION } from '../kept/index-segment.ts'
import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import { FeedError, toFeedError } from './feed-error.ts'
import type { FeedRecord, StoredShard } from './feed-record.ts'
import { isRegister, organizationsOf } from './feed-register.ts'
import type { FeedStore } from './feed-store.ts'
import { type Edition, readEdition, type ShardInfo } from './read-edition.ts'
import { readShardOf } from './read-shard.ts'
import { type GetFile, refreshTrust, type Trust } from './refresh-trust.ts'

export interface UpdateOptions {
  store: FeedStore
  get: GetFile
  now: Date
  /** Makes the search index of some letters, with the register of the package and this one. */
  compile(letters: readonly Letter[], organizations: readonly Organization[]): Promise<SearchIndex>
  /** Called when more was taken in: bytes of all that are to be downloaded. */
  onProgress?(done: number, total: number): void
  /** Called before the letters of a first edition are shown: what a feed had is not news. */
  onFirst?(ids: readonly string[]): Promise<void>
  /** Lets others have their turn. */
  pause?(): Promise<void>
}

const DAY = 24 * 60 * 60 * 1000
/** How many letters are indexed before others have their turn: some 50 ms. */
const BATCH = 150

/**
 * Brings a feed up to date. An edition comes into force whole or not at all; what was downloaded of
 * one that was cut off is not downloaded again. Where it fails, the letters stay as they were, the
 * record says why, and a `FeedError` is thrown.
 */
export async function updateFeed(id: string, options: UpdateOptions): Promise<void> {
  const { store, now } = options
  const feed = await store.feed(id)
  if (!feed) return
  try {
    await bringUpToDate(feed, options)
  } catch (error) {
    const { problem, about } = toFeedError(error)
    const at = now.toISOString()
    // Where even this cannot be written, what was thrown first says more.
    await store.change(id, (now) => ({ ...now, problem: { problem, about, at } })).catch(() => {})
    throw toFeedError(error)
  }
}

async function bringUpToDate(feed: FeedRecord, options: UpdateOptions): Promise<void> {
  const { store, get, now } = options
  // Before the day of the last check nothing could be found to have run out.
  if (feed.checked !== null && now.getTime() < Date.parse(feed.checked) - DAY)
    throw new FeedError('clock', feed.checked)
  const keepRoot = async (trust: Trust) =>
    void (await store.change(feed.id, (one) => ({ ...one, trust })))
  const { trust, targets } = await refreshTrust({ trust: feed.trust, get, now, keepRoot })
  const edition = await readEdition(targets, get)
  if (Date.parse(edition.manifest.date) > now.getTime() + 2 * DAY)
    throw new FeedError('clock', edition.manifest.date)
  await keepShards(feed, edition, options)
  await putInForce(feed, { edition, trust, options })
}

/** Fetches, checks and keeps the shards that are not here yet, the register first. */
async function keepShards(
  feed: FeedRecord,
  { shards }: Edition,
  options: UpdateOptions,
): Promise<void> {
  const { store, get, onProgress } = options
  const here = await store.hashes(feed.id)
  const missing = shards.filter(({ hash }) => !here.has(hash))
  const total = missing.reduce((sum, { length }) => sum + length, 0)
  const organizations = await organizationsOf({ id: feed.id, shards }, store)
  let done = 0
  onProgress?.(done, total)
  for (const info of missing.toSorted((one, other) => +isRegister(other) - +isRegister(one))) {
    const read = await readShardOf(info, get)
    const key = { feed: feed.id, hash: info.hash }
    if (read.kind === 'register') {
      organizations.push(...read.records)
      const { removed, records } = read
      await store.keepShard({ ...key, ids: [], addresses: {}, removed, organizations: records })
    } else {
      const { records, removed } = read
      const index = await indexInSteps(records, organizations, options)
      const letters = Object.fromEntries(records.map((letter) => [letter.id, letter]))
      const addresses = Object.fromEntries(
        records.map((letter) => [letter.id, addressKeysOf(letter)]),
      )
      const shard = { ...key, ids: Object.keys(letters), addresses, removed, organizations: [] }
      const version = SEGMENT_VERSION
      await store.keepShard(shard, {
        index: { ...key, version, index },
        letters: { ...key, letters },
      })
    }
    done += info.length
    onProgress?.(done, total)
  }
}

async function indexInSteps(
  letters: readonly Letter[],
  organizations: readonly Organization[],
  { compile, pause }: UpdateOptions,
): Promise<SearchIndex> {
  const parts: SearchIndex[] = []
  for (let at = 0; at < letters.length || at === 0; at += BATCH) {
    parts.push(await compile(letters.slice(at, at + BATCH), organizations))
    await pause?.()
  }
  return joinIndexes(parts.map((index) => ({ index })))
}

interface NextEdition {
  edition: Edition
  trust: Trust
  options: UpdateOptions
}

async function putInForce(feed: FeedRecord, next: NextEdition): Promise<void> {
  const { edition, trust, options } = next
  const { store, now, onFirst } = options
  const shards = edition.shards
  const isFirst = feed.manifest === null
  const isSame =
    shards.map(({ hash }) => hash).join() === feed.shards.map(({ hash }) => hash).join()
  const news = isSame || isFirst ? feed.news : await newsOf(feed, shards, options)
  if (isFirst) await onFirst?.([...idsIn(await store.shards({ id: feed.id, shards }))])
  await store.switchTo(feed.id, (one) => ({
    ...one,
    trust,
    shards,
    manifest: edition.manifest,
    checked: now.toISOString(),
    problem: null,
    news,
  }))
}

/** How many letters an edition has that the one before had not. */
async function newsOf(
  feed: FeedRecord,
  shards: ShardInfo[],
  { store, now }: UpdateOptions,
): Promise<FeedRecord['news']> {
  const [before, after] = await Promise.all(
    [feed.shards, shards].map(async (some) =>
      idsIn(await store.shards({ id: feed.id, shards: some })),
    ),
  )
  const letters = [...(after ?? [])].filter((id) => !before?.has(id)).length
  return { letters, at: now.toISOString() }
}

/** The ids of the letters that shards have in the end. */
function idsIn(shards: readonly StoredShard[]): Set<string> {
  const ids = new Set<string>()
  for (const shard of shards) {
    for (const id of shard.removed) ids.delete(id)
    for (const id of shard.ids) ids.add(id)
  }
  return ids
}
