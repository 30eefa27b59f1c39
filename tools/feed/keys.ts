import type { KeyObject } from 'node:crypto'
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
} from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { canonicalize } from '@tufjs/canonical-json'
import {
  Key,
  type Metadata,
  type Root,
  Signature,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models'
import { ROOT } from '../run.ts'

/** The roles of The Update Framework, each with keys of its own. */
export const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const
export type Role = (typeof ROLES)[number]

/** A key of the publisher: what others are told of it, and what it signs with. */
export interface HeldKey {
  key: Key
  secret: KeyObject
}

/** Where private keys come from besides a folder: `HRC_FEED_KEY_TIMESTAMP` holds one as PEM. */
const VARIABLE = /^HRC_FEED_KEY_/

/** Makes an Ed25519 key and writes it as PEM, for the owner of the file alone to read. */
export function makeKey(folder: string, name: string): HeldKey {
  const file = join(folder, `${name}.pem`)
  if (existsSync(file)) throw new Error(`${file} is there already; no key is written over.`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  return heldKey(privateKey)
}

/** The private keys of a folder and of the environment, by the ids that a root has them under. */
export function readKeys(folder: string | undefined, env = process.env): Map<string, HeldKey> {
  const files =
    folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.pem'))
  const texts = [
    ...files.map((name) => readFileSync(join(folder ?? '', name), 'utf8')),
    ...Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value ? value : [])),
  ]
  if (texts.length === 0) {
    throw new Error(
      'No key is given: name their folder with --keys, or set HRC_FEED_KEY_TIMESTAMP and the like.',
    )
  }
  const held = texts.map((text) => heldKey(createPrivateKey(text)))
  return new Map(held.map((one) => [one.key.keyID, one]))
}

/** Refuses a folder of keys that could be published by mistake: in this project or in the feed. */
export function checkKeyFolder(folder: string, feed: string): string {
  const keys = resolve(folder)
  for (const open of [ROOT, feed]) {
    const path = relative(resolve(open), keys)
    if (path === '' || (!path.startsWith('..') && !isAbsolute(path)))
      throw new Error(`Keys must stand outside ${resolve(open)}, so that they are never published.`)
  }
  return keys
}

/** Signs metadata with every given key. */
export function signWith(
  metadata: Metadata<Root | Targets | Snapshot | Timestamp>,
  keys: readonly HeldKey[],
): void {
  for (const { key, secret } of keys) {
    metadata.sign(
      (bytes) =>
        new Signature({ keyID: key.keyID, sig: sign(null, bytes, secret).toString('hex') }),
    )
  }
}

function heldKey(secret: KeyObject): HeldKey {
  const { x } = createPublicKey(secret).export({ format: 'jwk' })
  if (secret.asymmetricKeyType !== 'ed25519' || !x)
    throw new Error('A key must be of kind Ed25519.')
  const keyval = { public: Buffer.from(x, 'base64url').toString('hex') }
  const json = { keytype: 'ed25519', scheme: 'ed25519', keyval }
  const id = createHash('sha256').update(canonicalize(json)).digest('hex')
  return { key: Key.fromJSON(id, json), secret }
}
