import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildFeed } from '../../../tools/feed/build.ts'
import { checkFeed } from '../../../tools/feed/check.ts'
import { initFeed } from '../../../tools/feed/init.ts'
import { checkKeyFolder, readKeys } from '../../../tools/feed/keys.ts'
import { rotateKeys } from '../../../tools/feed/rotate.ts'
import { signFeed } from '../../../tools/feed/sign.ts'
import { ROOT } from '../../../tools/run.ts'
import { feedLetter, feedLetters, makeFeed, newFolder } from './made-feed.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )

/** Bytes of the files that were not there before. */
function newBytes(folder: string, before: readonly string[]): number {
  const fresh = filesIn(folder).filter((file) => !before.includes(file))
  return fresh.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

describe('a published feed', () => {
  it('is read back whole, with its fingerprint, counts and news', async () => {
    const feed = await makeFeed()
    feed.publish(feedLetters(3), { news: 'Three on one subject' })
    const { manifest, fingerprint } = await checkFeed(feed.folder)
    expect(fingerprint).toBe(feed.fingerprint)
    expect(manifest).toMatchObject({
      title: 'Made letters',
      publisher: 'A Coalition',
      date: '2026-11-28',
      letters: 3,
      news: 'Three on one subject',
    })
    expect(manifest.organizations).toBeGreaterThan(800)
  })

  it('needs at most 50 kB for a day of 100 letters', async () => {
    const feed = await makeFeed()
    feed.publish(feedLetters(1200))
    const folder = join(feed.folder, 'public')
    const before = filesIn(folder)
    feed.publish(feedLetters(1300))
    expect(newBytes(folder, before)).toBeLessThan(50_000)
    const { manifest } = await checkFeed(feed.folder)
    expect(manifest).toMatchObject({ letters: 1300, news: '100 new letters' })
  })

  it('fills the last file up on days of few letters, with corrections and removals', async () => {
    const feed = await makeFeed()
    feed.publish(feedLetters(1200))
    const letters = feedLetters(1202)
    feed.publish(letters)
    const corrected = [feedLetter(1, { title: 'Corrected' }), ...letters.slice(2)]
    feed.publish(corrected)
    const { manifest } = await checkFeed(feed.folder)
    expect(manifest.news).toBe('1 corrected, 1 removed')
    const shards = manifest.shards.filter((path) => path.startsWith('letters/'))
    expect(shards).toEqual(['0001', '0002', '0003'].map((name) => `letters/${name}.shard`))
  })

  it('is the same bytes when nothing has changed', async () => {
    const feed = await makeFeed()
    feed.publish(feedLetters(5))
    const { bytes } = buildFeed(feed.folder, { date: '2026-11-28', letters: lettersFile(5) })
    // The manifest alone, whose news are others.
    expect(bytes).toBeLessThan(600)
  })

  it('keeps the files of the edition before, and none of earlier ones', async () => {
    const feed = await makeFeed()
    for (const count of [1, 2, 3]) feed.publish(feedLetters(count))
    const names = filesIn(join(feed.folder, 'public/targets/letters'))
    expect(names).toHaveLength(2)
    expect(filesIn(join(feed.folder, 'public/metadata')).sort()).toEqual([
      '1.root.json',
      '2.snapshot.json',
      '2.targets.json',
      '3.snapshot.json',
      '3.targets.json',
      'timestamp.json',
    ])
  })
})

describe('keys', () => {
  it('are refused inside the project and inside the feed, and are the owner’s alone', async () => {
    const feed = await makeFeed()
    expect(() => checkKeyFolder(join(ROOT, 'keys'), feed.folder)).toThrow('outside')
    expect(() => checkKeyFolder(join(feed.folder, 'keys'), feed.folder)).toThrow('outside')
    expect(() => checkKeyFolder(feed.folder, feed.folder)).toThrow('outside')
    expect(checkKeyFolder(feed.keys, feed.folder)).toBe(feed.keys)
    expect(statSync(join(feed.keys, 'targets.pem')).mode & 0o077).toBe(0)
    const published = filesIn(feed.folder).map((file) =>
      readFileSync(join(feed.folder, file), 'latin1'),
    )
    expect(published.join()).not.toContain('PRIVATE')
  })

  it('of the timestamp alone sign it anew, and may come from the environment', async () => {
    const feed = await makeFeed()
    feed.publish(feedLetters(1))
    const pem = readFileSync(join(feed.keys, 'timestamp.pem'), 'utf8')
    const keys = readKeys(undefined, { HRC_FEED_KEY_TIMESTAMP: pem })
    expect(signFeed(feed.folder, { keys })).toEqual({ targets: null, snapshot: null, timestamp: 2 })
    expect(() => signFeed(feed.folder, { keys, all: true })).toThrow(
      'The role targets needs 1 of its keys; 0 were given.',
    )
    await checkFeed(feed.folder)
  })

  it('are never written over, and a feed is begun once', async () => {
    const feed = await makeFeed()
    const again = { keys: feed.keys, title: 'x', publisher: 'x', rootKeys: 3, threshold: 2 }
    await expect(initFeed(feed.folder, again)).rejects.toThrow('holds a feed already')
    await expect(initFeed(join(newFolder(), 'other'), again)).rejects.toThrow('no key is written')
  })

  it.each(['root', 'targets', 'snapshot', 'timestamp'] as const)(
    'of the role %s are exchanged, and readers follow',
    async (role) => {
      const feed = await makeFeed()
      feed.publish(feedLetters(1))
      rotateKeys(feed.folder, role, { keys: feed.keys })
      if (role !== 'root') await expect(checkFeed(feed.folder)).rejects.toThrow('unsigned')
      feed.sign({ all: true })
      const { fingerprint } = await checkFeed(feed.folder)
      expect(fingerprint).toBe(feed.fingerprint)
      const root = JSON.parse(
        readFileSync(join(feed.folder, 'public/metadata/2.root.json'), 'utf8'),
      )
      expect(Object.keys(root.signed.keys)).toHaveLength(6)
    },
  )
})

describe('publishing', () => {
  it('refuses what is not a letter', async () => {
    const feed = await makeFeed()
    const bad = feedLetter(1, { url: 'javascript:alert(1)' })
    expect(() => feed.publish([bad])).toThrow('url')
  })

  it('says what to do first', async () => {
    const feed = await makeFeed()
    expect(() => feed.sign()).toThrow('build the feed first')
    expect(() => buildFeed(newFolder())).toThrow()
  })
})

function lettersFile(count: number): string {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'letters.jsonl')
  writeFileSync(
    file,
    feedLetters(count)
      .map((letter) => JSON.stringify(letter))
      .join('\n'),
  )
  return file
}
