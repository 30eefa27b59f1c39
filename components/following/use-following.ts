import { useEffect, useState } from 'preact/hooks'
import { useOpened } from '../common/use-opened.ts'
import type { Following, FollowingSource } from './following-source.ts'

/** What the user follows; null until it is known. */
export function useFollowing(source: FollowingSource): Following | null {
  const changes = useChanges(source, 'followed') + useChanges(source, 'seen')
  return useOpened(source.load, `following ${changes}`).value
}

/** How often the user has said that all letters are seen, since the page was opened. */
export function useSeenChanges(source: FollowingSource): number {
  return useChanges(source, 'seen')
}

function useChanges(source: FollowingSource, of: 'followed' | 'seen'): number {
  const [changes, setChanges] = useState(0)
  useEffect(
    () => source.watch((what) => what === of && setChanges((count) => count + 1)),
    [source, of],
  )
  return changes
}
