import { type Collection, joinCollections } from '../collection/collection.ts'
import { joinIndexes } from '../collection/join-indexes.ts'
import { createSource } from '../collection/source.ts'
import { SEGMENT_VERSION } from '../kept/index-segment.ts'
import type { Letter } from '../letters/letter.ts'
import { addressKey } from '../letters/likeness.ts'
import { memoize, once } from '../remember.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import type { FeedRecord } from './feed-record.ts'
import type { FeedStore } from './feed-store.ts'

interface DownloadedOptions {
  store: FeedStore
  /** The letters of the package: only the project's own feed may correct one of them. */
  packaged: Collection
  /** Makes an index anew where what is kept was made by another version of the extension. */
  compile(letters: readonly Letter[]): Promise<SearchIndex>
}

const NOTHING = joinIndexes([])
/** Shards whose letters stay in memory: those of one list lie together, and each is some megabytes. */
const SHARDS_AT_HAND = 4

/**
 * The letters of all feeds that are switched on and not hidden; none, with a message in the console,
 * when they cannot be read. A letter that the package has too, by id or address, is the package's: only
 * the project's own feed may correct it. Of feeds with letters of one id, that added first counts.
 */
export function downloadedLetters(options: DownloadedOptions): Collection {
  const { store } = options
  let known: { of: string; joined: Collection } | null = null
  async function joined(): Promise<Collection> {
    const shown = await shownFeeds(store)
    const of = stateOf(shown)
    if (known?.of !== of) {
      known = { of, joined: lettersOfFeeds(shown, options) }
    }
    return known.joined
  }
  return {
    headers: async () => (await joined()).headers(),
    index: async () => (await joined()).index(),
    letter: async (id) => (await joined()).letter(id),
    idAt: async (address) => (await joined()).idAt(address),
  }
}

/** The letters of some feeds, as of the editions given: whatever comes later is not looked for. */
export function lettersOfFeeds(
  feeds: readonly FeedRecord[],
  options: DownloadedOptions,
): Collection {
  return joinCollections(...feeds.map((feed) => feedLetters(feed, options)))
}

/** The feeds whose letters are shown; none, with a message in the console, when they cannot be read. */
export async function shownFeeds(store: FeedStore): Promise<FeedRecord[]> {
  const feeds = (await store.feeds().catch(warned)) ?? []
  return feeds.filter(({ isHidden, shards }) => !isHidden && shards.length > 0)
}

/** Another text as soon as anything of these feeds has changed. */
export function stateOf(feeds: readonly FeedRecord[]): string {
  return JSON.stringify(feeds.map(({ id, name, checked, shards }) => [id, name, checked, shards]))
}

function warned(error: unknown): null {
  console.error('HRC Letters:', error)
  return null
}

/** The letters of one feed, as of the edition in force. */
function feedLetters(feed: FeedRecord, options: DownloadedOptions): Collection {
  const { store, packaged } = options
  const places = once(async () => {
    const places = new Map<string, Place>()
    for (const { hash, ids, addresses, removed } of await store.shards(feed)) {
      for (const id of removed) places.delete(id)
      for (const id of ids) places.set(id, { hash, addresses: addresses[id] ?? [] })
    }
    if (!feed.isOwn) await removePackaged(places, packaged)
    return places
  })
  const lettersOf = memoize((hash: string) => once(() => store.letters(feed.id, hash)), {
    limit: SHARDS_AT_HAND,
  })
  async function letter(id: string): Promise<Letter | null> {
    const place = (await places()).get(id)
    return place ? ((await lettersOf(place.hash)()).get(id) ?? null) : null
  }
  const index = once(async () => readIndex(feed, new Set((await places()).keys()), options))
  return createSource({
    provenance: `download:${feed.name}`,
    ...(feed.checked !== null && { checked: feed.checked }),
    index: () => index().catch((error) => warned(error) ?? NOTHING),
    letter: (id) => letter(id).catch(warned),
    async idAt(address) {
      const key = addressKey(address)
      const at = await places().catch(warned)
      return [...(at ?? [])].find(([, { addresses }]) => addresses.includes(key))?.[0] ?? null
    },
  })
}

/** Where a letter of a feed is kept, and where it stands. */
interface Place {
  hash: string
  addresses: string[]
}

/** Takes out the letters that the package has too, by their id or by where they stand. */
async function removePackaged(places: Map<string, Place>, packaged: Collection): Promise<void> {
  for (const { id } of await packaged.headers()) places.delete(id)
  for (const [id, { addresses }] of places) {
    const found = await Promise.all(addresses.map((key) => packaged.idAt(`https://${key}`)))
    if (found.some((known) => known !== null)) places.delete(id)
  }
}

/** The index of the letters of a feed that count. */
async function readIndex(
  feed: FeedRecord,
  shown: ReadonlySet<string>,
  { store, compile }: DownloadedOptions,
): Promise<SearchIndex> {
  const layers = []
  for (const { hash, ids, removed } of await store.shards(feed)) {
    const kept = await store.index(feed.id, hash)
    if (ids.length === 0 && removed.length === 0) continue
    const isOurs = kept?.version === SEGMENT_VERSION
    const index = isOurs
      ? kept.index
      : await compile([...(await store.letters(feed.id, hash)).values()])
    layers.push({ index, removed })
  }
  const all = joinIndexes(layers)
  const others = all.letters.flatMap(({ id }) => (shown.has(id) ? [] : [id]))
  return others.length === 0
    ? all
    : joinIndexes([{ index: all }, { index: NOTHING, removed: others }])
}
