import { sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalize } from '@tufjs/canonical-json'
import { sha256Of } from '../../../tools/feed/folder.ts'
import { type HeldKey, type Role, readKeys } from '../../../tools/feed/keys.ts'
import type { MadeFeed } from './made-feed.ts'

// biome-ignore lint/suspicious/noExplicitAny: metadata of any shape, right or wrong
type Json = any

export interface ForgeOptions {
  /** Where it is written, if not at its own place. */
  as?: string
  /** The keys that sign it, if not those of its role. */
  keys?: readonly HeldKey[]
}

const fileOf = (feed: MadeFeed, name: string) => join(feed.folder, 'public/metadata', name)

/** Metadata of a feed as it is published. */
export function metadataOf(feed: MadeFeed, name: string): Json {
  return JSON.parse(readFileSync(fileOf(feed, name), 'utf8'))
}

/** The keys that a feed's first root names for a role. */
export function keysOf(feed: MadeFeed, role: Role): HeldKey[] {
  const { signed } = metadataOf(feed, '1.root.json')
  const all = readKeys(feed.keys, {})
  return signed.roles[role].keyids.flatMap((id: string) => all.get(id) ?? [])
}

/** Changes published metadata and signs it, as somebody could who has stolen the keys. */
export function forge(
  feed: MadeFeed,
  name: string,
  change: (signed: Json) => void,
  { as = name, keys }: ForgeOptions = {},
): void {
  const { signed } = metadataOf(feed, name)
  change(signed)
  const signers = keys ?? keysOf(feed, signed._type)
  const bytes = Buffer.from(canonicalize(signed))
  const signatures = signers.map(({ key, secret }) => ({
    keyid: key.keyID,
    sig: sign(null, bytes, secret).toString('hex'),
  }))
  writeFileSync(fileOf(feed, as), JSON.stringify({ signed, signatures }))
}

/** Names a file of metadata, as it is now, in the one that is read before it. */
export function name(signed: Json, feed: MadeFeed, file: string): void {
  const text = readFileSync(fileOf(feed, file))
  const [version, role] = file.split('.')
  signed.meta[`${role}.json`] = {
    version: Number(version),
    length: text.length,
    hashes: { sha256: sha256Of(text) },
  }
}

/** Publishes a changed target with all signatures right, as a publisher could who means harm. */
export function forgeTarget(feed: MadeFeed, path: string, bytes: Uint8Array): void {
  const version = Number(
    /(\d+)/.exec(
      String(metadataOf(feed, 'timestamp.json').signed.meta['snapshot.json'].version),
    )?.[1],
  )
  const hash = sha256Of(bytes)
  const at = path.lastIndexOf('/') + 1
  const file = `${path.slice(0, at)}${hash}.${path.slice(at)}`
  writeFileSync(join(feed.folder, 'public/targets', file), bytes)
  const next = version + 1
  forge(
    feed,
    `${version}.targets.json`,
    (signed) => {
      signed.version = next
      signed.targets[path] = { length: bytes.length, hashes: { sha256: hash } }
    },
    { as: `${next}.targets.json` },
  )
  forge(
    feed,
    `${version}.snapshot.json`,
    (signed) => {
      signed.version = next
      name(signed, feed, `${next}.targets.json`)
    },
    { as: `${next}.snapshot.json` },
  )
  forge(feed, 'timestamp.json', (signed) => {
    signed.version += 1
    name(signed, feed, `${next}.snapshot.json`)
  })
}
