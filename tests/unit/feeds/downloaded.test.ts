import { describe, expect, it, vi } from 'vitest'
import { joinCollections } from '../../../lib/collection/collection.ts'
import { downloadedLetters } from '../../../lib/feeds/downloaded-letters.ts'
import type { FeedRecord, StoredShard } from '../../../lib/feeds/feed-record.ts'
import { compileSegmentIndex, SEGMENT_VERSION } from '../../../lib/kept/index-segment.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import { madeSource } from '../collection/made-source.ts'
import { FeedReader } from './feed-reader.ts'
import { serve } from './feed-server.ts'
import { feedLetter, feedLetters, makeFeed } from './made-feed.ts'

const PACKAGED = feedLetter(1, { title: 'As the package has it' })
const compile = async (letters: readonly Letter[]) => compileSegmentIndex(letters, [])

/** A reader with a feed of these letters, and what it shows beside a package of one letter. */
async function start(letters: Letter[]) {
  const feed = await makeFeed()
  feed.publish(letters)
  const reader = new FeedReader((await serve(feed.folder)).address)
  await reader.add()
  const packaged = madeSource('package', { letters: [PACKAGED] })
  const downloaded = downloadedLetters({ store: reader.store, packaged, compile })
  const all = joinCollections(downloaded, packaged)
  const titles = async () => (await all.headers()).map(({ title }) => title).sort()
  return { feed, reader, downloaded, all, titles }
}

describe('downloaded letters', () => {
  it('are listed, searched and opened, with where they come from and of when', async () => {
    const { all } = await start([feedLetter(2, { title: 'Zugzwang' })])
    const found = createSearch(await all.index()).search('zugzwang')
    expect(found.results.map(({ id }) => id)).toEqual(['made-2'])
    const held = await all.letter('made-2')
    expect(held).toMatchObject({ provenance: 'download:Made letters', letter: { id: 'made-2' } })
    expect(held?.checked).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(await all.idAt('http://www.letters.example/2/')).toBe('made-2')
    expect(await all.letter('made-9')).toBeNull()
  })

  it('of one list are read from the storage together', async () => {
    const { reader, all } = await start(feedLetters(40))
    const read = vi.spyOn(reader.store, 'letters')
    const ids = feedLetters(40).map(({ id }) => id)
    const held = await Promise.all(ids.map((id) => all.letter(id)))
    expect(held.map((one) => one?.letter.id)).toEqual(ids)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('an id that another source has: the package’s letter stays, and is shown once', async () => {
    const { all, titles, downloaded } = await start(feedLetters(2))
    expect(await titles()).toEqual(['As the package has it', 'Letter 2'])
    expect((await all.letter('made-1'))?.provenance).toBe('package')
    expect(await downloaded.letter('made-1')).toBeNull()
    expect((await downloaded.index()).letters.map(({ id }) => id)).toEqual(['made-2'])
  })

  it('an id that another feed has: the letter of the feed added first stays', async () => {
    const { reader, all } = await start([feedLetter(2, { title: 'Of the first' })])
    const first = await reader.store.feed(reader.id)
    // Whichever of the two keys comes first in the alphabet.
    for (const id of ['0', 'g']) {
      const other = { ...first, id, name: id, added: '2999-01-01T00:00:00Z' } as FeedRecord
      await reader.store.add(other)
      for (const { hash } of other.shards) {
        const [shard] = await reader.store.shards({ id: reader.id, shards: other.shards })
        const letters = { 'made-2': feedLetter(2, { title: 'Of a later one' }) }
        const index = await compile(Object.values(letters))
        await reader.store.keepShard(
          { ...(shard as StoredShard), feed: id, hash },
          {
            letters: { feed: id, hash, letters },
            index: { feed: id, hash, version: SEGMENT_VERSION, index },
          },
        )
      }
    }
    expect((await all.letter('made-2'))?.letter.title).toBe('Of the first')
    expect((await all.headers()).map(({ title }) => title)).toContain('Of the first')
    expect((await all.headers()).map(({ title }) => title)).not.toContain('Of a later one')
  })

  it('an address that another source has: the letter is shown once', async () => {
    const { titles } = await start([feedLetter(7, { url: PACKAGED.url }), feedLetter(2)])
    expect(await titles()).toEqual(['As the package has it', 'Letter 2'])
  })

  it('of the project’s own feed correct letters of the package', async () => {
    const { reader, titles } = await start(feedLetters(2))
    await reader.store.change(reader.id, (feed) => ({ ...feed, isOwn: true, checked: 'later' }))
    const packaged = madeSource('package', { letters: [PACKAGED] })
    const downloaded = downloadedLetters({ store: reader.store, packaged, compile })
    const all = joinCollections(downloaded, packaged)
    expect((await all.letter('made-1'))?.letter.title).toBe('Letter 1')
    expect(await titles()).toContain('Letter 2')
  })

  it('follow corrections, removals, hiding and the removal of the feed', async () => {
    const { feed, reader, titles, all } = await start(feedLetters(3))
    feed.publish([feedLetter(2, { title: 'Corrected' })])
    await reader.update()
    expect(await titles()).toEqual(['As the package has it', 'Corrected'])
    expect(createSearch(await all.index()).search('letter 3').results).toEqual([])
    await reader.store.change(reader.id, (one) => ({ ...one, isHidden: true }))
    expect(await titles()).toEqual(['As the package has it'])
    await reader.store.change(reader.id, (one) => ({ ...one, isHidden: false }))
    expect(await titles()).toHaveLength(2)
    await reader.store.remove(reader.id)
    expect(await titles()).toEqual(['As the package has it'])
  })

  it('that cannot be read hide no others, and the console says so', async () => {
    const { reader, all, titles } = await start(feedLetters(2))
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const damaged = new DOMException('damaged', 'DataError')
    vi.spyOn(reader.store, 'shards').mockRejectedValue(damaged)
    expect(await titles()).toEqual(['As the package has it'])
    expect(createSearch(await all.index()).search('package').total).toBe(1)
    expect(await all.letter('made-2')).toBeNull()
    expect(await all.idAt('https://letters.example/2')).toBeNull()
    expect(told).toHaveBeenCalledWith('HRC Letters:', damaged)
    vi.spyOn(reader.store, 'feeds').mockRejectedValue(damaged)
    expect(await titles()).toEqual(['As the package has it'])
  })

  it('cost the package nothing when there is none', async () => {
    const { reader, all } = await start([])
    await reader.store.remove(reader.id)
    const index = await all.index()
    expect(await all.index()).toBe(index)
    expect(await all.headers()).toBe(await all.headers())
  })

  it('are indexed anew after an update of the extension', async () => {
    const { reader, downloaded } = await start([feedLetter(2)])
    const feed = await reader.store.feed(reader.id)
    const { hash = '' } = feed?.shards.find(({ path }) => path.startsWith('letters/')) ?? {}
    const [shard] = (await reader.store.shards(feed ?? { id: '', shards: [] })).filter(
      (one) => one.hash === hash,
    )
    const index = await reader.store.index(reader.id, hash)
    if (!shard || !index) throw new Error('no shard')
    const letters = { feed: reader.id, hash, letters: { 'made-2': feedLetter(2) } }
    const broken = { ...index, version: 0, index: { ...index.index, letters: [] } }
    await reader.store.keepShard(shard, { letters, index: broken })
    expect((await downloaded.index()).letters).toHaveLength(1)
  })
})
