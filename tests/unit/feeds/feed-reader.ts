import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import { addFeed, type FeedOffer, lookAtFeed } from '../../../lib/feeds/add-feed.ts'
import type { FeedProblem } from '../../../lib/feeds/feed-error.ts'
import { FeedStore } from '../../../lib/feeds/feed-store.ts'
import { createFetcher, type FetchLimits, feedAddress } from '../../../lib/feeds/fetch-file.ts'
import { updateFeed } from '../../../lib/feeds/update-feed.ts'
import { compileSegmentIndex } from '../../../lib/kept/index-segment.ts'
import english from '../../../locales/en.json' with { type: 'json' }

export interface ReaderOptions {
  now?: Date
  limits?: FetchLimits
  signal?: AbortSignal
}

/** A browser that has the feed of a server: what it holds, and what its user is told. */
export class FeedReader {
  readonly name = `feeds-${crypto.randomUUID()}`
  readonly store = new FeedStore(this.name)
  readonly address: string
  id = ''
  /** The letters of first editions, as they were told of. */
  readonly firsts: (readonly string[])[] = []

  constructor(address: string) {
    // Tests that ran before in this worker may have left a network of their own.
    vi.unstubAllGlobals()
    this.address = feedAddress(address, ({ hostname }) => hostname === '127.0.0.1')
  }

  getter({ limits, signal }: ReaderOptions = {}) {
    return createFetcher({ address: this.address, fetch, signal, ...(limits && { limits }) })
  }

  /** Looks at the feed and adds it, and takes in its first edition. */
  async add(options: ReaderOptions = {}): Promise<FeedOffer> {
    const get = this.getter(options)
    const now = options.now ?? new Date()
    const offer = await lookAtFeed(this.address, get, now)
    await addFeed({ store: this.store, get, offer, title: offer.manifest.title, now })
    this.id = offer.fingerprint
    await this.update(options)
    return offer
  }

  async update(options: ReaderOptions = {}, store = this.store): Promise<void> {
    const compile = async (letters: Parameters<typeof compileSegmentIndex>[0]) =>
      compileSegmentIndex(letters, [])
    const now = options.now ?? new Date()
    const onFirst = async (ids: readonly string[]) => void this.firsts.push(ids)
    await updateFeed(this.id, { store, get: this.getter(options), now, compile, onFirst })
  }

  /** The titles of the letters in force. */
  async titles(store = this.store): Promise<string[]> {
    const feed = await store.feed(this.id)
    const titles = new Map<string, string>()
    for (const { hash, ids, removed } of await store.shards(feed ?? { id: '', shards: [] })) {
      const letters = await store.letters(this.id, hash)
      for (const id of removed) titles.delete(id)
      for (const id of ids) titles.set(id, letters.get(id)?.title ?? 'lost')
    }
    return [...titles.values()].sort()
  }

  /** Tries to update; gives the problem, which must have its sentence, or null. */
  async problem(options: ReaderOptions = {}): Promise<FeedProblem | null> {
    await this.update(options).catch(() => {})
    const { problem = null } = (await this.store.feed(this.id)) ?? {}
    if (problem && !Object.hasOwn(english, `feeds.problem.${problem.problem}`))
      throw new Error(`There is no sentence for ${problem.problem}`)
    return problem?.problem ?? null
  }
}
