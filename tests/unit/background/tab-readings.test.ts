import { beforeEach, expect, it, vi } from 'vitest'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

const readings = () => import('../../../entrypoints/background/tab-readings.ts')
const at = (tabId: number) => `https://www.ohchr.org/${tabId}`
function reading(tabId: number, rows = 1) {
  const texts = Array.from({ length: rows }, () => ({ title: 'x'.repeat(500) }))
  return { address: at(tabId), title: '', language: '', texts }
}

it('gives the reading of a tab that still shows its address, wherever in the document', async () => {
  const { keepReading, findReading } = await readings()
  await keepReading(1, reading(1))
  expect(await findReading(1, `${at(1)}#part`)).toEqual(reading(1))
  expect(await findReading(1, at(2))).toBeNull()
  expect(await findReading(2, at(1))).toBeNull()
})

it('holds no more than 6 MB of all tabs, and lets the one read longest ago go first', async () => {
  const { keepReading, findReading } = await readings()
  for (let tabId = 1; tabId <= 6; tabId++) await keepReading(tabId, reading(tabId, 1900))
  await keepReading(1, reading(1, 1900))
  await keepReading(7, reading(7, 1900))
  expect(await findReading(2, at(2))).toBeNull()
  for (const tabId of [3, 4, 5, 6, 1, 7]) {
    expect(await findReading(tabId, at(tabId)), String(tabId)).not.toBeNull()
  }
  expect(JSON.stringify(browser.storage.session.data).length).toBeLessThan(6_100_000)
})

it('a tab that is read again counts once', async () => {
  const { keepReading, findReading } = await readings()
  for (const tabId of [1, 2, 3, 1, 4, 5, 6]) await keepReading(tabId, reading(tabId, 1900))
  for (const tabId of [1, 2, 3, 4, 5, 6]) {
    expect(await findReading(tabId, at(tabId)), String(tabId)).not.toBeNull()
  }
})

it('tabs that are read at once are held to the same', async () => {
  const { keepReading } = await readings()
  await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map((tabId) => keepReading(tabId, reading(tabId, 1900))),
  )
  const kept = Object.keys(browser.storage.session.data).filter((name) =>
    name.startsWith('reading:'),
  )
  expect(kept).toEqual([3, 4, 5, 6, 7, 8].map((tabId) => `reading:${tabId}`))
})

it('a storage that is smaller than expected lets the oldest go, not the newest', async () => {
  const { keepReading, findReading } = await readings()
  browser.storage.session.quota = 2_500_000
  for (const tabId of [1, 2, 3]) await keepReading(tabId, reading(tabId, 1900))
  expect(await findReading(1, at(1))).toBeNull()
  expect(await findReading(2, at(2))).not.toBeNull()
  expect(await findReading(3, at(3))).not.toBeNull()
})

it('a reading that has no room at all is not kept, and the next one is', async () => {
  vi.spyOn(console, 'warn').mockImplementationOnce(() => {})
  const { keepReading, findReading } = await readings()
  browser.storage.session.quota = 100_000
  await keepReading(1, reading(1))
  await keepReading(1, reading(1, 1900))
  expect(await findReading(1, at(1))).toBeNull()
  await keepReading(2, reading(2))
  expect(await findReading(2, at(2))).not.toBeNull()
})

it('never fails when the storage does', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { keepReading, findReading, dropReading } = await readings()
  browser.storage.session.failing = 'get'
  await keepReading(1, reading(1))
  await dropReading(1)
  expect(await findReading(1, at(1))).toBeNull()
  browser.storage.session.failing = null
  await keepReading(1, reading(1))
  expect(await findReading(1, at(1))).not.toBeNull()
  warn.mockRestore()
})

it('lists the tabs that were read, and forgets one', async () => {
  const { keepReading, dropReading, readTabs } = await readings()
  await Promise.all([keepReading(1, reading(1)), keepReading(2, reading(2)), dropReading(1)])
  browser.storage.session.data.popup = { query: 'x' }
  expect(await readTabs()).toEqual([{ tabId: 2, address: at(2) }])
})
