import { beforeEach, expect, it } from 'vitest'
import { type FakeBrowser, ORIGIN, startBrowser } from './fake-browser.ts'

const ADDRESS = 'https://docs.un.org/en/A/HRC/90/L.3'
const SOURCE = {
  address: ADDRESS,
  title: 'A/HRC/90/L.3',
  site: null,
  lang: 'en',
  published: null,
  blocks: [],
}

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  browser.open.push({ id: 1, url: ADDRESS })
  browser.scripting.executeScript.mockResolvedValue([{ result: { source: SOURCE } }])
})

const compare = async (symbol: string | null) =>
  (await import('../../../entrypoints/background/compared-page.ts')).comparePage(1, symbol)
const held = async (id: string) => (await import('../../../extension/given-page.ts')).heldPage(id)

function opened(): URLSearchParams {
  const [{ url = '' } = {}] = browser.tabs.create.mock.lastCall ?? []
  expect(url.startsWith(`${ORIGIN}/library.html#`)).toBe(true)
  return new URLSearchParams(url.slice(url.indexOf('#')).slice(1))
}

it('reads a page, and opens it in the library beside what is asked of its text', async () => {
  await compare('A/HRC/90/L.3')
  expect(opened().get('on')).toBe('A/HRC/90/L.3')
  expect(await held(opened().get('page') ?? '')).toEqual({ source: SOURCE })
  expect(browser.storage.local.data).toEqual({})
})

it('holds one page: what was given before is gone', async () => {
  await compare(null)
  const first = opened().get('page') ?? ''
  await compare(null)
  expect(await held(first)).toBeNull()
  expect(await held(opened().get('page') ?? '')).not.toBeNull()
})

it('says in the library why a page was not read', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents'))
  await compare(null)
  expect(await held(opened().get('page') ?? '')).toEqual({ why: 'closed' })
})

it('says that a page is too long for which there is no room in memory', async () => {
  browser.storage.session.quota = 150
  await compare(null)
  expect(await held(opened().get('page') ?? '')).toEqual({ why: 'too-long' })
})

it('does not read a page in a private window', async () => {
  browser.open.splice(0, 1, { id: 1, url: ADDRESS, incognito: true })
  await compare(null)
  expect(browser.scripting.executeScript).not.toHaveBeenCalled()
  expect(browser.tabs.create).not.toHaveBeenCalled()
  expect(browser.storage.session.data).toEqual({})
})
