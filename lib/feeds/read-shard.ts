import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import { FEED_LIMITS, kindOfShard } from './feed-manifest.ts'
import { readTarget, type ShardInfo } from './read-edition.ts'
import type { GetFile } from './refresh-trust.ts'
import { readLetters, readOrganizations, type Shard } from './shard.ts'
import { unpack } from './unpack.ts'

/** A shard that was read whole and found right. */
export type ReadShard =
  | ({ kind: 'letters' } & Shard<Letter>)
  | ({ kind: 'register' } & Shard<Organization>)

/** Fetches, unpacks and checks a shard; null for one of a kind that is not used. */
export async function readShardOf(info: ShardInfo, get: GetFile): Promise<ReadShard | null> {
  const kind = kindOfShard(info.path)
  if (kind !== 'letters' && kind !== 'register') return null
  const json = await unpack(await readTarget(info, get), FEED_LIMITS.unpacked, info.path)
  return kind === 'letters'
    ? { kind, ...readLetters(json, info.path) }
    : { kind, ...readOrganizations(json, info.path) }
}
