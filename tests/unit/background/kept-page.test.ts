import { beforeEach, expect, it, vi } from 'vitest'
import { type FakeBrowser, ORIGIN, startBrowser } from './fake-browser.ts'
import { KEPT, KEPT_VERSION, keep, PACKAGED, servePackage } from './package.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  servePackage()
  browser.open.push({ id: 1, url: 'https://letters.example/one' })
})

const SOURCE = {
  address: 'https://letters.example/one',
  title: 'One',
  site: null,
  lang: 'en',
  published: null,
  blocks: [],
}
const keptPage = () => import('../../../entrypoints/background/kept-page.ts')
async function drafts() {
  const { keptStore } = await import('../../../extension/collections.ts')
  return keptStore.drafts.all()
}
const reads = (result: unknown) => browser.scripting.executeScript.mockResolvedValue([{ result }])

it('reads a page into a draft, and opens it in the library', async () => {
  reads({ source: SOURCE })
  const { keepPage } = await keptPage()
  const answer = await keepPage(1, null)
  const [draft] = await drafts()
  expect(answer).toEqual({ draft: draft?.id })
  expect(draft).toMatchObject({ task: 'new', from: 'page', of: null, source: SOURCE })
  expect(browser.tabs.create).toHaveBeenCalledWith({
    url: `${ORIGIN}/library.html#draft=${draft?.id}`,
  })
  const [injected] = browser.scripting.executeScript.mock.lastCall ?? []
  expect(injected).toEqual({ target: { tabId: 1 }, files: ['/reader.js'] })
})

it('completes the letter it is told to', async () => {
  reads({ source: SOURCE })
  await (await keptPage()).keepPage(1, PACKAGED.id)
  expect(await drafts()).toMatchObject([{ task: 'complete', of: PACKAGED.id }])
})

it.each([
  ['what the reader says', { why: 'empty' }, 'empty'],
  ['that no script ran', undefined, 'closed'],
  ['that it got what no reader gives', { source: { ...SOURCE, blocks: [{ text: 5 }] } }, 'failed'],
])('gives %s, and keeps nothing', async (_, result, why) => {
  reads(result)
  expect(await (await keptPage()).keepPage(1, null)).toEqual({ why })
  expect(await drafts()).toEqual([])
  expect(browser.tabs.create).not.toHaveBeenCalled()
})

it.each([
  ['https://letters.example/one', 'closed'],
  ['https://letters.example/One.PDF?x', 'pdf'],
])('says of %s, where the browser lets no script run: %s', async (url, why) => {
  browser.open.splice(0, 1, { id: 1, url })
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents'))
  expect(await (await keptPage()).keepPage(1, null)).toEqual({ why })
})

it('keeps nothing of a page in a private window, and does not read it', async () => {
  browser.open.splice(0, 1, { id: 1, url: 'https://letters.example/one', incognito: true })
  reads({ source: SOURCE })
  expect(await (await keptPage()).keepPage(1, null)).toEqual({ why: 'private' })
  expect(browser.scripting.executeScript).not.toHaveBeenCalled()
  expect(await drafts()).toEqual([])
})

it('keeps nothing where the organization says so, and does not read the page', async () => {
  browser.storage.managed.data = { keepLetters: false }
  reads({ source: SOURCE })
  expect(await (await keptPage()).keepPage(1, null)).toEqual({ why: 'managed' })
  expect(browser.scripting.executeScript).not.toHaveBeenCalled()
  expect(await drafts()).toEqual([])
})

it('says that the storage is full; another failure is passed on', async () => {
  reads({ source: SOURCE })
  const { keptStore } = await import('../../../extension/collections.ts')
  const saving = vi.spyOn(keptStore.drafts, 'save')
  saving.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  expect(await (await keptPage()).keepPage(1, null)).toEqual({ why: 'full' })
  saving.mockRejectedValue(new RangeError('bug'))
  await expect((await keptPage()).keepPage(1, null)).rejects.toThrow('bug')
  expect(browser.tabs.create).not.toHaveBeenCalled()
})

it('completes a kept letter as it is now, and one that cannot be read as if it were new', async () => {
  await keep(KEPT)
  await keep(KEPT)
  reads({ source: SOURCE })
  await (await keptPage()).keepPage(1, KEPT.id)
  expect(await drafts()).toMatchObject([{ of: KEPT.id, base: 2 }])
  const { keptStore } = await import('../../../extension/collections.ts')
  vi.spyOn(keptStore, 'letter').mockRejectedValue(new Error('damaged'))
  await (await keptPage()).keepPage(1, KEPT.id)
  expect((await drafts()).map(({ base }) => base).sort()).toEqual([0, 2])
})

it('from the menu, the library says why a page could not be read', async () => {
  reads({ why: 'too-long' })
  await (await keptPage()).keepFromMenu(1)
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${ORIGIN}/library.html#kept=too-long` })
})

it('knows the letter at an address: the user’s own first, then the package’s', async () => {
  const { letterAt } = await keptPage()
  expect((await letterAt(PACKAGED.url))?.header).toMatchObject({ title: PACKAGED.title })
  expect((await letterAt(PACKAGED.also_at[0] ?? ''))?.header.provenance).toBe('package')
  await keep({ ...KEPT, url: PACKAGED.url })
  expect((await letterAt(PACKAGED.url))?.header.id).toBe(KEPT.id)
  await keep(KEPT, KEPT_VERSION)
  expect((await letterAt(KEPT.url))?.header).toMatchObject({
    title: KEPT.title,
    provenance: 'user',
  })
  expect((await letterAt(PACKAGED.url))?.header).toMatchObject({ title: KEPT_VERSION.title })
  expect(await letterAt('https://elsewhere.example/')).toBeNull()
  expect(await letterAt('')).toBeNull()
})
