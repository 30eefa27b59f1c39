import type { FollowingSource } from '../../components/following/following-source.ts'
import { loadFollowed, onFollowingChange, toggle } from '../../extension/following-store.ts'
import { findNew, sawAll } from '../../extension/seen-store.ts'

/** What the user follows, in the browser's storage. */
export const followingSource: FollowingSource = {
  async load() {
    const [followed, { since }] = await Promise.all([loadFollowed(), findNew()])
    return { followed, since }
  },
  toggle,
  sawAll: async () => void (await sawAll()),
  watch: onFollowingChange,
}
