import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Metadata, MetadataKind } from '@tufjs/models'
import type { FeedManifest } from '../../lib/feeds/feed-manifest.ts'
import { createFetcher, feedAddress } from '../../lib/feeds/fetch-file.ts'
import { fingerprintOf } from '../../lib/feeds/fingerprint.ts'
import { readEdition } from '../../lib/feeds/read-edition.ts'
import { readShardOf } from '../../lib/feeds/read-shard.ts'
import { type GetFile, refreshTrust, type Trust } from '../../lib/feeds/refresh-trust.ts'

/** What a reader gets who adds a feed now. */
export interface CheckReport {
  fingerprint: string
  manifest: FeedManifest
  bytes: number
  /** When a signature runs out first. */
  expires: string
}

/**
 * Reads a feed whole as a browser does that has nothing of it yet, from its folder or its address.
 * Throws the `FeedError` that a user would be told.
 */
export async function checkFeed(target: string, now = new Date()): Promise<CheckReport> {
  const isAddress = /^https?:/.test(target)
  const get = isAddress ? fetcherOf(target) : readerOf(join(target, 'public'))
  const first = await get('metadata/1.root.json', 100_000)
  if (first === null) throw new Error(`${target} holds no feed.`)
  const root = new TextDecoder().decode(first)
  const empty = { root, timestamp: null, snapshot: null, targets: null }
  const keepRoot = async () => {}
  const { trust, targets } = await refreshTrust({ trust: empty, get, now, keepRoot })
  verifyAgain(trust)
  const { manifest, shards } = await readEdition(targets, get)
  for (const shard of shards) await readShardOf(shard, get)
  const expiries = [trust.root, trust.timestamp, trust.snapshot, trust.targets].map(
    (text): string => JSON.parse(text ?? '').signed.expires,
  )
  return {
    fingerprint: await fingerprintOf(root),
    manifest,
    bytes: shards.reduce((sum, { length }) => sum + length, 0),
    expires: expiries.sort()[0] ?? '',
  }
}

/** A second opinion, from the library that wrote the metadata. Throws when it is another. */
function verifyAgain(trust: Trust): void {
  const root = Metadata.fromJSON(MetadataKind.Root, JSON.parse(trust.root))
  root.verifyDelegate('root', root)
  const json = (role: keyof Trust) => JSON.parse(trust[role] ?? '')
  root.verifyDelegate('timestamp', Metadata.fromJSON(MetadataKind.Timestamp, json('timestamp')))
  root.verifyDelegate('snapshot', Metadata.fromJSON(MetadataKind.Snapshot, json('snapshot')))
  root.verifyDelegate('targets', Metadata.fromJSON(MetadataKind.Targets, json('targets')))
}

/** A feed on this machine may be tried without a certificate. */
const isLocal = ({ hostname }: URL) => hostname === '127.0.0.1' || hostname === 'localhost'

function fetcherOf(address: string): GetFile {
  return createFetcher({ address: feedAddress(address, isLocal), fetch })
}

function readerOf(folder: string): GetFile {
  return async (path) => {
    try {
      return new Uint8Array(await readFile(join(folder, path)))
    } catch {
      return null
    }
  }
}
