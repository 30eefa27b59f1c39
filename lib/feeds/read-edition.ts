import { FeedError } from './feed-error.ts'
import {
  FEED_LIMITS,
  type FeedManifest,
  kindOfShard,
  MANIFEST_PATH,
  readManifest,
  targetFile,
} from './feed-manifest.ts'
import { sha256 } from './hex.ts'
import type { Signed } from './metadata.ts'
import type { GetFile } from './refresh-trust.ts'

/** A shard of an edition, as its targets tell of it. */
export interface ShardInfo {
  path: string
  hash: string
  length: number
}

/** An edition of a feed: what it says of itself, and its shards of known kinds in their order. */
export interface Edition {
  manifest: FeedManifest
  shards: ShardInfo[]
}

/** Reads the manifest that signed targets name. Throws a `FeedError`. */
export async function readEdition(targets: Signed<'targets'>, get: GetFile): Promise<Edition> {
  const info = infoOf(targets, MANIFEST_PATH, FEED_LIMITS.manifest)
  const manifest = readManifest(new TextDecoder().decode(await readTarget(info, get)))
  const used = manifest.shards.filter((path) => kindOfShard(path) !== undefined)
  const shards = used.map((path) => infoOf(targets, path, FEED_LIMITS.packed))
  return { manifest, shards }
}

/** The bytes of a target, which are what its hash says. Throws a `FeedError`. */
export async function readTarget(
  { path, hash, length }: ShardInfo,
  get: GetFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await get(targetFile(path, hash), length)
  if (bytes === null) throw new FeedError('missing', path)
  if (bytes.length === length && (await sha256(bytes)) === hash) return bytes
  throw new FeedError(bytes[0] === 0x3c ? 'web-page' : 'changed-file', path)
}

function infoOf(targets: Signed<'targets'>, path: string, most: number): ShardInfo {
  const known = Object.hasOwn(targets.targets, path) ? targets.targets[path] : undefined
  if (!known) throw new FeedError('mixed', path)
  if (known.length > most) throw new FeedError('too-large', path)
  return { path, hash: known.hashes.sha256, length: known.length }
}
