import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeShard } from '../../../lib/feeds/shard.ts'
import { readKeys } from '../../../tools/feed/keys.ts'
import { rotateKeys } from '../../../tools/feed/rotate.ts'
import { FeedReader } from './feed-reader.ts'
import { type FeedServer, serve } from './feed-server.ts'
import { forge, forgeTarget, keysOf, metadataOf, name } from './forge.ts'
import { feedLetter, feedLetters, type MadeFeed, makeFeed } from './made-feed.ts'

const DAY = 24 * 60 * 60 * 1000
const later = (days: number) => new Date(Date.now() + days * DAY)
const HELD = ['Letter 1', 'Letter 2']
const FIRST = 'letters/0001.shard'

interface Stage {
  feed: MadeFeed
  server: FeedServer
  reader: FeedReader
}

/** A reader that has the first edition of a feed, with two letters. */
async function start(): Promise<Stage> {
  const feed = await makeFeed()
  feed.publish(feedLetters(2))
  const server = await serve(feed.folder)
  const reader = new FeedReader(server.address)
  await reader.add()
  expect(await reader.titles()).toEqual(HELD)
  return { feed, server, reader }
}

/** Nothing was taken over, and the user is told this. */
async function expectRefused(
  { reader }: Stage,
  problem: string,
  options: Parameters<FeedReader['problem']>[0] = {},
) {
  expect(await reader.problem(options)).toBe(problem)
  expect(await reader.titles()).toEqual(HELD)
}

/** Afterwards the feed can still be read. */
async function expectGoesOn({ feed, reader, server }: Stage) {
  server.answer = null
  feed.publish(feedLetters(3))
  expect(await reader.problem()).toBeNull()
  expect(await reader.titles()).toEqual([...HELD, 'Letter 3'])
}

const file = (feed: MadeFeed, path: string) => join(feed.folder, 'public', path)

describe('signatures', () => {
  it('arbitrary software: metadata of a stranger is refused', async () => {
    const stage = await start()
    const stranger = await makeFeed()
    stranger.publish([feedLetter(1, { title: 'A stranger’s' })])
    const theirs = await serve(stranger.folder)
    stage.server.answer = (request, response) => {
      if (request.url?.endsWith('1.root.json')) return false
      fetch(new URL(request.url ?? '', theirs.address)).then(async (answer) => {
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
      })
      return true
    }
    await expectRefused(stage, 'unsigned')
    await expectGoesOn(stage)
  })

  it.each(['timestamp', 'snapshot', 'targets'] as const)(
    'wrong signature: %s with one bit changed is refused',
    async (role) => {
      const stage = await start()
      const { feed } = stage
      feed.publish(feedLetters(3))
      const path = role === 'timestamp' ? 'timestamp.json' : `2.${role}.json`
      const json = metadataOf(feed, path)
      const [first] = json.signatures
      first.sig = `${first.sig[0] === '0' ? '1' : '0'}${first.sig.slice(1)}`
      writeFileSync(file(feed, `metadata/${path}`), JSON.stringify(json))
      if (role === 'targets') {
        forge(feed, '2.snapshot.json', (signed) => name(signed, feed, '2.targets.json'))
      }
      if (role !== 'timestamp') {
        forge(feed, 'timestamp.json', (signed) => name(signed, feed, '2.snapshot.json'))
      }
      await expectRefused(stage, 'unsigned')
    },
  )

  it('too few signatures: a root signed by one of its three keys is refused', async () => {
    const stage = await start()
    const { feed } = stage
    const keys = keysOf(feed, 'root').slice(0, 1)
    const change = (signed: { version: number }) => {
      signed.version = 2
    }
    forge(feed, '1.root.json', change, { as: '2.root.json', keys })
    await expectRefused(stage, 'unsigned')
  })

  it('one key counted twice: under two ids it signs once', async () => {
    const stage = await start()
    const { feed } = stage
    const [key] = keysOf(feed, 'timestamp')
    const { keyID = '' } = key?.key ?? {}
    forge(
      feed,
      '1.root.json',
      (signed) => {
        signed.version = 2
        signed.keys.again = signed.keys[keyID]
        signed.roles.timestamp = { keyids: [keyID, 'again'], threshold: 2 }
      },
      { as: '2.root.json' },
    )
    const twice = metadataOf(feed, 'timestamp.json')
    twice.signatures.push({ ...twice.signatures[0], keyid: 'again' })
    writeFileSync(file(feed, 'metadata/timestamp.json'), JSON.stringify(twice))
    await expectRefused(stage, 'unsigned')
  })

  it('one signature counted twice: it is there once', async () => {
    const stage = await start()
    const { feed } = stage
    const [one] = keysOf(feed, 'root')
    if (!one) throw new Error('no key')
    const change = (signed: { version: number }) => {
      signed.version = 2
    }
    forge(feed, '1.root.json', change, { as: '2.root.json', keys: [one, one] })
    await expectRefused(stage, 'unsigned')
  })

  it('revoked key: what it signs after the rotation is refused', async () => {
    const stage = await start()
    const { feed, reader } = stage
    const stolen = keysOf(feed, 'targets')
    rotateKeys(feed.folder, 'targets', { keys: feed.keys })
    feed.publish(feedLetters(2))
    expect(await reader.problem()).toBeNull()
    const change = (signed: { version: number }) => {
      signed.version = 3
    }
    forge(feed, '2.targets.json', change, { as: '3.targets.json', keys: stolen })
    forge(
      feed,
      '2.snapshot.json',
      (signed) => {
        signed.version = 3
        name(signed, feed, '3.targets.json')
      },
      { as: '3.snapshot.json' },
    )
    forge(feed, 'timestamp.json', (signed) => {
      signed.version += 1
      name(signed, feed, '3.snapshot.json')
    })
    await expectRefused(stage, 'unsigned')
  })
})

describe('older editions', () => {
  it('rollback of the timestamp is refused', async () => {
    const stage = await start()
    const { feed, reader, server } = stage
    const old = readFileSync(file(feed, 'metadata/timestamp.json'))
    feed.sign()
    expect(await reader.problem()).toBeNull()
    server.answer = ({ url }, response) => {
      if (url !== '/metadata/timestamp.json') return false
      response.end(old)
      return true
    }
    await expectRefused(stage, 'older')
    await expectGoesOn(stage)
  })

  it('rollback of the snapshot by a stolen timestamp key is refused', async () => {
    const stage = await start()
    const { feed, reader } = stage
    feed.sign({ all: true })
    expect(await reader.problem()).toBeNull()
    forge(feed, 'timestamp.json', (signed) => {
      signed.version += 1
      name(signed, feed, '1.snapshot.json')
    })
    await expectRefused(stage, 'older')
  })

  it('rollback of the targets by stolen snapshot and timestamp keys is refused', async () => {
    const stage = await start()
    const { feed, reader } = stage
    feed.sign({ all: true })
    expect(await reader.problem()).toBeNull()
    forge(
      feed,
      '2.snapshot.json',
      (signed) => {
        signed.version = 3
        name(signed, feed, '1.targets.json')
      },
      { as: '3.snapshot.json' },
    )
    forge(feed, 'timestamp.json', (signed) => {
      signed.version += 1
      name(signed, feed, '3.snapshot.json')
    })
    await expectRefused(stage, 'older')
  })

  it.each([1, 3])(
    'rollback or skip of the root: version %i in place of 2 is refused',
    async (version) => {
      const stage = await start()
      const change = (signed: { version: number }) => {
        signed.version = version
      }
      forge(stage.feed, '1.root.json', change, { as: '2.root.json' })
      await expectRefused(stage, 'older')
    },
  )

  it('fast-forward of the timestamp is recovered from by new keys', async () => {
    const stage = await start()
    const { feed, reader } = stage
    forge(feed, 'timestamp.json', (signed) => {
      signed.version = 1_000_000_000
    })
    expect(await reader.problem()).toBeNull()
    rotateKeys(feed.folder, 'timestamp', { keys: feed.keys })
    forge(
      feed,
      'timestamp.json',
      (signed) => {
        signed.version = 1
      },
      { keys: [...readKeys(feed.keys, {}).values()] },
    )
    expect(await reader.problem()).toBeNull()
    await expectGoesOn(stage)
  })

  it('fast-forward of the snapshot is recovered from by new keys', async () => {
    const stage = await start()
    const { feed, reader } = stage
    const far = (signed: { version: number }) => {
      signed.version = 99_999
    }
    forge(feed, '1.snapshot.json', far, { as: '99999.snapshot.json' })
    forge(feed, 'timestamp.json', (signed) => {
      signed.version += 1
      name(signed, feed, '99999.snapshot.json')
    })
    expect(await reader.problem()).toBeNull()
    for (const role of ['snapshot', 'timestamp'] as const) {
      rotateKeys(feed.folder, role, { keys: feed.keys })
    }
    const keys = [...readKeys(feed.keys, {}).values()]
    forge(feed, '1.snapshot.json', () => {}, { keys })
    forge(
      feed,
      'timestamp.json',
      (signed) => {
        signed.version = 1
        name(signed, feed, '1.snapshot.json')
      },
      { keys },
    )
    expect(await reader.problem()).toBeNull()
    expect(await reader.titles()).toEqual(HELD)
  })

  it('indefinite freeze: what is not renewed in time is told', async () => {
    const stage = await start()
    await expectRefused(stage, 'expired', { now: later(8) })
    stage.feed.sign({ now: later(8) })
    expect(await stage.reader.problem({ now: later(8) })).toBeNull()
  })

  it('mix and match: targets of another edition are refused', async () => {
    const stage = await start()
    const { feed } = stage
    feed.publish(feedLetters(3))
    const old = readFileSync(file(feed, 'metadata/1.targets.json'))
    writeFileSync(file(feed, 'metadata/2.targets.json'), old)
    await expectRefused(stage, 'mixed')
  })

  it.each([1, 5])('root rotation over %i versions is followed', async (count) => {
    const stage = await start()
    const { feed, reader } = stage
    for (let version = 0; version < count; version += 1) {
      rotateKeys(feed.folder, 'root', { keys: feed.keys, count: 1 })
    }
    feed.publish(feedLetters(3))
    expect(await reader.problem()).toBeNull()
    expect(await reader.titles()).toEqual([...HELD, 'Letter 3'])
    const { trust } = (await reader.store.feed(reader.id)) ?? {}
    expect(JSON.parse(trust?.root ?? '').signed.version).toBe(count + 1)
  })
})

describe('the network', () => {
  it.each([
    ['timestamp', /timestamp/],
    ['a shard', /0001\.shard/],
  ])('endless data in place of %s is cut off', async (_, place) => {
    const stage = await start()
    const { feed, server } = stage
    feed.publish([...feedLetters(2), feedLetter(3)])
    let sent = 0
    server.answer = ({ url = '' }, response) => {
      if (!place.test(url)) return false
      const more = () => {
        while (!response.destroyed && sent < 50_000_000 && response.write('x'.repeat(10_000))) {
          sent += 10_000
        }
      }
      response.on('drain', more)
      more()
      return true
    }
    await expectRefused(stage, 'too-large')
    expect(sent).toBeLessThan(10_000_000)
    await expectGoesOn(stage)
  })

  it('slow retrieval is given up', async () => {
    const stage = await start()
    stage.server.answer = ({ url = '' }, response) => {
      if (!url.includes('timestamp')) return false
      response.writeHead(200)
      const dripping = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(dripping))
      return true
    }
    const limits = { wait: 300, bytesPerSecond: 1_000_000 }
    await expectRefused(stage, 'too-slow', { limits })
    await expectGoesOn(stage)
  })

  it('a host that does not answer is told', async () => {
    const stage = await start()
    stage.server.answer = (_request, response) => {
      response.destroy()
      return true
    }
    await expectRefused(stage, 'unreachable')
    stage.server.answer = (_request, response) => {
      response.writeHead(503).end()
      return true
    }
    await expectRefused(stage, 'unreachable')
    await expectGoesOn(stage)
  })

  it.each([
    ['timestamp', /timestamp/],
    ['the next root', /root/],
    ['the snapshot', /snapshot/],
    ['a shard', /0001\.shard/],
  ])('hotel page: HTML with status 200 in place of %s is told', async (_, place) => {
    const stage = await start()
    stage.feed.publish(feedLetters(3))
    // As long as what it stands in place of, so that its length alone does not give it away.
    stage.server.answer = ({ url = '' }, response) => {
      if (!place.test(url)) return false
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Welcome')
      return true
    }
    await expectRefused(stage, 'web-page')
    await expectGoesOn(stage)
  })

  it('redirect to another host is not followed', async () => {
    const stage = await start()
    const other = await serve(stage.feed.folder)
    stage.server.answer = ({ url = '' }, response) => {
      response.writeHead(302, { location: new URL(url, other.address).href }).end()
      return true
    }
    await expectRefused(stage, 'moved')
    expect(other.asked).toEqual([])
    await expectGoesOn(stage)
  })

  it('tells nothing of the reader: no cookies, no referrer, no query, the same paths for all', async () => {
    const { server, feed } = await start()
    expect(server.headers).not.toHaveProperty('cookie')
    expect(server.headers).not.toHaveProperty('referer')
    expect(server.headers).not.toHaveProperty('if-none-match')
    expect(server.asked.join()).not.toMatch(/[?#]/)
    const other = await serve(feed.folder)
    await new FeedReader(other.address).add()
    expect(other.asked).toEqual(server.asked)
  })
})

describe('files', () => {
  it.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, -10)],
    [
      'changed',
      (bytes: Buffer) => {
        const other = Buffer.from(bytes)
        other[20] = (other[20] ?? 0) ^ 1
        return other
      },
    ],
  ])('a shard that is %s is refused', async (_, spoil) => {
    const stage = await start()
    const { feed, server } = stage
    feed.publish(feedLetters(3))
    server.answer = ({ url = '' }, response) => {
      if (!url.includes('0001.shard')) return false
      response.writeHead(200).end(spoil(readFileSync(file(feed, url))))
      return true
    }
    await expectRefused(stage, 'changed-file')
    await expectGoesOn(stage)
  })

  it('decompression bomb: a shard that unpacks to more than may be is refused', async () => {
    const stage = await start()
    forgeTarget(stage.feed, FIRST, gzipSync(Buffer.alloc(100_000_000, 0x20)))
    await expectRefused(stage, 'too-large')
  })

  it('target path with `..` is refused, and not asked for', async () => {
    const stage = await start()
    const { manifest } = (await stage.reader.store.feed(stage.reader.id)) ?? {}
    const shards = ['letters/../../secret.shard']
    forgeTarget(stage.feed, 'manifest.json', Buffer.from(JSON.stringify({ ...manifest, shards })))
    await expectRefused(stage, 'bad-path')
    expect(stage.server.asked.join()).not.toMatch(/secret|\.\./)
  })

  it.each([
    ['breaks the schema', { date: 'yesterday' }],
    ['has a `javascript:` address', { url: 'javascript:alert(1)' }],
    ['has a `data:` address among others', { also_at: ['data:text/html,x'] }],
    ['is of another kind', { signatories: 'many' }],
  ])('a letter that %s is refused, and all with it', async (_, change) => {
    const stage = await start()
    const records = [feedLetter(3), { ...feedLetter(4), ...change }]
    forgeTarget(stage.feed, FIRST, gzipSync(writeShard(records, [])))
    await expectRefused(stage, 'bad-record')
    const { problem } = (await stage.reader.store.feed(stage.reader.id)) ?? {}
    expect(problem?.about).toContain('record 2')
  })

  it('fields that the schema does not know are dropped', async () => {
    const { feed, reader } = await start()
    const record = { ...feedLetter(3), html: '<script>alert(1)</script>', run: 'alert(1)' }
    forgeTarget(feed, FIRST, gzipSync(writeShard([record], [])))
    expect(await reader.problem()).toBeNull()
    const [hash = ''] = (await reader.store.feed(reader.id))?.shards.map((one) => one.hash) ?? []
    const letters = await reader.store.letters(reader.id, hash)
    expect(letters.get('made-3')).toEqual(feedLetter(3))
  })

  it('shards of a kind that is not known are left alone', async () => {
    const { feed, reader, server } = await start()
    const folder = join(feed.folder, 'public/targets/catalogue')
    mkdirSync(folder)
    forgeTarget(feed, 'catalogue/0001.shard', Buffer.from('of a version to come'))
    const { manifest } = (await reader.store.feed(reader.id)) ?? {}
    const shards = [...(manifest?.shards ?? []), 'catalogue/0001.shard']
    forgeTarget(feed, 'manifest.json', Buffer.from(JSON.stringify({ ...manifest, shards })))
    server.asked.length = 0
    expect(await reader.problem()).toBeNull()
    expect(server.asked.join()).not.toContain('catalogue')
    expect(await reader.titles()).toEqual(HELD)
  })

  it('an edition of a schema to come is refused', async () => {
    const stage = await start()
    const { manifest } = (await stage.reader.store.feed(stage.reader.id)) ?? {}
    forgeTarget(
      stage.feed,
      'manifest.json',
      Buffer.from(JSON.stringify({ ...manifest, schema: 2 })),
    )
    await expectRefused(stage, 'damaged')
  })
})

describe('the device', () => {
  it('clock a year ahead: all seems to have run out, and nothing is lost', async () => {
    const stage = await start()
    await expectRefused(stage, 'expired', { now: later(366) })
    expect(await stage.reader.problem()).toBeNull()
  })

  it('clock a year behind is noticed', async () => {
    const stage = await start()
    await expectRefused(stage, 'clock', { now: later(-366) })
    expect(await stage.reader.problem()).toBeNull()
  })

  it('clock may be a day behind the last update, not more', async () => {
    const { server } = await start()
    const reader = new FeedReader(server.address)
    await reader.add({ now: later(1.5) })
    expect(await reader.problem({ now: later(0.6) })).toBeNull()
    await reader.problem({ now: later(1.7) })
    expect(await reader.problem({ now: later(0.6) })).toBe('clock')
  })

  it('clock a year behind when a feed is added is noticed too', async () => {
    const { server } = await start()
    const reader = new FeedReader(server.address)
    await expect(reader.add({ now: later(-366) })).rejects.toThrow('clock')
  })
})
