import { beforeEach, describe, expect, it, vi } from 'vitest'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { waitFor } from '../wait-for.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'
import { LIST, PACKAGED, servePackage } from './package.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  servePackage()
})

const PDF = 'https://docs.un.org/en/A/HRC/RES/52/28?direct=true'
const views = () => import('../../../entrypoints/background/tab-view.ts')
async function read(tabId: number, reading = LIST): Promise<void> {
  const { keepTabPage } = await import('../../../entrypoints/background/tab-pages.ts')
  await keepTabPage(tabId, { address: reading.address, page: resolvePage(reading) })
}

it('shows what the script in the page has read', async () => {
  await read(1)
  const view = await (await views()).viewTab(1, LIST.address)
  if (view.state !== 'shown') throw new Error('nothing is shown')
  expect(view.shown.matches.texts[0]?.matches).toMatchObject([{ id: PACKAGED.id }])
  expect(view.off).toBeNull()
})

it('goes by the address where no script runs, as of a PDF', async () => {
  const view = await (await views()).viewTab(1, PDF)
  if (view.state !== 'shown') throw new Error('nothing is shown')
  expect(view.shown.matches.page.symbol).toBe('A/HRC/RES/52/28')
})

it.each(['https://example.org/', 'about:blank', '', 'no address'])(
  'shows nothing beside %j',
  async (address) => {
    expect(await (await views()).viewTab(1, address)).toEqual({ state: 'elsewhere' })
  },
)

it('says what the user switched off, and gives the popup no letters of a kind that is off', async () => {
  await read(1)
  const { viewTab, popupView } = await views()
  browser.storage.local.data.settings = { hostsOff: ['www.ohchr.org'] }
  expect(await viewTab(1, LIST.address)).toMatchObject({ off: 'site' })
  expect(await popupView(1, LIST.address)).not.toBeNull()
  browser.storage.local.data.settings = { kindsOff: ['texts'] }
  expect(await viewTab(1, LIST.address)).toMatchObject({ off: 'kind' })
  expect(await popupView(1, LIST.address)).toBeNull()
})

it('speaks the page’s language beside it, and the browser’s in the popup', async () => {
  await read(1, { ...LIST, address: LIST.address.replace('/en/', '/fr/') })
  browser.i18n.getUILanguage = () => 'es-MX'
  const { viewTab, popupView } = await views()
  const address = LIST.address.replace('/en/', '/fr/')
  expect(await viewTab(1, address)).toMatchObject({ shown: { messages: { language: 'fr' } } })
  expect((await popupView(1, address))?.states.PRK).toMatch(/de Corea/)
})

/** The count of a tab after its navigation was followed, and that of another tab after it. */
async function followed(url: string | undefined, wait = 20_000): Promise<string | undefined> {
  const { followNavigation } = await views()
  const after = 'https://undocs.org/A/HRC/RES/52/28'
  followNavigation(1, { status: 'complete' }, { id: 1, url } as never)
  followNavigation(2, { status: 'complete' }, { id: 2, url: after } as never)
  const isCounted = (tabId: number) => () => expect(browser.counts.has(tabId)).toBe(true)
  await waitFor(isCounted(2))
  // Both are counted at once, and either may be done first; some are never counted.
  await vi.waitFor(isCounted(1), { timeout: wait }).catch(() => {})
  return browser.counts.get(1)
}

it('counts the letters of a document that no script has read', async () => {
  expect(await followed(PDF)).toBe('1')
})

it('counts none when its site is off', async () => {
  browser.storage.local.data.settings = { hostsOff: ['docs.un.org'] }
  expect(await followed(PDF)).toBe('')
})

it.each([
  ['a list, which is read', LIST.address, ''],
  ['a page over http', PDF.replace('https:', 'http:'), undefined],
  ['another site', 'https://example.org/A/HRC/RES/52/28', undefined],
  ['an address that we are not told', undefined, undefined],
])('leaves the count of %s', async (_, address, count) => {
  expect(await followed(address, 200)).toBe(count)
})

it('leaves the count of a page that was read', async () => {
  await read(1, { ...LIST, address: PDF })
  expect(await followed(PDF, 200)).toBeUndefined()
})

it('counts for a tab that comes to the front, unless it is gone', async () => {
  browser.open.push({ id: 4, url: PDF })
  const { followActivation } = await views()
  followActivation({ tabId: 9, windowId: 1 })
  followActivation({ tabId: 4, windowId: 1 })
  await waitFor(() => expect(browser.counts.get(4)).toBe('1'))
  expect(browser.counts.has(9)).toBe(false)
})

describe('open pages', () => {
  const readAgain = () =>
    browser.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)

  beforeEach(() => {
    browser.open.push(
      { id: 1, url: 'https://www.ohchr.org/en/one' },
      { id: 2, url: PDF },
      { id: 3, url: 'https://example.org/three' },
      { id: 4, url: 'https://digitallibrary.un.org/record/1' },
    )
  })

  it('of listed sites are read anew, and no others', async () => {
    await (await views()).readOpenTabs()
    expect(readAgain()).toEqual([1, 2, 4])
  })

  it('are counted by their address where no script can run', async () => {
    browser.counts.set(2, '1')
    browser.storage.local.data.settings = { hostsOff: ['docs.un.org'] }
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents'))
    await (await views()).readOpenTabs()
    expect(browser.counts.get(2)).toBe('')
  })
})
