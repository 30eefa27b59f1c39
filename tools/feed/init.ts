import { Metadata, Root } from '@tufjs/models'
import { fingerprintOf } from '../../lib/feeds/fingerprint.ts'
import { expiryOf } from './expiry.ts'
import { FeedFolder, type FeedSettings } from './folder.ts'
import { checkKeyFolder, type HeldKey, makeKey, ROLES, signWith } from './keys.ts'

export interface InitOptions extends FeedSettings {
  keys: string
  /** How many keys the root has, and how many of them must sign. */
  rootKeys: number
  threshold: number
}

/**
 * Begins a feed: makes its keys and the first root, signed by enough of them. Gives the fingerprint
 * that users compare. Throws when there is a feed or a key already.
 */
export async function initFeed(path: string, options: InitOptions): Promise<string> {
  const folder = new FeedFolder(path)
  if (folder.isThere()) throw new Error(`${path} holds a feed already.`)
  const { title, publisher, rootKeys, threshold } = options
  if (threshold < 1 || threshold > rootKeys)
    throw new Error('The threshold must be at least 1 and at most the number of root keys.')
  const place = checkKeyFolder(options.keys, path)
  const made = new Map(
    ROLES.map((role): [typeof role, HeldKey[]] => {
      const names = Array.from({ length: role === 'root' ? rootKeys : 1 }, (_, index) =>
        role === 'root' ? `root-${index + 1}` : role,
      )
      return [role, names.map((name) => makeKey(place, name))]
    }),
  )
  const root = new Root({ version: 1, specVersion: '1.0.31', expires: expiryOf('root') })
  for (const [role, keys] of made) for (const { key } of keys) root.addKey(key, role)
  Object.assign(root.roles.root ?? {}, { threshold })
  const metadata = new Metadata(root)
  signWith(metadata, made.get('root') ?? [])
  const text = folder.writeMetadata('1.root.json', metadata)
  folder.writeSettings({ title, publisher })
  return fingerprintOf(text)
}
