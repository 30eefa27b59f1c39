import * as v from 'valibot'
import { letterFrom } from '../letters/import.ts'
import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import { FeedError } from './feed-error.ts'
import { FEED_LIMITS, FEED_SCHEMA, type ShardKind } from './feed-manifest.ts'
import { readJson } from './metadata.ts'

/** A file of records: those that are new or changed since earlier shards, and ids of those gone. */
export interface Shard<Record> {
  records: Record[]
  removed: string[]
}

const text = v.pipe(v.string(), v.maxLength(500))
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const ShardShape = v.object({
  schema: v.literal(FEED_SCHEMA),
  records: v.pipe(v.array(v.unknown()), v.maxLength(FEED_LIMITS.records)),
  removed: v.pipe(v.array(Id), v.maxLength(FEED_LIMITS.records)),
})

const OrganizationShape = v.object({
  id: Id,
  name: v.pipe(text, v.minLength(1)),
  acronym: v.nullable(text),
  aliases: v.pipe(v.array(text), v.maxLength(200)),
  kind: v.picklist(['ngo', 'coalition', 'media', 'academic', 'other']),
})

/**
 * Reads a shard of letters. Of each record only known fields are taken. Throws a `FeedError` that
 * names the first record which is not as the schema says: then nothing of a feed is taken over.
 */
export function readLetters(json: string, path: string): Shard<Letter> {
  return readShard(json, path, (record) => {
    const read = letterFrom(record)
    if ('letter' in read) return read.letter
    const { fault } = read
    return { why: 'field' in fault ? `${fault.code}: ${fault.field}` : fault.code }
  })
}

/** Reads a shard of the register, likewise. */
export function readOrganizations(json: string, path: string): Shard<Organization> {
  return readShard(json, path, (record) => {
    const read = v.safeParse(OrganizationShape, record)
    return read.success ? read.output : { why: 'must be an organization' }
  })
}

function readShard<Record extends { id: string }>(
  json: string,
  path: string,
  read: (record: unknown) => Record | { why: string },
): Shard<Record> {
  const shard = v.safeParse(ShardShape, readJson(json, path))
  if (!shard.success) throw new FeedError('damaged', path)
  const records = shard.output.records.map((record, index) => {
    const one = read(record)
    if ('why' in one) throw new FeedError('bad-record', `${path}, record ${index + 1}: ${one.why}`)
    return one
  })
  const ids = new Set(records.map(({ id }) => id))
  if (ids.size < records.length) throw new FeedError('bad-record', `${path}: an id stands twice`)
  return { records, removed: shard.output.removed }
}

/** A shard as it is published, before it is packed. */
export function writeShard(records: readonly unknown[], removed: readonly string[]): string {
  return JSON.stringify({ schema: FEED_SCHEMA, records, removed })
}

/**
 * The path of the shard of a kind and number: `letters/0007.shard`. Many hosts would have browsers
 * unpack a file called `.gz`, so that it would no longer be what its hash says.
 */
export function shardPath(kind: ShardKind, number: number): string {
  return `${kind}/${String(number).padStart(4, '0')}.shard`
}
