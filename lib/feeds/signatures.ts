import { canonicalize } from '@tufjs/canonical-json'
import { FeedError } from './feed-error.ts'
import { fromHex } from './hex.ts'
import type { Metadata, RoleName, Signed } from './metadata.ts'

/**
 * Checks that metadata carries the signatures that a root asks for of a role: by as many different
 * keys as its threshold says. One key under several names counts once. Throws a `FeedError`.
 */
export async function checkSignatures(
  metadata: Metadata<RoleName>,
  root: Signed<'root'>,
  name: RoleName,
): Promise<void> {
  const { keyids, threshold } = root.roles[name]
  const signed = canonicalBytes(metadata)
  const valid = new Set<string>()
  for (const { keyid, sig } of metadata.signatures) {
    const key = root.keys[keyid]
    if (!keyids.includes(keyid) || !key) continue
    if (key.keytype !== 'ed25519' || key.scheme !== 'ed25519') continue
    const [point, signature] = [fromHex(key.keyval.public), fromHex(sig)]
    if (point === null || signature === null) continue
    if (await verify(point, signature, signed)) valid.add(key.keyval.public.toLowerCase())
  }
  if (valid.size < threshold) {
    throw new FeedError('unsigned', `${name}.json: ${valid.size} of ${threshold} signatures`)
  }
}

function canonicalBytes({ raw, signed }: Metadata<RoleName>): Uint8Array<ArrayBuffer> {
  try {
    return new TextEncoder().encode(canonicalize(raw))
  } catch (error) {
    // A fraction, or what is nested too deep.
    throw new FeedError('damaged', `${signed._type}.json`, error)
  }
}

async function verify(
  point: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', point, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, signed)
  } catch (error) {
    const isUnknown = error instanceof Error && error.name === 'NotSupportedError'
    if (isUnknown) throw new FeedError('old-browser', 'Ed25519', error)
    return false
  }
}
