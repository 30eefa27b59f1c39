import type { Organization } from '../letters/organization.ts'
import { kindOfShard } from './feed-manifest.ts'
import type { FeedRecord, StoredShard } from './feed-record.ts'
import type { FeedStore } from './feed-store.ts'
import type { ShardInfo } from './read-edition.ts'

/** Whether a shard is of the register, which letters are indexed by. */
export function isRegister({ path }: Pick<ShardInfo, 'path'>): boolean {
  return kindOfShard(path) === 'register'
}

/** The organizations that a feed names, of its shards in their order. */
export async function organizationsOf(
  { id, shards }: Pick<FeedRecord, 'id' | 'shards'>,
  store: FeedStore,
): Promise<Organization[]> {
  const stored = await store.shards({ id, shards: shards.filter(isRegister) })
  return [...replay(stored).values()]
}

function replay(shards: readonly StoredShard[]): Map<string, Organization> {
  const held = new Map<string, Organization>()
  for (const { removed, organizations } of shards) {
    for (const id of removed) held.delete(id)
    for (const organization of organizations) held.set(organization.id, organization)
  }
  return held
}
