import type { Page } from '@playwright/test'
import { countOf, type Extension, keptPage, openBehind } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'
import { offeredIssue } from './offered-issue.ts'

const TEXTS = PAGES.texts52.address
const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28/
const EMPTY_LIST = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session55/res-dec-stat'

/** What the page's own console would tell its maker. */
function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return errors
}

/** Chromium starts an unpacked extension again only in developer mode. */
async function allowReloading({ context }: Extension): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(update: object): Promise<void> }
    }
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  })
  await page.close()
}

async function openTexts(extension: Extension, before?: () => void): Promise<[Page, string[]]> {
  await extension.serve(TEXTS, extension.read(PAGES.texts52.file))
  const page = await extension.context.newPage()
  const errors = watchErrors(page)
  if (before) await page.addInitScript(before)
  await page.goto(TEXTS)
  return [page, errors]
}

test('a page that changes its table after it was read gets its badges in the new rows', async ({
  extension,
}) => {
  const [page, errors] = await openTexts(extension)
  const badge = page.getByRole('button', { name: BADGE })
  await badge.waitFor()
  await page.evaluate(() => {
    for (const body of document.querySelectorAll('tbody')) {
      body.replaceChildren(...[...body.rows].reverse().map((row) => row.cloneNode(true)))
    }
  })
  await expect(badge).toHaveCount(1)
  await expect(page.getByRole('row').filter({ has: badge })).toContainText('52/28')
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table')) table.remove()
  })
  await expect(badge).toHaveCount(0)
  expect(errors).toEqual([])
})

test('a page that clones our nodes, freezes what it can and takes our names', async ({
  extension,
}) => {
  const [page, errors] = await openTexts(extension, () => {
    for (const part of [Object, Array, Element, Node, Document, Map, Promise, String, RegExp]) {
      Object.freeze(part.prototype)
      Object.freeze(part)
    }
    for (const name of ['hrc-letters', 'hrc-letters-badge', 'hrc-letters-panel']) {
      customElements.define(name, class extends HTMLElement {})
    }
    Object.assign(window, { hrcLetters: 1, hrcLettersAnnotator: 1, hrcLettersMentions: 1 })
  })
  const badge = page.getByRole('button', { name: BADGE })
  await badge.waitFor()
  await page.evaluate(() => {
    const row = document.querySelector('[data-hrc-letters]')?.closest('tr, section, div')
    if (row) document.body.append(row.cloneNode(true))
  })
  await badge.click()
  await expect(page.getByRole('dialog', { name: 'NGO letters' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(errors).toEqual([])
})

test('a page in a frame is left alone, also twice in a page of the Council', async ({
  extension,
}) => {
  await extension.serve(TEXTS, extension.read(PAGES.texts52.file))
  const session = PAGES.session52
  const frames = `<iframe src="${TEXTS}"></iframe>`.repeat(2)
  await extension.serve(
    session.address,
    extension.read(session.file).replace('</body>', `${frames}</body>`),
  )
  const page = await extension.context.newPage()
  const errors = watchErrors(page)
  await page.goto(session.address)
  await page.locator('[data-hrc-letters]').first().waitFor({ state: 'attached' })
  expect(page.frames()).toHaveLength(3)
  for (const frame of page.frames().slice(1)) {
    await frame.getByRole('table').first().waitFor()
    expect(await frame.locator('[data-hrc-letters]').count()).toBe(0)
  }
  expect(errors).toEqual([])
})

test('back and forward: each page has its own badges and count', async ({ extension }) => {
  const [page, errors] = await openTexts(extension)
  const badge = page.getByRole('button', { name: BADGE })
  await badge.waitFor()
  await expect.poll(() => countOf(extension, TEXTS)).toMatch(/^\+?\d+$/)
  const count = await countOf(extension, TEXTS)
  const other = keptPage('ohchr/not-treaty-body')
  await extension.serve(other.address, extension.read(other.file))
  await page.goto(other.address)
  await expect.poll(() => countOf(extension, other.address)).toBe('')
  await page.goBack()
  await expect(badge).toBeVisible()
  await expect.poll(() => countOf(extension, TEXTS)).toBe(count)
  await page.goForward()
  await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)
  await expect.poll(() => countOf(extension, other.address)).toBe('')
  expect(errors).toEqual([])
})

test.describe('an update', () => {
  test.use({ ownBrowser: 'the extension is loaded anew, in a profile in developer mode' })

  test('an update of the extension under an open page: the old panel goes, the new one works', async ({
    extension,
  }) => {
    const [page, errors] = await openTexts(extension)
    const badge = page.getByRole('button', { name: BADGE })
    await badge.click()
    const panel = page.getByRole('dialog', { name: 'NGO letters' })
    await panel.waitFor()
    await allowReloading(extension)
    const [worker] = extension.context.serviceWorkers()
    await page.bringToFront()
    await worker?.evaluate(() => chrome.runtime.reload())
    await expect(panel).toHaveCount(0)
    await expect(badge).toHaveCount(1)
    await badge.click()
    await expect(panel).toHaveCount(1)
    expect(errors).toEqual([])
  })
})

test('fifty tabs at once all get their badge', async ({ extension }) => {
  test.setTimeout(120_000)
  const { address, file } = keptPage('ohchr/country-ukraine')
  const html = extension.read(file)
  const addresses = Array.from({ length: 50 }, (_, tab) => `${address}?tab=${tab}`)
  for (const one of addresses) await extension.serve(one, html)
  const { context } = extension
  const first = await extension.open(PAGES.treatyBody)
  const blank = context.pages().length
  const started = performance.now()
  // Opened by one page they share its process, of which fifty would take the whole time.
  await first.evaluate((all) => {
    for (const one of all) window.open(one)
  }, addresses)
  await expect.poll(() => context.pages().length, { timeout: 60_000 }).toBe(blank + 50)
  for (const page of context.pages().slice(blank)) {
    await expect(page.locator('[data-hrc-letters]')).toHaveCount(1, { timeout: 60_000 })
  }
  console.log(`fifty tabs: all annotated after ${(performance.now() - started).toFixed(0)} ms`)
  for (const one of addresses) {
    await expect.poll(() => countOf(extension, one)).toMatch(/^\+?\d+$/)
  }
})

test('a list of texts whose layout is new keeps the badge of its page, and the popup says so', async ({
  extension,
}) => {
  const list = `<!doctype html><html lang="en"><title>55th session</title><body><main>
    <h1>55th regular session of the Human Rights Council: resolutions</h1>
    <div class="card"><b>Resolution fifty-five/one</b> on South Sudan</div></main></body></html>`
  await extension.serve(EMPTY_LIST, list)
  const page = await extension.context.newPage()
  const errors = watchErrors(page)
  await page.goto(EMPTY_LIST)
  await expect(page.locator('[data-hrc-letters]')).toHaveCount(1)
  const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
  await expect(popup.getByText('We could not read the list on this page')).toBeVisible()
  const offer = { link: 'Report this', button: 'Copy a report' }
  expect(await offeredIssue(extension, popup, offer)).toContain(EMPTY_LIST)
  const side = await openBehind(extension, 'sidepanel.html')
  await expect(side.getByText('We could not read the list on this page')).toBeVisible()
  expect(errors).toEqual([])
})

test('a list that is too long says in the panel, and beside the page, how much of it was read', async ({
  extension,
}) => {
  const html = extension.read(PAGES.texts52.file)
  const rows = Array.from(
    { length: 5200 },
    (_, n) => `<tr><td>A/HRC/RES/52/${n + 100}</td><td>A text</td><td>Adopted</td></tr>`,
  )
  await extension.serve(TEXTS, html.replace('</tbody>', `${rows.join('')}</tbody>`))
  const page = await extension.context.newPage()
  await page.goto(TEXTS)
  await page.getByRole('button', { name: BADGE }).waitFor()
  const side = await openBehind(extension, 'sidepanel.html')
  // Headings and the like are among the 5,000 lines that are read.
  const said = /^This list is very long\. We read only the first 4,9\d\d texts\.$/
  await expect(side.getByText(said)).toBeVisible()
  const popup = await openBehind(extension, 'popup.html')
  await popup.getByRole('button', { name: 'Open beside this page' }).click()
  await expect(page.getByRole('dialog').getByText(said)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: BADGE }).click()
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
  await expect(page.getByRole('dialog').getByText(said)).toHaveCount(0)
})
