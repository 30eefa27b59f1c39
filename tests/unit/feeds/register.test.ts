import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import type { FeedRecord } from '../../../lib/feeds/feed-record.ts'
import { type Feeds, openFeeds } from '../../../lib/feeds/open-feeds.ts'
import type { Organization } from '../../../lib/letters/organization.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import { madeSource } from '../collection/made-source.ts'
import { feedLetter } from './made-feed.ts'

const VOICES: Organization = {
  id: 'voices',
  name: 'New Voices',
  acronym: null,
  aliases: ['Nouvelles voix'],
  kind: 'ngo',
}
const FEED: FeedRecord = {
  id: 'made',
  address: 'https://letters.example/',
  added: '2026-11-28T00:00:00Z',
  name: 'Made letters',
  isOwn: false,
  isHidden: false,
  trust: { root: '', timestamp: null, snapshot: null, targets: null },
  manifest: null,
  shards: ['1', '2'].map((hash) => ({ path: `register/000${hash}.shard`, hash, length: 1 })),
  checked: null,
  news: null,
  problem: null,
}

let feeds: Feeds
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const readFile = async () => [['amnesty', 'Amnesty International', '', 'ngo']]
  feeds = openFeeds(readFile, madeSource('package', { letters: [] }))
  return () => vi.unstubAllGlobals()
})

async function keepRegister(hash: string, organizations: Organization[], removed: string[] = []) {
  const shard = { feed: FEED.id, hash, ids: [], addresses: {}, removed, organizations }
  await feeds.store.keepShard(shard)
}
const ids = async () => (await feeds.register()).map(({ id }) => id)

it('has the organizations of a feed as long as its letters are shown', async () => {
  expect(await ids()).toEqual(['amnesty'])
  await feeds.store.add(FEED)
  await keepRegister('1', [VOICES, { ...VOICES, id: 'gone', name: 'Gone', aliases: [] }])
  await keepRegister('2', [], ['gone'])
  expect(await ids()).toEqual(['amnesty', 'voices'])
  expect(await feeds.register()).toBe(await feeds.register())
  await feeds.store.change(FEED.id, (feed) => ({ ...feed, isHidden: true }))
  expect(await ids()).toEqual(['amnesty'])
})

it('is what letters are indexed by: under one name of an organization, all are found', async () => {
  const { signatories } = feedLetter(1)
  const organizations = ['Nouvelles voix', 'Amnesty International']
  const letter = feedLetter(1, { signatories: { ...signatories, organizations } })
  const forged = { ...VOICES, aliases: ['Nouvelles voix', 'Amnesty International'] }
  const index = await feeds.compile([letter], [forged])
  expect(index.terms).toContain('org:voices')
  expect(index.terms).toContain('org:amnesty')
  expect(createSearch(index).search('voices').results).toHaveLength(1)
})
