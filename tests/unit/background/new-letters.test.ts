import { beforeEach, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { type FakeBrowser, ownSender, pageSender, startBrowser } from './fake-browser.ts'
import { KEPT, keep, LIST, PACKAGED, servePackage } from './package.ts'

const POPUP = ownSender('popup.html')
const SINCE = '2026-03-03T09:00:00.000Z'
const KEY = 'seen-letters'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  servePackage()
})

const nothingSeen = () => {
  browser.storage.local.data = { [KEY]: { since: SINCE, ids: [] } }
}

async function search(query: string) {
  const { answer } = await import('../../../entrypoints/background/answers.ts')
  const reply = await answer({ type: 'search', query, limit: 20, language: 'en' }, POPUP)
  if (!reply || !('answer' in reply)) throw new Error('no answer')
  return reply.answer
}

it('at first all letters are seen, and no letter is new', async () => {
  expect((await search('is:new')).results).toEqual([])
  expect(browser.storage.local.data[KEY]).toMatchObject({ ids: [PACKAGED.id] })
})

it('finds the letters that came since, marked in what is found and in the newest', async () => {
  nothingSeen()
  await keep(KEPT)
  const found = await search('is:new')
  expect(found.results.map(({ id }) => id)).toEqual([PACKAGED.id])
  expect(found.understood).toMatchObject([{ kind: 'is', value: 'new', filter: true }])
  const newest = (await search('')).results.map(({ header }) => [header.id, header.isNew])
  expect(Object.fromEntries(newest)).toEqual({ [PACKAGED.id]: true, [KEPT.id]: undefined })
  expect((await search('-is:new')).results.map(({ id }) => id)).toEqual([KEPT.id])
  expect((await search('est:nouvelle')).results).toHaveLength(1)
  expect((await search('is:old')).problems).toMatchObject([
    { kind: 'bad-value', suggestion: 'is:new' },
  ])
})

it('tells our own pages how many are new and since when, and marks what they show', async () => {
  nothingSeen()
  const { answer } = await import('../../../entrypoints/background/answers.ts')
  expect(await answer({ type: 'collection' }, POPUP)).toMatchObject({
    news: { n: 1, since: SINCE },
  })
  const { displayMatches, displayWithOwn } = await import(
    '../../../entrypoints/background/page-display.ts'
  )
  const { matchPage } = await import('../../../extension/match-page.ts')
  const page = resolvePage(LIST)
  if (!page) throw new Error()
  const matches = await matchPage(page)
  const settings = { ...DEFAULT_SETTINGS, toolbarCount: 'new' as const }
  const own = await displayWithOwn(matches, settings, 'en')
  expect(own.headers[PACKAGED.id]).toMatchObject({ isNew: true })
  const given = await displayMatches(matches, settings)
  expect(JSON.stringify(given)).not.toContain('isNew')
  expect(given.settings.toolbarCount).toBe('all')
})

it('once all are seen none is new, and the search is made with that', async () => {
  nothingSeen()
  const { findNew, sawAll } = await import('../../../extension/seen-store.ts')
  expect([...(await findNew()).ids]).toEqual([PACKAGED.id])
  expect((await search('is:new')).results).toHaveLength(1)
  await sawAll()
  expect((await findNew()).ids.size).toBe(0)
  expect((await search('is:new')).results).toEqual([])
})

it('what a collection had when it was added is seen, and nothing else is', async () => {
  nothingSeen()
  const { findNew, sawThese } = await import('../../../extension/seen-store.ts')
  await sawThese(['made-1'])
  expect(browser.storage.local.data[KEY]).toEqual({ since: SINCE, ids: ['made-1'] })
  expect([...(await findNew()).ids]).toEqual([PACKAGED.id])
  await sawThese([PACKAGED.id])
  expect((await findNew()).ids.size).toBe(0)
  expect((await search('is:new')).results).toEqual([])
})

it('where the storage cannot be read no letter is new, and all is found', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  browser.storage.local.failing = 'get'
  expect((await search('')).results.map(({ header }) => header.isNew)).toEqual([undefined])
  warn.mockRestore()
})

it('the toolbar counts all letters of a page, or only the new ones where the user wants those', async () => {
  const { answer } = await import('../../../entrypoints/background/answers.ts')
  const counted = async () => {
    const { setBadgeText } = browser.action
    setBadgeText.mockClear()
    await answer({ type: 'page', reading: LIST }, pageSender(LIST.address))
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalled())
    return setBadgeText.mock.calls[0]?.[0].text
  }
  expect(await counted()).toBe('1')
  browser.storage.local.data.settings = { toolbarCount: 'new' }
  expect(await counted()).toBe('')
  nothingSeen()
  browser.storage.local.data.settings = { toolbarCount: 'new' }
  expect(await counted()).toBe('1')
})
