import type { Followed } from '../../lib/following/followed.ts'

/** What the user follows, and since when letters are new. */
export interface Following {
  followed: Followed[]
  /** ISO 8601. */
  since: string
}

/** Where what the user follows is kept. All but `watch` reject when the storage cannot be used. */
export interface FollowingSource {
  load(): Promise<Following>
  /** Follows something, or no longer. */
  toggle(one: Followed): Promise<void>
  /** All letters are seen from now on. */
  sawAll(): Promise<void>
  /** Calls back after each change, made in any page; gives what ends it. */
  watch(onChange: (what: 'followed' | 'seen') => void): () => void
}
