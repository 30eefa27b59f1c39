import { describe, expect, it } from 'vitest'
import type { FeedStore } from '../../../lib/feeds/feed-store.ts'
import { FeedReader } from './feed-reader.ts'
import { serve } from './feed-server.ts'
import { feedLetters, makeFeed } from './made-feed.ts'

const BEFORE = ['Letter 1', 'Letter 2']
const AFTER = [...BEFORE, 'Letter 3']

/** A store whose writes fail from the `at`-th on. */
function failing(store: FeedStore, at: number, error: Error): FeedStore {
  let writes = 0
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      const isWrite = ['change', 'keepShard', 'switchTo'].includes(String(name))
      return (...args: unknown[]) => {
        if (isWrite) writes += 1
        if (isWrite && writes >= at) return Promise.reject(error)
        return method.apply(target, args)
      }
    },
  })
}

async function start() {
  const feed = await makeFeed()
  feed.publish(feedLetters(2))
  const server = await serve(feed.folder)
  const reader = new FeedReader(server.address)
  await reader.add()
  feed.publish(feedLetters(3))
  return { feed, server, reader }
}

describe('an update that is cut off', () => {
  it('quota full: at every write, the letters stay as they were', async () => {
    const { reader } = await start()
    const full = new DOMException('full', 'QuotaExceededError')
    for (const at of [1, 2]) {
      await expect(reader.update({}, failing(reader.store, at, full))).rejects.toThrow('full')
      expect(await reader.titles()).toEqual(BEFORE)
    }
    expect(await reader.problem()).toBeNull()
    expect(await reader.titles()).toEqual(AFTER)
  })

  it('background killed at every step: the edition is whole or not there, and goes on', async () => {
    const { feed, server } = await start()
    for (let step = 1; ; step += 1) {
      const reader = new FeedReader(server.address)
      let requests = 0
      server.answer = (_request, response) => {
        requests += 1
        if (requests !== step) return false
        response.destroy()
        return true
      }
      const added = await reader.add().then(
        () => true,
        () => false,
      )
      server.answer = null
      const titles = reader.id === '' ? [] : await reader.titles()
      expect(titles).toEqual(added ? AFTER : [])
      if (added) break
      expect(step).toBeLessThan(20)
      if (reader.id === '') continue
      server.asked.length = 0
      await reader.update()
      expect(await reader.titles()).toEqual(AFTER)
    }
    expect(feed.folder).toBeTruthy()
  })

  it('does not download again what is here', async () => {
    const { feed, server, reader } = await start()
    feed.publish(feedLetters(1300))
    let shards = 0
    server.answer = ({ url = '' }, response) => {
      if (!url.includes('/letters/')) return false
      shards += 1
      if (shards < 2) return false
      response.destroy()
      return true
    }
    expect(await reader.problem()).toBe('unreachable')
    expect(await reader.titles()).toEqual(BEFORE)
    server.answer = null
    server.asked.length = 0
    expect(await reader.problem()).toBeNull()
    // Of three files of letters the first was here.
    expect(server.asked.filter((path) => path.includes('/letters/'))).toHaveLength(2)
    expect(await reader.titles()).toHaveLength(1300)
  })

  it('can be stopped', async () => {
    const { server, reader } = await start()
    const stop = new AbortController()
    server.answer = ({ url = '' }) => {
      if (url.includes('/letters/')) stop.abort()
      return false
    }
    expect(await reader.problem({ signal: stop.signal })).toBe('stopped')
    expect(await reader.titles()).toEqual(BEFORE)
    expect(await reader.problem()).toBeNull()
    expect(await reader.titles()).toEqual(AFTER)
  })

  it('keeps no shard of an edition that is no longer in force, and nothing after a removal', async () => {
    const { reader } = await start()
    const { shards: before = [] } = (await reader.store.feed(reader.id)) ?? {}
    await reader.update()
    const hashes = await reader.store.hashes(reader.id)
    expect(hashes.size).toBe(2)
    expect(hashes).not.toContain(before.find(({ path }) => path.startsWith('letters/'))?.hash)
    await reader.store.remove(reader.id)
    expect((await reader.store.hashes(reader.id)).size).toBe(0)
    expect(await reader.store.feeds()).toEqual([])
  })

  it('of a feed that is removed meanwhile leaves nothing behind', async () => {
    const { server, reader } = await start()
    let removing: Promise<void> | null = null
    server.answer = ({ url = '' }) => {
      if (url.includes('/letters/')) removing = reader.store.remove(reader.id)
      return false
    }
    await reader.update()
    await removing
    expect(await reader.store.feeds()).toEqual([])
    expect((await reader.store.hashes(reader.id)).size).toBe(0)
  })

  it('of a feed that is not there asks for nothing', async () => {
    const { server, reader } = await start()
    server.asked.length = 0
    reader.id = 'gone'
    await reader.update()
    expect(server.asked).toEqual([])
  })

  it('tells how many letters are new, and takes removals over', async () => {
    const { feed, reader } = await start()
    // What it had when it was added is not news.
    expect((await reader.store.feed(reader.id))?.news).toBeNull()
    await reader.update()
    expect((await reader.store.feed(reader.id))?.news?.letters).toBe(1)
    expect(reader.firsts).toEqual([['made-1', 'made-2']])
    feed.publish(feedLetters(3).slice(1))
    await reader.update()
    expect(await reader.titles()).toEqual(AFTER.slice(1))
    expect((await reader.store.feed(reader.id))?.news?.letters).toBe(0)
  })
})
