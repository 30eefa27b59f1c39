import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import type { FeedProblem } from './feed-error.ts'
import type { FeedManifest } from './feed-manifest.ts'
import type { ShardInfo } from './read-edition.ts'
import type { Trust } from './refresh-trust.ts'

/** A feed that the user has switched on, and which edition of it is in force. */
export interface FeedRecord {
  /** Its fingerprint: one feed is there once, wherever it is fetched from. */
  id: string
  address: string
  /** When it was added; an ISO moment. Of letters with one id, that of the feed added first counts. */
  added: string
  /** What letters say that they are from: its title, told apart where two are the same. */
  name: string
  /** The project's own may correct letters of the package; no other can. */
  isOwn: boolean
  /** Its letters are kept but not shown. */
  isHidden: boolean
  trust: Trust
  /** Null until the first edition is whole. */
  manifest: FeedManifest | null
  /** The shards in force, in their order. */
  shards: ShardInfo[]
  /** When it was last found that nothing newer is there; an ISO moment. */
  checked: string | null
  /** What the last edition that changed anything brought. */
  news: { letters: number; at: string } | null
  /** Why the last check failed. */
  problem: { problem: FeedProblem; about: string; at: string } | null
}

/** What a shard changes, as it is kept. */
export interface StoredShard {
  feed: string
  hash: string
  ids: string[]
  /** The keys of each letter's addresses, by its id. */
  addresses: Record<string, string[]>
  removed: string[]
  /** Of the register alone. */
  organizations: Organization[]
}

/** The search index of a shard's letters; `version` is that of its words and keys. */
export interface StoredIndex {
  feed: string
  hash: string
  version: number
  index: SearchIndex
}

/** The letters of a shard, whole, by id. */
export interface StoredLetters {
  feed: string
  hash: string
  letters: Record<string, Letter>
}
