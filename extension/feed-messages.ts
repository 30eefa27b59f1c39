import type { FeedOffer } from '../lib/feeds/add-feed.ts'
import type { FeedProblem } from '../lib/feeds/feed-error.ts'
import type { FeedManifest } from '../lib/feeds/feed-manifest.ts'

/** A collection that was added, as the options show it. */
export interface FeedState {
  id: string
  address: string
  name: string
  manifest: FeedManifest | null
  isHidden: boolean
  /** When it was last found that nothing newer is there; an ISO moment. */
  checked: string | null
  /** Letters that the last edition brought. */
  news: number | null
  problem: FeedProblem | null
  /** The share that was taken in, 0 to 1, while it is brought up to date. */
  progress: number | null
}

/** A lock that a page of options holds, shared, as long as a collection that is looked at is before the user. */
export const LOOK_LOCK = 'feed-look'

/** What the background answers to the options about collections. */
export interface FeedsReply {
  feeds: FeedState[]
  /** What stands at the address that was looked at. */
  offer?: FeedOffer
  /** Why it could not be looked at or added. */
  problem?: FeedProblem
}

/** What the popup says of collections. */
export interface FeedsSummary {
  /** The day of the check that is the longest ago; null when one was never read. */
  checked: string | null
}

/** The pattern of the permission that is needed for a collection: its host alone. */
export function feedPattern(address: string): string {
  return `https://${new URL(address).hostname}/*`
}
