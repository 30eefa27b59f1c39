import { FeedError } from './feed-error.ts'
import type { FeedManifest } from './feed-manifest.ts'
import type { FeedRecord } from './feed-record.ts'
import type { FeedStore } from './feed-store.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readEdition } from './read-edition.ts'
import { type GetFile, refreshTrust, type Trust } from './refresh-trust.ts'

/** What stands at an address, for the user to look at before it is added. */
export interface FeedOffer {
  address: string
  fingerprint: string
  manifest: FeedManifest
  /** Bytes that would be downloaded. */
  bytes: number
}

const MAX_ROOT_BYTES = 100_000
const EMPTY: Omit<Trust, 'root'> = { timestamp: null, snapshot: null, targets: null }

/** Looks what feed stands at an address, and keeps nothing. Throws a `FeedError`. */
export async function lookAtFeed(address: string, get: GetFile, now: Date): Promise<FeedOffer> {
  const root = await firstRoot(get)
  const keepRoot = async () => {}
  const { targets } = await refreshTrust({ trust: { root, ...EMPTY }, get, now, keepRoot })
  const { manifest, shards } = await readEdition(targets, get)
  return {
    address,
    fingerprint: await fingerprintOf(root),
    manifest,
    bytes: shards.reduce((sum, { length }) => sum + length, 0),
  }
}

interface AddOptions {
  store: FeedStore
  get: GetFile
  /** What the user has seen. */
  offer: Pick<FeedOffer, 'address' | 'fingerprint'>
  title: string
  now: Date
}

/**
 * Adds a feed that the user has looked at; its letters come with the first update. Throws a
 * `FeedError` when by now another stands there.
 */
export async function addFeed({ store, get, offer, title, now }: AddOptions): Promise<void> {
  const { address, fingerprint } = offer
  const root = await firstRoot(get)
  if ((await fingerprintOf(root)) !== fingerprint) throw new FeedError('other-key', address)
  const names = new Set((await store.feeds()).map(({ name }) => name))
  const feed: FeedRecord = {
    id: fingerprint,
    address,
    added: now.toISOString(),
    name: names.has(title) ? `${title} (${new URL(address).host})` : title,
    isOwn: false,
    isHidden: false,
    trust: { root, ...EMPTY },
    manifest: null,
    shards: [],
    checked: null,
    news: null,
    problem: null,
  }
  await store.add(feed)
}

async function firstRoot(get: GetFile): Promise<string> {
  const bytes = await get('metadata/1.root.json', MAX_ROOT_BYTES)
  if (bytes === null) throw new FeedError('missing', 'metadata/1.root.json')
  return new TextDecoder().decode(bytes)
}
