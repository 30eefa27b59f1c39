import { beforeEach, expect, it, vi } from 'vitest'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  return () => warn.mockRestore()
})

const kept = () => import('../../../entrypoints/options/stored-items.ts')
const PAGE = { address: 'https://www.ohchr.org/', page: null }
const OWN = { letters: 0, drafts: 0, imports: 0, judgements: 0 }
const NOTHING = {
  learned: [],
  readTabs: 0,
  own: OWN,
  collections: 0,
  others: 0,
  followed: 0,
  seenSince: null,
}

it('tells what the storages hold', async () => {
  browser.storage.local.data = { settings: {}, hint: true }
  browser.storage.session.data = { 'reading:1': PAGE, 'reading:2': PAGE, popup: {} }
  expect(await (await kept()).findStoredItems()).toEqual({ ...NOTHING, readTabs: 2, others: 1 })
})

it('tells of the other storage where one cannot be read', async () => {
  browser.storage.local.failing = 'get'
  browser.storage.session.data = { 'reading:1': PAGE }
  expect(await (await kept()).findStoredItems()).toEqual({ ...NOTHING, readTabs: 1 })
  browser.storage.session.failing = 'get'
  expect(await (await kept()).findStoredItems()).toEqual(NOTHING)
  expect(console.warn).toHaveBeenCalledTimes(1)
})

it('knows of no tab, and fails in nothing, where pages cannot be read back', async () => {
  const { findTabPage, readTabs } = await import('../../../entrypoints/background/tab-pages.ts')
  browser.storage.session.failing = 'get'
  expect(await readTabs()).toEqual([])
  expect(await findTabPage(1, 'https://www.ohchr.org/')).toBeNull()
})
