import type { FollowingSource } from '../../../components/following/following-source.ts'

/** A user who follows nothing, and who has seen all letters. */
export function noFollowing(): FollowingSource {
  return {
    load: async () => ({ followed: [], since: '2026-03-03T09:00:00Z' }),
    toggle: async () => {},
    sawAll: async () => {},
    watch: () => () => {},
  }
}
