import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  FEED_SCHEMA,
  type FeedManifest,
  kindOfShard,
  MANIFEST_PATH,
  SHARD_KINDS,
  type ShardKind,
  targetFile,
} from '../../lib/feeds/feed-manifest.ts'
import { isObject } from '../../lib/letters/field-kinds.ts'
import { type LoadedCollection, loadCollection } from '../load-collection.ts'
import { FeedFolder, sha256Of, type TargetEntry } from './folder.ts'
import {
  type LoggedShard,
  nextShards,
  packShard,
  type Records,
  replay,
  unpackShard,
} from './shard-log.ts'

export interface BuildOptions {
  /** A file of letters, one a line, in place of `data/letters/`. */
  letters?: string
  /** The day of the edition; today, if nothing else is said. */
  date?: string
  /** What is new, in words; counted, if nothing is said. */
  news?: string
  /** Begin the shards anew, in place of going on with those that are published. */
  anew?: boolean
}

/** What a build changed. */
export interface BuildReport {
  manifest: FeedManifest
  added: number
  changed: number
  removed: number
  /** Bytes of the files that readers of the edition before do not have yet. */
  bytes: number
}

/**
 * Writes the data as files of a feed, beside those that are published, and notes what is to be
 * signed. What readers have already stays as it is. Throws when the data or a file is not right.
 */
export function buildFeed(path: string, options: BuildOptions = {}): BuildReport {
  const folder = new FeedFolder(path)
  const { title, publisher } = folder.settings()
  const collection = loadCollection({ lettersFile: options.letters })
  const published = options.anew ? [] : readShards(folder)
  const records = recordsOf(collection)
  const before = replay(published.filter((shard) => kindOfShard(shard.path) === 'letters'))
  const changes = countChanges(before, records.letters)
  const shards = SHARD_KINDS.flatMap((kind) => {
    const held = published.filter((shard) => kindOfShard(shard.path) === kind)
    return nextShards(kind, held, records[kind])
  })
  const written = shards.map((shard) => writeTarget(folder, shard.path, packShard(shard)))
  const { letters, organizations } = collection
  const manifest: FeedManifest = {
    schema: FEED_SCHEMA,
    title,
    publisher,
    date: options.date ?? new Date().toISOString().slice(0, 10),
    letters: letters.length,
    organizations: organizations.length,
    news: options.news ?? newsOf(changes),
    shards: shards.map((shard) => shard.path),
  }
  written.push(writeTarget(folder, MANIFEST_PATH, Buffer.from(JSON.stringify(manifest))))
  folder.writeDraft(written.map(({ entry }) => entry))
  const bytes = written.reduce((sum, { entry, isNew }) => sum + (isNew ? entry.length : 0), 0)
  return { manifest, ...changes, bytes }
}

function recordsOf({ letters, organizations }: LoadedCollection): Record<ShardKind, Records> {
  const byId = (records: readonly unknown[]) =>
    new Map(records.map((record) => [idOf(record), JSON.stringify(record)]))
  return { letters: byId(letters), register: byId(organizations) }
}

/** The id of a letter or organization. */
function idOf(record: unknown): string {
  return String(isObject(record) ? record.id : '')
}

/** The shards of the edition that was signed last. */
function readShards(folder: FeedFolder): LoggedShard[] {
  const targets = Object.entries(folder.newestTargets()?.targets ?? {})
  return targets
    .filter(([path]) => path !== MANIFEST_PATH)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, { hashes }]) => {
      const file = join(folder.path, 'public', targetFile(path, hashes.sha256 ?? ''))
      return unpackShard(path, readFileSync(file), idOf)
    })
}

function writeTarget(
  folder: FeedFolder,
  path: string,
  bytes: Uint8Array,
): { entry: TargetEntry; isNew: boolean } {
  const sha256 = sha256Of(bytes)
  const file = join('public', targetFile(path, sha256))
  const isNew = !existsSync(join(folder.path, file))
  if (isNew) folder.write(file, bytes)
  return { entry: { path, length: bytes.length, sha256 }, isNew }
}

type Changes = Pick<BuildReport, 'added' | 'changed' | 'removed'>

function countChanges(before: Records, after: Records): Changes {
  const now = [...after]
  return {
    added: now.filter(([id]) => !before.has(id)).length,
    changed: now.filter(([id, json]) => before.has(id) && before.get(id) !== json).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
  }
}

function newsOf({ added, changed, removed }: Changes): string {
  const parts = [
    added > 0 && `${added} new ${added === 1 ? 'letter' : 'letters'}`,
    changed > 0 && `${changed} corrected`,
    removed > 0 && `${removed} removed`,
  ]
  return parts.filter(Boolean).join(', ') || 'No letter has changed'
}
