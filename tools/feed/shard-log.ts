import { gunzipSync, gzipSync } from 'node:zlib'
import { FEED_LIMITS, type ShardKind } from '../../lib/feeds/feed-manifest.ts'
import { shardPath, writeShard } from '../../lib/feeds/shard.ts'

/** A published shard of one kind, unpacked. */
export interface LoggedShard {
  path: string
  records: Map<string, string>
  removed: string[]
}

/** A record by its id, as JSON. */
export type Records = ReadonlyMap<string, string>

/** As many records of a whole collection go into one shard. */
const BASE_SIZE = 1000
/** The last shard is filled up to this, so that days of few letters do not make a shard each. */
const DAY_SIZE = 100

/**
 * The shards of a kind with which those that read the earlier ones have all `records`: the earlier
 * ones, the last of them filled up or new ones after it. With `before` empty, a collection anew.
 */
export function nextShards(
  kind: ShardKind,
  before: readonly LoggedShard[],
  records: Records,
): LoggedShard[] {
  const held = replay(before)
  const changed = [...records].filter(([id, json]) => held.get(id) !== json)
  const removed = [...held.keys()].filter((id) => !records.has(id))
  if (changed.length + removed.length === 0) return [...before]
  const last = before.at(-1)
  const filled = last && fillUp(last, changed, removed)
  const isFew = filled && filled.records.size + filled.removed.length <= DAY_SIZE
  if (isFew) return [...before.slice(0, -1), filled]
  const parts = chunks(changed, removed)
  return [
    ...before,
    ...parts.map((part, index) => ({ ...part, path: shardPath(kind, before.length + index + 1) })),
  ]
}

function fillUp(
  last: LoggedShard,
  changed: readonly [string, string][],
  removed: readonly string[],
): LoggedShard {
  const records = new Map([...last.records, ...changed])
  for (const id of removed) records.delete(id)
  const gone = new Set([...last.removed, ...removed])
  for (const [id] of changed) gone.delete(id)
  return { path: last.path, records, removed: [...gone].sort() }
}

function chunks(
  changed: readonly [string, string][],
  removed: readonly string[],
): Omit<LoggedShard, 'path'>[] {
  const most = Math.max(changed.length, removed.length)
  return Array.from({ length: Math.ceil(most / BASE_SIZE) }, (_, index) => {
    const [from, to] = [index * BASE_SIZE, (index + 1) * BASE_SIZE]
    return { records: new Map(changed.slice(from, to)), removed: removed.slice(from, to) }
  })
}

/** What somebody has who reads shards in their order. */
export function replay(shards: readonly LoggedShard[]): Map<string, string> {
  const held = new Map<string, string>()
  for (const { records, removed } of shards) {
    for (const id of removed) held.delete(id)
    for (const [id, json] of records) held.set(id, json)
  }
  return held
}

/** A shard as bytes to publish: the same shard gives the same bytes. Throws when it is too large. */
export function packShard({ path, records, removed }: LoggedShard): Uint8Array {
  const text = writeShard(
    [...records.values()].map((json): unknown => JSON.parse(json)),
    removed,
  )
  const packed = gzipSync(text, { level: 9 })
  if (Buffer.byteLength(text) > FEED_LIMITS.unpacked || packed.length > FEED_LIMITS.packed)
    throw new Error(`${path} would be larger than what a browser takes.`)
  return packed
}

/** Reads back what `packShard` made. */
export function unpackShard(
  path: string,
  packed: Uint8Array,
  idOf: (record: unknown) => string,
): LoggedShard {
  const { records, removed } = JSON.parse(gunzipSync(packed).toString()) as {
    records: unknown[]
    removed: string[]
  }
  const entries = records.map((record): [string, string] => [idOf(record), JSON.stringify(record)])
  return { path, records: new Map(entries), removed }
}
