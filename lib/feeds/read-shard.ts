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

/** Fetches, unpacks and checks a shard. Throws a `FeedError`. */
export async function readShardOf(info: ShardInfo, get: GetFile): Promise<ReadShard> {
  const json = await unpack(await readTarget(info, get), FEED_LIMITS.unpacked, info.path)
  return kindOfShard(info.path) === 'letters'
    ? { kind: 'letters', ...readLetters(json, info.path) }
    : { kind: 'register', ...readOrganizations(json, info.path) }
}
