import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect } from 'vitest'
import { lookAtFeed } from '../../lib/feeds/add-feed.ts'
import { FeedError } from '../../lib/feeds/feed-error.ts'
import { readManifest } from '../../lib/feeds/feed-manifest.ts'
import { readMetadata } from '../../lib/feeds/metadata.ts'
import { readLetters, readOrganizations } from '../../lib/feeds/shard.ts'
import { unpack } from '../../lib/feeds/unpack.ts'
import { feedLetters, makeFeed } from '../unit/feeds/made-feed.ts'
import { property } from './property.ts'
import { strings } from './strings.ts'

const feed = await makeFeed()
feed.publish(feedLetters(2))
const FOLDER = join(feed.folder, 'public')
const FILES = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(FOLDER.length + 1), new Uint8Array(readFileSync(path))]),
)
const ROOT = [...FILES.keys()].find((path) => path.endsWith('1.root.json')) ?? ''
const NOW = new Date()

/** Gives the files of the feed, but one of them changed. */
const getter = (changed?: { path: string; bytes: Uint8Array<ArrayBuffer> }) => (path: string) =>
  Promise.resolve(changed?.path === path ? changed.bytes : (FILES.get(path) ?? null))
const ORIGINAL = await lookAtFeed('https://feed.example/', getter(), NOW)

/** One of the files with some bytes, or some values of its JSON, other than they were. */
const changes = fc.record({
  path: fc.constantFrom(...FILES.keys()),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  inserted: fc.oneof(
    strings,
    fc.constantFrom('0', '1', '-1', '1e999', 'null', '[]', '{}', '"', '}', '{"__proto__":1}'),
  ),
})

property('feeds: a changed file is refused by name, or changes nothing', changes, async (one) => {
  const { path, at, length, inserted } = one
  const bytes = Buffer.from(FILES.get(path) ?? [])
  const from = Math.floor(at * bytes.length)
  const parts = [bytes.subarray(0, from), Buffer.from(inserted), bytes.subarray(from + length)]
  const changed = new Uint8Array(Buffer.concat(parts))
  const look = lookAtFeed('https://feed.example/', getter({ path, bytes: changed }), NOW)
  const offer = await look.catch((error: unknown) => error)
  if (offer instanceof FeedError) return
  // Without an error the letters offered are those that were signed.
  const { fingerprint, ...rest } = ORIGINAL
  expect(offer).toMatchObject(rest)
  if (path !== ROOT) expect(offer).toMatchObject({ fingerprint })
})

const json = fc.oneof(
  strings,
  fc.json(),
  fc.constantFrom(...FILES.values()).map((bytes) => new TextDecoder().decode(bytes)),
  fc
    .record({ records: fc.array(fc.jsonValue()), removed: fc.array(fc.jsonValue()) })
    .map((shard) => JSON.stringify({ schema: 1, ...shard })),
)

property('feeds: whatever a file says is read, or refused by name', json, (text) => {
  const readers = [
    ...(['root', 'timestamp', 'snapshot', 'targets'] as const).map(
      (role) => () => readMetadata(role, text),
    ),
    () => readManifest(text),
    () => readLetters(text, 'letters/0001.shard'),
    () => readOrganizations(text, 'register/0001.shard'),
  ]
  for (const read of readers) {
    try {
      read()
    } catch (error) {
      expect(error).toBeInstanceOf(FeedError)
    }
  }
})

property(
  'feeds: what is packed is unpacked as it was, never longer than may be; anything else is refused',
  fc.record({ text: strings, most: fc.nat({ max: 200 }), cut: fc.nat({ max: 30 }) }),
  async ({ text, most, cut }) => {
    const written = text.toWellFormed()
    const packed = new Uint8Array(gzipSync(written))
    const size = Buffer.byteLength(written)
    const unpacked = (bytes: Uint8Array<ArrayBuffer>) =>
      unpack(bytes, most, 'a').catch((error: unknown) => error)
    const whole = await unpacked(packed)
    // A mark of the order of bytes at the beginning says nothing.
    if (size <= most) expect(whole).toBe(written.replace(/^\ufeff/, ''))
    else expect(whole).toMatchObject({ name: 'FeedError', problem: 'too-large' })
    if (cut > 0) expect(await unpacked(packed.slice(cut))).toBeInstanceOf(FeedError)
    expect(await unpacked(new Uint8Array(Buffer.from(written)))).toBeInstanceOf(FeedError)
  },
)
