import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { canonicalize } from '@tufjs/canonical-json'
import { describe, expect, it } from 'vitest'
import { toFeedError } from '../../../lib/feeds/feed-error.ts'
import type { RoleName } from '../../../lib/feeds/metadata.ts'
import { refreshTrust, type Trust } from '../../../lib/feeds/refresh-trust.ts'

/**
 * Cases of the public TUF conformance suite that can be expressed as files, under its own names:
 * https://github.com/theupdateframework/tuf-conformance. Left out are those on delegations and RSA
 * keys, which no feed has, and on names of files that a feed may not have.
 */

// biome-ignore lint/suspicious/noExplicitAny: metadata of any shape, right or wrong
type Json = any
const ROLES: RoleName[] = ['root', 'timestamp', 'snapshot', 'targets']
const FUTURE = '2099-01-01T00:00:00Z'
const PAST = '2020-01-01T00:00:00Z'
const SECRETS = Array.from({ length: 14 }, () => generateKeyPairSync('ed25519'))

function publicOf(index: number): Json {
  const { x = '' } = SECRETS[index]?.publicKey.export({ format: 'jwk' }) ?? {}
  const keyval = { public: Buffer.from(x, 'base64url').toString('hex') }
  return { keytype: 'ed25519', scheme: 'ed25519', keyval }
}

/** A repository in memory, each file as it would be served. */
class Repository {
  readonly files = new Map<string, string>()
  readonly asked: string[] = []
  readonly signers: Record<string, number[]> = {}
  readonly signed: Record<RoleName, Json>

  constructor() {
    const common = { spec_version: '1.0.31', version: 1, expires: FUTURE }
    const roles = Object.fromEntries(
      ROLES.map((role) => [role, { keyids: [] as string[], threshold: 1 }]),
    )
    this.signed = {
      root: { ...common, _type: 'root', consistent_snapshot: true, keys: {}, roles },
      timestamp: { ...common, _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } },
      snapshot: { ...common, _type: 'snapshot', meta: { 'targets.json': { version: 1 } } },
      targets: { ...common, _type: 'targets', targets: {} },
    }
    for (const [index, role] of ROLES.entries()) this.setKeys(role, [10 + index])
    this.publish(...ROLES)
  }

  setKeys(role: RoleName, keys: number[], threshold = 1, signers = keys): void {
    const { root } = this.signed
    for (const index of keys) root.keys[`key-${index}`] = publicOf(index)
    root.roles[role] = { keyids: keys.map((index) => `key-${index}`), threshold }
    this.signers[role] = signers
  }

  text(role: RoleName): string {
    const signed = this.signed[role]
    const bytes = Buffer.from(canonicalize(signed))
    const signatures = (this.signers[role] ?? []).map((index) => ({
      keyid: `key-${index}`,
      sig: sign(null, bytes, SECRETS[index]?.privateKey as KeyObject).toString('hex'),
    }))
    return JSON.stringify({ signed, signatures })
  }

  publish(...roles: RoleName[]): void {
    for (const role of roles) {
      const name = role === 'timestamp' ? role : `${this.signed[role].version}.${role}`
      this.files.set(`metadata/${name}.json`, this.text(role))
    }
  }

  next(...roles: RoleName[]): void {
    for (const role of roles) this.signed[role].version += 1
    this.signed.snapshot.meta['targets.json'].version = this.signed.targets.version
    this.signed.timestamp.meta['snapshot.json'].version = this.signed.snapshot.version
    this.publish(...roles)
  }
}

class Client {
  trust: Trust
  readonly repository: Repository

  constructor(repository: Repository, root = repository.files.get('metadata/1.root.json') ?? '') {
    this.repository = repository
    this.trust = { root, timestamp: null, snapshot: null, targets: null }
  }

  /** Gives the problem, or null. */
  async refresh(now = new Date()): Promise<string | null> {
    this.repository.asked.length = 0
    try {
      const { trust } = await refreshTrust({
        trust: this.trust,
        now,
        get: async (path) => {
          this.repository.asked.push(path.replace('metadata/', ''))
          const text = this.repository.files.get(path)
          return text === undefined ? null : new TextEncoder().encode(text)
        },
        keepRoot: async (trust) => {
          this.trust = trust
        },
      })
      this.trust = trust
      return null
    } catch (error) {
      return toFeedError(error).problem
    }
  }

  version(role: RoleName): number | null {
    const text = this.trust[role]
    return text === null ? null : JSON.parse(text).signed.version
  }
}

async function start(): Promise<{ repository: Repository; client: Client }> {
  const repository = new Repository()
  const client = new Client(repository)
  expect(await client.refresh()).toBeNull()
  return { repository, client }
}

type Version = [keys: number[], threshold: number, signers: number[]]
const ROOT_ROTATIONS: [name: string, isRight: boolean, ...Version[]][] = [
  ['1-of-1-key-rotation', true, [[1], 1, [1]], [[2], 1, [2, 1]], [[2], 1, [2]]],
  [
    '1-of-1-key-rotation-unused-signatures',
    true,
    [[1], 1, [3, 1, 4]],
    [[2], 1, [3, 2, 1, 4]],
    [[2], 1, [3, 2, 4]],
  ],
  [
    '3-of-5-sign-with-different-keycombos',
    true,
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 2, 3, 4], 3, [0, 4, 1]],
    [[0, 1, 2, 3, 4], 3, [0, 1, 3]],
  ],
  [
    '3-of-5-one-key-rotated',
    true,
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 4, 1]],
  ],
  [
    '3-of-5-all-keys-rotated-with-intermediate-step',
    true,
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]],
    [[5, 6, 7, 8, 9], 3, [5, 6, 7]],
  ],
  ['1-of-3-threshold-increase-to-2-of-3', true, [[1, 2, 3], 1, [1]], [[1, 2, 3], 2, [1, 2]]],
  [
    '2-of-3-threshold-decrease-to-1-of-3',
    true,
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 1, [1, 2]],
    [[1, 2, 3], 1, [1]],
  ],
  ['1-of-1-key-rotation-fail-not-signed-with-old-key', false, [[1], 1, [1]], [[2], 1, [2, 3, 4]]],
  ['1-of-1-key-rotation-fail-not-signed-with-new-key', false, [[1], 1, [1]], [[2], 1, [1, 3, 4]]],
  [
    '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys',
    false,
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 2, 4]],
  ],
  [
    '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys',
    false,
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 4, 5]],
  ],
  [
    '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached',
    false,
    [[1, 2, 3], 1, [1]],
    [[1, 2, 3], 2, [2]],
  ],
  [
    '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-reached',
    false,
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 1, [1]],
  ],
]

const OTHER_ROTATIONS: [name: string, isRight: boolean, Version][] = [
  ['1-of-1-key-rotation', true, [[2], 1, [2]]],
  ['1-of-1-key-rotation-unused-signatures', true, [[1], 1, [3, 1, 4]]],
  ['1-of-1-key-rotation-fail-not-signed-with-new-key', false, [[2], 1, [1, 3, 4]]],
  ['3-of-5-one-key-signature-wrong', false, [[0, 1, 3, 4, 5], 3, [0, 2, 4]]],
  ['2-of-5-one-key-signature-missing', false, [[0, 1, 3, 4, 5], 3, [0, 4]]],
  ['3-of-5-sign-combo', true, [[0, 1, 2, 3, 4], 3, [1, 2, 3]]],
]

describe('key rotations', () => {
  it.each(ROOT_ROTATIONS)('test_root_rotation[%s]', async (_, isRight, ...versions) => {
    const repository = new Repository()
    for (const [index, [keys, threshold, signers]] of versions.entries()) {
      repository.signed.root.version = index + 1
      repository.setKeys('root', keys, threshold, signers)
      repository.publish('root')
    }
    const client = new Client(repository)
    expect(await client.refresh()).toBe(isRight ? null : 'unsigned')
    expect(client.version('root')).toBe(isRight ? versions.length : versions.length - 1)
  })

  it.each(OTHER_ROTATIONS)('test_non_root_rotations[%s]', async (_, isRight, version) => {
    for (const role of ['timestamp', 'snapshot', 'targets'] as const) {
      const { repository, client } = await start()
      repository.setKeys(role, ...version)
      repository.next('root')
      repository.next('targets', 'snapshot', 'timestamp')
      expect(await client.refresh()).toBe(isRight ? null : 'unsigned')
      expect(client.version('root')).toBe(2)
    }
  })
})

describe('basic', () => {
  it('test_basic_init_and_refresh', async () => {
    const { repository } = await start()
    const expected = ['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json']
    expect(repository.asked).toEqual(expected)
  })

  it('test_invalid_initial_root and test_unsigned_initial_root', async () => {
    const repository = new Repository()
    const root = JSON.parse(repository.text('root'))
    const { version: _, ...signed } = root.signed
    const invalid = new Client(repository, JSON.stringify({ ...root, signed }))
    expect(await invalid.refresh()).toBe('damaged')
    expect(repository.asked).toEqual([])
    const unsigned = new Client(repository, JSON.stringify({ ...root, signatures: [] }))
    expect(await unsigned.refresh()).toBe('unsigned')
    expect(repository.asked).toEqual([])
  })

  it('test_timestamp_content_changes and test_timestamp_eq_versions_check', async () => {
    const { repository, client } = await start()
    repository.signed.timestamp.meta['snapshot.json'].version = 100
    repository.publish('timestamp')
    expect(await client.refresh()).toBeNull()
    expect(client.version('snapshot')).toBe(1)
  })

  it('test_new_targets_hash_mismatch and test_new_targets_version_mismatch', async () => {
    const { repository, client } = await start()
    repository.signed.snapshot.meta['targets.json'].hashes = { sha256: '0'.repeat(64) }
    repository.next('targets', 'snapshot', 'timestamp')
    expect(await client.refresh()).toBe('mixed')
    delete repository.signed.snapshot.meta['targets.json'].hashes
    repository.next('snapshot', 'timestamp')
    const other = repository.text('targets').replace('"version":2', '"version":3')
    repository.files.set('metadata/2.targets.json', other)
    expect(await client.refresh()).not.toBeNull()
    expect(client.version('targets')).toBe(1)
  })

  it('test_custom_fields', async () => {
    const { repository, client } = await start()
    const { root } = repository.signed
    root['custom-field'] = 'value'
    root.keys['key-10']['extra-field'] = { a: 1, b: 2 }
    root.roles.root['another-field'] = 'value'
    repository.next('root')
    expect(await client.refresh()).toBeNull()
    expect(client.version('root')).toBe(2)
  })
})

describe('expiration', () => {
  it('test_root_expired: the root is kept, the rest is not asked for', async () => {
    const { repository, client } = await start()
    repository.signed.root.expires = PAST
    repository.next('root')
    expect(await client.refresh()).toBe('expired')
    expect([client.version('root'), client.version('timestamp')]).toEqual([2, 1])
  })

  it.each(['timestamp', 'snapshot', 'targets'] as const)('test_%s_expired', async (role) => {
    const { repository, client } = await start()
    repository.signed[role].expires = PAST
    repository.next('targets', 'snapshot', 'timestamp')
    expect(await client.refresh()).toBe('expired')
    expect(client.version(role)).toBe(1)
  })

  it('test_expired_metadata: what has run out here still leads to what is newer', async () => {
    const { repository, client } = await start()
    repository.signed.timestamp.expires = new Date(Date.now() + 7e8)
      .toISOString()
      .replace(/\.\d+/, '')
    repository.next('timestamp')
    expect(await client.refresh()).toBeNull()
    repository.signed.timestamp.expires = FUTURE
    repository.next('targets', 'snapshot', 'timestamp')
    expect(await client.refresh(new Date(Date.now() + 15e8))).toBeNull()
    expect(client.version('targets')).toBe(2)
  })
})

describe('keys and rollback', () => {
  it('test_snapshot_threshold and test_duplicate_keys_root', async () => {
    const { repository, client } = await start()
    repository.setKeys('snapshot', [1, 2, 3, 4, 5], 6)
    repository.next('root')
    repository.next('snapshot', 'timestamp')
    expect(await client.refresh()).toBe('unsigned')
    const again = await start()
    const { root } = again.repository.signed
    const ids = Array.from({ length: 9 }, (_, index) => `same-${index}`)
    for (const id of ids) root.keys[id] = publicOf(1)
    root.roles.snapshot = { keyids: ids, threshold: 6 }
    again.repository.signers.snapshot = [1]
    again.repository.next('root')
    again.repository.next('snapshot', 'timestamp')
    expect(await again.client.refresh()).toBe('unsigned')
    expect(again.client.version('targets')).toBe(1)
  })

  it('test_simple_snapshot_rollback: the one here is kept', async () => {
    const { repository, client } = await start()
    repository.next('snapshot', 'timestamp')
    expect(await client.refresh()).toBeNull()
    repository.files.set(
      'metadata/2.snapshot.json',
      repository.files.get('metadata/1.snapshot.json') ?? '',
    )
    expect(await client.refresh()).toBeNull()
    expect(client.version('snapshot')).toBe(2)
  })

  it('test_new_targets_fast_forward_recovery', async () => {
    const { repository, client } = await start()
    repository.signed.targets.version = 100
    repository.publish('targets')
    repository.next('snapshot', 'timestamp')
    expect(await client.refresh()).toBeNull()
    expect(client.version('targets')).toBe(100)
    repository.setKeys('snapshot', [7])
    repository.next('root')
    repository.signed.targets.version = 1
    repository.next('targets', 'snapshot', 'timestamp')
    expect(await client.refresh()).toBeNull()
    expect(client.version('targets')).toBe(2)
  })

  it('test_targets_rollback: by what the snapshot here says', async () => {
    const { repository, client } = await start()
    repository.next('targets', 'snapshot', 'timestamp')
    expect(await client.refresh()).toBeNull()
    repository.signed.targets.version = 1
    repository.next('snapshot', 'timestamp')
    expect(await client.refresh()).toBe('older')
    expect(client.version('targets')).toBe(2)
  })
})
