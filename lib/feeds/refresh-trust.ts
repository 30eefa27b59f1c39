import { FeedError } from './feed-error.ts'
import { sha256 } from './hex.ts'
import {
  type Metadata,
  type MetaFileInfo,
  type RoleName,
  readMetadata,
  type Signed,
} from './metadata.ts'
import { checkSignatures } from './signatures.ts'

/** The metadata that was last found right, each as it was read. */
export interface Trust {
  root: string
  timestamp: string | null
  snapshot: string | null
  targets: string | null
}

/** Gives a file of the feed by its path, or null when there is none of that name. */
export type GetFile = (path: string, most: number) => Promise<Uint8Array<ArrayBuffer> | null>

export interface RefreshOptions {
  trust: Trust
  get: GetFile
  /** One moment for the whole of it, so that nothing runs out on the way. */
  now: Date
  /** Called with each root that was found right, to be kept at once (5.3.8). */
  keepRoot(trust: Trust): Promise<void>
}

const MOST = { root: 100_000, timestamp: 20_000, snapshot: 100_000, targets: 2_000_000 }
/** No publisher changes its keys more often between two checks. */
const MAX_ROOTS = 256

/**
 * Brings the metadata of a feed up to date by the workflow of The Update Framework 1.0, section 5;
 * the numbers below are its own. Gives the new trust and what its targets say. Throws a `FeedError`
 * at the first thing that is wrong; what was trusted before stays right.
 */
export async function refreshTrust(
  options: RefreshOptions,
): Promise<{ trust: Trust; targets: Signed<'targets'> }> {
  const { get, now } = options
  const { root, trust } = await followRoots(options)
  checkTime(root, now)
  const timestamp = await nextTimestamp(root.signed, trust, get)
  checkTime(timestamp, now)
  const snapshot = await nextFile('snapshot', {
    get,
    root: root.signed,
    trusted: trust.snapshot,
    info: timestamp.signed.meta['snapshot.json'],
  })
  checkAgainst(snapshot.signed, trust.snapshot)
  checkTime(snapshot, now)
  const targets = await nextFile('targets', {
    get,
    root: root.signed,
    trusted: trust.targets,
    info: snapshot.signed.meta['targets.json'],
  })
  checkTime(targets, now)
  return {
    trust: {
      root: root.text,
      timestamp: timestamp.text,
      snapshot: snapshot.text,
      targets: targets.text,
    },
    targets: targets.signed,
  }
}

/** Reads a root and checks that it is signed as it asks for itself. */
async function readRoot(text: string): Promise<Metadata<'root'>> {
  const root = readMetadata('root', text)
  await checkSignatures(root, root.signed, 'root')
  return root
}

/** 5.3: each next root is signed by the keys of the one before and by its own. */
async function followRoots({
  trust: before,
  get,
  keepRoot,
}: RefreshOptions): Promise<{ root: Metadata<'root'>; trust: Trust }> {
  let root = await readRoot(before.root)
  let trust = before
  for (let count = 0; count < MAX_ROOTS; count += 1) {
    const version = root.signed.version + 1
    const bytes = await get(`metadata/${version}.root.json`, MOST.root)
    if (bytes === null) break
    const next = readMetadata('root', decode(bytes, 'root.json'))
    await checkSignatures(next, root.signed, 'root')
    await checkSignatures(next, next.signed, 'root')
    if (next.signed.version !== version) throw new FeedError('older', 'root.json')
    trust = { ...trust, root: next.text }
    // 5.3.11: after a fast-forward, new keys let the numbers begin anew.
    if (hasOther(['timestamp', 'snapshot'], root, next)) {
      trust = { ...trust, timestamp: null, snapshot: null }
    }
    if (hasOther(['targets'], root, next)) trust = { ...trust, targets: null }
    await keepRoot(trust)
    root = next
  }
  return { root, trust }
}

/** Whether a root has other keys or another threshold for any of some roles. */
function hasOther(names: RoleName[], one: Metadata<'root'>, other: Metadata<'root'>): boolean {
  const roleIn = ({ signed }: Metadata<'root'>, name: RoleName) => {
    const { keyids, threshold } = signed.roles[name]
    return `${threshold} ${keyids.toSorted().join()}`
  }
  return names.some((name) => roleIn(one, name) !== roleIn(other, name))
}

/** 5.4: the newest timestamp, or the trusted one when it is of the same version. */
async function nextTimestamp(
  root: Signed<'root'>,
  trust: Trust,
  get: GetFile,
): Promise<Metadata<'timestamp'>> {
  const bytes = await getRequired(get, 'metadata/timestamp.json', MOST.timestamp)
  const next = readMetadata('timestamp', decode(bytes, 'timestamp.json'))
  await checkSignatures(next, root, 'timestamp')
  if (trust.timestamp === null) return next
  const trusted = readMetadata('timestamp', trust.timestamp)
  if (next.signed.version === trusted.signed.version) return trusted
  const [was, is] = [trusted, next].map(({ signed }) => signed.meta['snapshot.json'].version)
  if (next.signed.version < trusted.signed.version || Number(is) < Number(was)) {
    throw new FeedError('older', 'timestamp.json')
  }
  return next
}

interface NextOptions {
  get: GetFile
  root: Signed<'root'>
  trusted: string | null
  /** What the file that names it says of it. */
  info: MetaFileInfo
}

/** 5.5 and 5.6: the version that is named, with the length, hash and signatures it must have. */
async function nextFile<Name extends 'snapshot' | 'targets'>(
  name: Name,
  { get, root, trusted, info }: NextOptions,
): Promise<Metadata<Name>> {
  const held = trusted === null ? null : readMetadata<Name>(name, trusted)
  const isHeld =
    held?.signed.version === info.version &&
    (await isNamed(new TextEncoder().encode(held.text), info))
  const read =
    held && isHeld ? held : readMetadata<Name>(name, await fetchNamed(name, { get, info }))
  await checkSignatures(read, root, name)
  if (read.signed.version !== info.version) throw new FeedError('mixed', `${name}.json`)
  return read
}

async function fetchNamed(
  name: 'snapshot' | 'targets',
  { get, info }: Pick<NextOptions, 'get' | 'info'>,
): Promise<string> {
  const most = Math.min(info.length ?? MOST[name], MOST[name])
  const bytes = await getRequired(get, `metadata/${info.version}.${name}.json`, most)
  const text = decode(bytes, `${name}.json`)
  if (!(await isNamed(bytes, info))) {
    // A web page in its place says more to the user than a wrong hash.
    if (/^\s*</.test(text)) throw new FeedError('web-page', `${name}.json`)
    throw new FeedError('mixed', `${name}.json`)
  }
  return text
}

async function isNamed(bytes: Uint8Array<ArrayBuffer>, info: MetaFileInfo): Promise<boolean> {
  if (info.length !== undefined && info.length !== bytes.length) return false
  return info.hashes === undefined || info.hashes.sha256 === (await sha256(bytes))
}

/** 5.5.5: no file of the trusted snapshot is missing in the new one or older there. */
function checkAgainst(next: Signed<'snapshot'>, trusted: string | null): void {
  if (trusted === null) return
  const before = readMetadata('snapshot', trusted)
  for (const [file, { version }] of Object.entries(before.signed.meta)) {
    if ((next.meta[file]?.version ?? 0) < version) throw new FeedError('older', file)
  }
}

function checkTime({ signed }: Metadata<RoleName>, now: Date): void {
  const { expires, _type } = signed
  if (!(new Date(expires) > now)) throw new FeedError('expired', `${_type}.json, ${expires}`)
}

async function getRequired(get: GetFile, path: string, most: number) {
  const bytes = await get(path, most)
  if (bytes === null) throw new FeedError('missing', path)
  return bytes
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new FeedError('damaged', file, error)
  }
}
