import * as v from 'valibot'
import { FeedError } from './feed-error.ts'
import { readJson } from './metadata.ts'

/** Raised when shards or manifest get another shape; a client refuses what it does not know. */
export const FEED_SCHEMA = 1
export const MANIFEST_PATH = 'manifest.json'

/** What the records of a shard are. */
export const SHARD_KINDS = ['letters', 'register'] as const
export type ShardKind = (typeof SHARD_KINDS)[number]

/** Limits of a feed, for who publishes and for who reads. */
export const FEED_LIMITS = {
  manifest: 500_000,
  shards: 2_000,
  /** Records and removals of one shard. */
  records: 2_000,
  packed: 4_000_000,
  unpacked: 16_000_000,
} as const

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** `letters/0007.shard`; those of a kind that a later version may know are left alone. */
const ShardPath = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z]+\/\d{4,6}\.shard$/))

const ManifestShape = v.object({
  schema: v.literal(FEED_SCHEMA),
  title: line(100),
  publisher: line(200),
  /** The day of this edition. */
  date: v.pipe(v.string(), v.isoDate()),
  letters: count,
  organizations: count,
  /** A line of what is new, in words. */
  news: v.pipe(v.string(), v.maxLength(500)),
  /** The shards, in the order in which a later one overrides an earlier one. */
  shards: v.pipe(v.array(ShardPath), v.maxLength(FEED_LIMITS.shards)),
})

/** What a feed says of itself, in an edition that its publisher signed. */
export type FeedManifest = v.InferOutput<typeof ManifestShape>

/** Reads a manifest. Throws a `FeedError` when it is not of the shape that this version knows. */
export function readManifest(text: string): FeedManifest {
  const read = v.safeParse(ManifestShape, readJson(text, MANIFEST_PATH), { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  const field = v.getDotPath(issue) ?? ''
  const problem = field.startsWith('shards') ? 'bad-path' : 'damaged'
  throw new FeedError(problem, `${MANIFEST_PATH}: ${field}`)
}

/** What the records of a shard are, by its path. */
export function kindOfShard(path: string): ShardKind | undefined {
  return SHARD_KINDS.find((kind) => path.startsWith(`${kind}/`))
}

/** Where a target stands on its host: its name with its hash before it. */
export function targetFile(path: string, hash: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return `targets/${folder}${hash}.${path.slice(folder.length)}`
}
