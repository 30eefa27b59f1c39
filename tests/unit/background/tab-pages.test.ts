import { beforeEach, expect, it, vi } from 'vitest'
import type { TabPage } from '../../../entrypoints/background/tab-pages.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

const pages = () => import('../../../entrypoints/background/tab-pages.ts')
const at = (tabId: number) => `https://www.ohchr.org/${tabId}`
function kept(tabId: number, rows = 1): TabPage {
  const text = { symbol: null, draft: null, session: null, outcome: null, title: 'x'.repeat(430) }
  const texts = Array.from({ length: rows }, () => text)
  const page = { kind: 'texts', session: null, symbol: null, title: '', language: null } as const
  return { address: at(tabId), page: { ...page, address: at(tabId), texts } }
}

it('gives the reading of a tab that still shows its address, wherever in the document', async () => {
  const { keepTabPage, findTabPage } = await pages()
  await keepTabPage(1, kept(1))
  expect(await findTabPage(1, `${at(1)}#part`)).toEqual(kept(1))
  expect(await findTabPage(1, at(2))).toBeNull()
  expect(await findTabPage(2, at(1))).toBeNull()
})

it('holds no more than 6 MB of all tabs, and lets the one read longest ago go first', async () => {
  const { keepTabPage, findTabPage } = await pages()
  for (let tabId = 1; tabId <= 6; tabId++) await keepTabPage(tabId, kept(tabId, 1900))
  await keepTabPage(1, kept(1, 1900))
  await keepTabPage(7, kept(7, 1900))
  expect(await findTabPage(2, at(2))).toBeNull()
  for (const tabId of [3, 4, 5, 6, 1, 7]) {
    expect(await findTabPage(tabId, at(tabId)), String(tabId)).not.toBeNull()
  }
  expect(JSON.stringify(browser.storage.session.data).length).toBeLessThan(6_100_000)
})

it('a tab that is read again counts once', async () => {
  const { keepTabPage, findTabPage } = await pages()
  for (const tabId of [1, 2, 3, 1, 4, 5, 6]) await keepTabPage(tabId, kept(tabId, 1900))
  for (const tabId of [1, 2, 3, 4, 5, 6]) {
    expect(await findTabPage(tabId, at(tabId)), String(tabId)).not.toBeNull()
  }
})

it('tabs that are read at once are held to the same', async () => {
  const { keepTabPage } = await pages()
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((tabId) => keepTabPage(tabId, kept(tabId, 1900))))
  const names = Object.keys(browser.storage.session.data).filter((name) =>
    name.startsWith('reading:'),
  )
  expect(names).toEqual([3, 4, 5, 6, 7, 8].map((tabId) => `reading:${tabId}`))
})

it('a storage that is smaller than expected lets the oldest go, not the newest', async () => {
  const { keepTabPage, findTabPage } = await pages()
  browser.storage.session.quota = 2_500_000
  for (const tabId of [1, 2, 3]) await keepTabPage(tabId, kept(tabId, 1900))
  expect(await findTabPage(1, at(1))).toBeNull()
  expect(await findTabPage(2, at(2))).not.toBeNull()
  expect(await findTabPage(3, at(3))).not.toBeNull()
})

it('a reading that has no room at all is not kept, and the next one is', async () => {
  vi.spyOn(console, 'warn').mockImplementationOnce(() => {})
  const { keepTabPage, findTabPage } = await pages()
  browser.storage.session.quota = 100_000
  await keepTabPage(1, kept(1))
  await keepTabPage(1, kept(1, 1900))
  expect(await findTabPage(1, at(1))).toBeNull()
  await keepTabPage(2, kept(2))
  expect(await findTabPage(2, at(2))).not.toBeNull()
})

it('never fails when the storage does', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { keepTabPage, findTabPage, dropTabPage } = await pages()
  browser.storage.session.failing = 'get'
  await keepTabPage(1, kept(1))
  await dropTabPage(1)
  expect(await findTabPage(1, at(1))).toBeNull()
  browser.storage.session.failing = null
  await keepTabPage(1, kept(1))
  expect(await findTabPage(1, at(1))).not.toBeNull()
  warn.mockRestore()
})

it('lists the tabs that were read, and forgets one', async () => {
  const { keepTabPage, dropTabPage, readTabs } = await pages()
  await Promise.all([keepTabPage(1, kept(1)), keepTabPage(2, kept(2)), dropTabPage(1)])
  browser.storage.session.data.popup = { query: 'x' }
  expect(await readTabs()).toEqual([{ tabId: 2, address: at(2) }])
})

it('passes over what is damaged in the storage', async () => {
  const { keepTabPage, findTabPage, readTabs } = await pages()
  for (const damaged of [5, 'x', null, [], {}, { address: at(1) }, { page: null }]) {
    browser.storage.session.data['reading:1'] = damaged
    expect(await findTabPage(1, at(1))).toBeNull()
    expect(await readTabs()).toEqual([])
  }
  for (const order of [7, { length: 2 }, [[1], 'x', null, [1, 'y'], [2, 3, 4]]]) {
    browser.storage.session.data = { readings: order }
    await keepTabPage(1, kept(1))
    expect(await findTabPage(1, at(1))).toEqual(kept(1))
    const stored = browser.storage.session.data.readings
    expect(stored).toEqual([[1, expect.any(Number)]])
  }
})
