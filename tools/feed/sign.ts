import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  Metadata,
  MetadataKind,
  MetaFile,
  type Root,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from '@tufjs/models'
import { targetFile } from '../../lib/feeds/feed-manifest.ts'
import { expiryOf } from './expiry.ts'
import { FeedFolder, sha256Of, type TargetEntry } from './folder.ts'
import { type HeldKey, type Role, signWith } from './keys.ts'

export interface SignOptions {
  keys: ReadonlyMap<string, HeldKey>
  /** Sign targets and snapshot again although nothing was built, before they run out. */
  all?: boolean
  /** The moment from which signatures hold. */
  now?: Date
}

/** What was signed, with the versions that it has now. */
export interface SignReport {
  targets: number | null
  snapshot: number | null
  timestamp: number
}

/**
 * Signs what was built, or only the timestamp anew where nothing was. Needs the keys of the roles that
 * it signs; throws when too few are given. Files of editions before the last are taken away.
 */
export function signFeed(path: string, { keys, all = false, now }: SignOptions): SignReport {
  const folder = new FeedFolder(path)
  const root = folder.newestRoot().signed
  const entries = folder.draft() ?? (all ? publishedEntries(folder) : null)
  if (entries === null && folder.newestTargets() === null)
    throw new Error('There is nothing to sign; build the feed first: feed build')
  const signing = { root, keys }
  const signers = {
    timestamp: signersOf('timestamp', signing),
    ...(entries && {
      targets: signersOf('targets', signing),
      snapshot: signersOf('snapshot', signing),
    }),
  }
  let snapshot = folder.versions('snapshot').at(-1) ?? 0
  let targets: number | null = null
  if (entries && signers.targets && signers.snapshot) {
    targets = (folder.versions('targets').at(-1) ?? 0) + 1
    const options = { version: targets, specVersion: '1.0.31', expires: expiryOf('targets', now) }
    const signed = new Targets({ ...options, targets: targetsOf(entries) })
    const targetsText = write(folder, `${targets}.targets.json`, signed, signers.targets)
    snapshot += 1
    const meta = { 'targets.json': metaFile(targets, targetsText) }
    const next = new Snapshot({
      ...options,
      version: snapshot,
      expires: expiryOf('snapshot', now),
      meta,
    })
    write(folder, `${snapshot}.snapshot.json`, next, signers.snapshot)
  }
  const timestamp = timestampVersion(folder) + 1
  const snapshotMeta = metaFile(snapshot, folder.metadataText(`${snapshot}.snapshot.json`))
  const expires = expiryOf('timestamp', now)
  const stamp = new Timestamp({ version: timestamp, specVersion: '1.0.31', expires, snapshotMeta })
  // Last: it is what readers look at first.
  write(folder, 'timestamp.json', stamp, signers.timestamp)
  rmSync(join(folder.path, 'draft.json'), { force: true })
  if (entries) removeOld(folder)
  return { targets, snapshot: entries ? snapshot : null, timestamp }
}

/** The keys at hand of a role, as many as it needs. Throws when they are too few. */
export function signersOf(
  role: Role,
  { root, keys }: { root: Root; keys: ReadonlyMap<string, HeldKey> },
): HeldKey[] {
  const { keyIDs = [], threshold = 1 } = root.roles[role] ?? {}
  const held = keyIDs.flatMap((id) => keys.get(id) ?? [])
  if (held.length < threshold)
    throw new Error(`The role ${role} needs ${threshold} of its keys; ${held.length} were given.`)
  return held
}

function write(
  folder: FeedFolder,
  name: string,
  signed: Targets | Snapshot | Timestamp,
  signers: readonly HeldKey[],
): string {
  const metadata = new Metadata(signed)
  signWith(metadata, signers)
  return folder.writeMetadata(name, metadata)
}

function metaFile(version: number, text: string): MetaFile {
  return new MetaFile({
    version,
    length: Buffer.byteLength(text),
    hashes: { sha256: sha256Of(text) },
  })
}

function targetsOf(entries: readonly TargetEntry[]): Record<string, TargetFile> {
  return Object.fromEntries(
    entries.map(({ path, length, sha256 }) => [
      path,
      new TargetFile({ path, length, hashes: { sha256 } }),
    ]),
  )
}

function publishedEntries(folder: FeedFolder): TargetEntry[] | null {
  const targets = folder.newestTargets()?.targets
  return targets
    ? Object.entries(targets).map(([path, { length, hashes }]) => ({
        path,
        length,
        sha256: hashes.sha256 ?? '',
      }))
    : null
}

function timestampVersion(folder: FeedFolder): number {
  const names = readdirSync(join(folder.path, 'public/metadata'))
  if (!names.includes('timestamp.json')) return 0
  const json = JSON.parse(folder.metadataText('timestamp.json'))
  return Metadata.fromJSON(MetadataKind.Timestamp, json).signed.version
}

/** The edition before stays for those who are reading it; all before that goes. Roots stay for good. */
function removeOld(folder: FeedFolder): void {
  for (const role of ['targets', 'snapshot'] as const) {
    for (const version of folder.versions(role).slice(0, -2))
      rmSync(join(folder.path, `public/metadata/${version}.${role}.json`))
  }
  const used = new Set(
    folder.versions('targets').flatMap((version) => {
      const json = JSON.parse(folder.metadataText(`${version}.targets.json`))
      const { targets } = Metadata.fromJSON(MetadataKind.Targets, json).signed
      return Object.entries(targets).map(([path, { hashes }]) =>
        targetFile(path, hashes.sha256 ?? ''),
      )
    }),
  )
  const base = join(folder.path, 'public')
  for (const entry of readdirSync(join(base, 'targets'), {
    recursive: true,
    withFileTypes: true,
  })) {
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(base.length + 1).replaceAll('\\', '/')
    if (entry.isFile() && !used.has(path)) rmSync(file)
  }
}
