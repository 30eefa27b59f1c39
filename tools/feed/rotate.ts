import { Metadata, Root } from '@tufjs/models'
import { expiryOf } from './expiry.ts'
import { FeedFolder } from './folder.ts'
import { checkKeyFolder, type HeldKey, makeKey, type Role, readKeys, signWith } from './keys.ts'
import { signersOf } from './sign.ts'

export interface RotateOptions {
  keys: string
  /** How many of the keys that the root has are exchanged; all, if nothing else is said. */
  count?: number
}

/**
 * Exchanges the keys of a role, or makes the root anew before it runs out (`count` 0). The new root
 * is signed by enough of the keys before and of those now, so that every reader follows. Gives its
 * version. Throws when too few keys are given.
 */
export function rotateKeys(path: string, role: Role, options: RotateOptions): number {
  const folder = new FeedFolder(path)
  const place = checkKeyFolder(options.keys, path)
  const keys = readKeys(place)
  const before = folder.newestRoot().signed
  const version = before.version + 1
  const ids = before.roles[role]?.keyIDs ?? []
  const gone = ids.slice(0, options.count ?? ids.length)
  const made = gone.map((_, index) => makeKey(place, `${role}-${version}-${index + 1}`))
  const next = nextRoot(before, role, gone)
  for (const { key } of made) next.addKey(key, role)
  const all = new Map([...keys, ...made.map((one): [string, HeldKey] => [one.key.keyID, one])])
  const signers = new Set([
    ...signersOf('root', { root: before, keys: all }),
    ...signersOf('root', { root: next, keys: all }),
  ])
  const metadata = new Metadata(next)
  signWith(metadata, [...signers])
  folder.writeMetadata(`${version}.root.json`, metadata)
  return version
}

/** The next root, without keys that are gone from a role, and without those that no role has. */
function nextRoot(before: Root, role: Role, gone: readonly string[]): Root {
  const { version, specVersion, keys } = before
  const roles = Object.entries(before.roles).map(([name, { keyIDs, threshold }]) => {
    const keyids = name === role ? keyIDs.filter((id) => !gone.includes(id)) : keyIDs
    return [name, { keyids, threshold }] as const
  })
  const used = new Set(roles.flatMap(([, { keyids }]) => keyids))
  return Root.fromJSON({
    _type: 'root',
    spec_version: specVersion,
    version: version + 1,
    expires: expiryOf('root'),
    consistent_snapshot: true,
    keys: Object.fromEntries(
      Object.entries(keys).flatMap(([id, key]) => (used.has(id) ? [[id, key.toJSON()]] : [])),
    ),
    roles: Object.fromEntries(roles),
  })
}
