import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { countOf, type Extension, openBehind, openDocument } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

const SIZE = { width: 400, height: 580 }

/** The popup's page in a tab of the popup's size: there a test can reach it. */
async function openPopup({ context, origin }: Extension): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(SIZE)
  await page.goto(`${origin}/popup.html`)
  return page
}

/** The popup's page behind the tab in front, which then is the one the popup speaks of. */
const openPopupOver = (extension: Extension) => openBehind(extension, 'popup.html', SIZE)

const box = (page: Page) => page.getByRole('combobox', { name: 'Search letters' })
const options = (page: Page) => page.getByRole('option')
/** What is seen below the box; the same is announced beside it. */
const list = (page: Page) => page.getByRole('region', { name: 'Letters found' })
const chosen = (page: Page) => page.getByRole('option', { selected: true })

async function type(page: Page, query: string): Promise<void> {
  await box(page).fill(query)
}

test('opens on the newest letters with the box ready to type in', async ({ extension }) => {
  const page = await openPopup(extension)
  await expect(box(page)).toBeFocused()
  await expect(options(page)).toHaveCount(20)
  await expect(chosen(page)).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Latest letters' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText(
    /^\d+ letters · latest letter \d+ \w+ 20\d\d/,
  )
  // The tab in front is no page of the Council.
  await expect(page.getByRole('switch')).toHaveCount(0)
  await expect(page.getByText('On this page')).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
})

test('finds while typing, and is used by keyboard alone, to a letter and back', async ({
  extension,
}) => {
  const page = await openPopup(extension)
  await box(page).pressSequentially('dprk acco')
  await expect(options(page).first()).toContainText('Accountability')
  await expect(options(page).first().locator('mark').first()).toHaveText(/DPRK|Acco/)
  await expect(chosen(page)).toHaveCount(1)

  await type(page, 'eritrea')
  await expect(options(page).first()).toContainText('Eritrea')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'letters-1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  const title = await options(page).nth(1).locator('.found-title').innerText()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the citation' })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('eritrea')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(page.getByRole('group', { name: 'Latest letters' })).toBeVisible()

  await test.step('Enter right after the last key opens the letter of the whole query', async () => {
    await page.keyboard.insertText('icnk hrc52')
    await page.keyboard.press('Enter')
    await expect(page.getByText('26 February 2023').first()).toBeVisible()
    await expect(page.getByText('34 organizations signed; 32 are named here')).toBeVisible()
  })
})

test('steps from letter to letter, and closes with Esc when nothing is typed', async ({
  extension,
}) => {
  const page = await openPopup(extension)
  await type(page, 'belarus')
  await options(page).first().click()
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await page.getByRole('button', { name: 'Next letter' }).click()
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  const closed = page.waitForEvent('close')
  // The page may be gone before the key is up again.
  await page.keyboard.press('Escape').catch(() => {})
  await closed
})

test('completes a letter in one press, as a draft that is begun once', async ({ extension }) => {
  const page = await openPopup(extension)
  await type(page, 'civicus tanzania session:41')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Based on the first part of the letter only').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Save/ })).toBeVisible()
  const opened = extension.context.waitForEvent('page')
  await page.getByRole('link', { name: 'Add missing details' }).click()
  const draft = await opened
  await expect(draft.getByRole('heading', { name: 'Add missing details' })).toBeVisible()
  await expect(draft).toHaveURL(/#draft=/)
  await draft.reload()
  await expect(draft.getByRole('heading', { name: 'Add missing details' })).toBeVisible()
})

test('opens as it was left', async ({ extension }) => {
  const first = await openPopup(extension)
  await type(first, 'sudan')
  await expect(options(first).first()).toContainText('Sudan')
  await first.keyboard.press('ArrowDown')
  const title = await options(first).nth(1).locator('.found-title').innerText()
  await first.keyboard.press('Enter')
  await expect(first.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await first.close()

  const second = await openPopup(extension)
  await expect(second.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await second.keyboard.press('Escape')
  await expect(box(second)).toHaveValue('sudan')
  await expect(options(second).first()).toContainText('Sudan')
  await second.close()

  const third = await openPopup(extension)
  await expect(box(third)).toHaveValue('sudan')
  await third.keyboard.insertText('eritrea')
  await expect(box(third)).toHaveValue('eritrea')
})

test('keeps the place in the list and in a letter', async ({ extension }) => {
  const first = await openPopup(extension)
  await expect(options(first)).toHaveCount(20)
  const place = (page: Page) => page.locator('.scroll').evaluate((box) => Math.round(box.scrollTop))
  const scrollTo = async (page: Page, top: number) => {
    await page.mouse.move(200, 300)
    await page.mouse.wheel(0, top)
    await expect.poll(() => place(page)).toBe(top)
  }
  await scrollTo(first, 400)
  await options(first).nth(4).click()
  await expect(first.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await scrollTo(first, 150)
  await expect.poll(() => keptScroll(first)).toBe(150)
  await first.close()

  const second = await openPopup(extension)
  await expect(second.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await expect.poll(() => place(second)).toBe(150)
  await second.keyboard.press('Escape')
  await scrollTo(second, 300)
  await second.mouse.click(200, 400)
  await expect(second.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await second.keyboard.press('Escape')
  await expect.poll(() => place(second)).toBe(300)
  await expect.poll(() => keptScroll(second)).toBe(300)
  await second.close()

  const third = await openPopup(extension)
  await expect(options(third)).toHaveCount(20)
  await expect.poll(() => place(third)).toBe(300)
})

/** What the popup would open with, as the browser keeps it. */
function keptScroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { popup } = await chrome.storage.session.get('popup')
    return Math.round((popup as { scroll: number }).scroll)
  })
}

test('says of a query what it understood, and leads on', async ({ extension }) => {
  const page = await openPopup(extension)
  await test.step('shows filters as chips that can be taken out', async () => {
    await type(page, 'country:PRK hrc52')
    const chip = page.getByRole('button', { name: 'Remove “Country: DPR Korea”' })
    await expect(chip).toBeVisible()
    await chip.click()
    await expect(box(page)).toHaveValue('hrc52')
    await expect(box(page)).toBeFocused()
    await expect(chip).toHaveCount(0)
  })
  await test.step('says what it did not understand, suggests, and searches the rest', async () => {
    await type(page, 'contry:Syria hrc52')
    await expect(page.getByText('“contry:Syria” is not a filter, so we ignored it.')).toBeVisible()
    await expect(options(page).first()).toBeVisible()
    await page.getByRole('button', { name: 'Use country:Syria' }).click()
    await expect(box(page)).toHaveValue('country:Syria hrc52')
  })
  await test.step('corrects a misspelt word, and says so', async () => {
    await type(page, 'eritera')
    await expect(
      list(page).getByText('No results for “eritera”. Showing results for “eritrea”.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Search for “eritrea”' }).click()
    await expect(box(page)).toHaveValue('eritrea')
    await expect(page.getByText('No letter has “eritera”')).toHaveCount(0)
  })
  await test.step('fits 320 px, and has no target under 24 px', async () => {
    await page.setViewportSize({ width: 320, height: 580 })
    const queries = ['', 'country:PRK "crimes against humanity" contry:syria', 'eritera']
    for (const query of queries) {
      await type(page, query)
      await expect(options(page).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(await page.getByRole('button').evaluateAll(smallOf)).toEqual([])
    }
    await page.setViewportSize(SIZE)
  })
  await test.step('axe finds nothing in a query with faults', async () => {
    await type(page, 'contry:syria eritera year:2016')
    await expect(page.getByText('is not a filter')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
  await test.step('an empty result says what was understood and leads on', async () => {
    await type(page, 'country:PRK session:S-33')
    await expect(list(page).getByText('No letters found.')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    const main = page.getByRole('main')
    await expect(main.getByText('Country: DPR Korea').last()).toBeVisible()
    await expect(main.getByText('Session: 33rd special session').last()).toBeVisible()
    await page.getByRole('button', { name: 'Search for “country:PRK”' }).click()
    await expect(options(page).first()).toBeVisible()
  })
})

function smallOf(buttons: Element[]): string[] {
  const small = buttons.filter(
    (button) => button.isConnected && button.getBoundingClientRect().height < 24,
  )
  return small.map(({ outerHTML }) => outerHTML)
}

test('takes any text for a query, and none of it for markup', async ({ extension }) => {
  const page = await openPopup(extension)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const queries = [
    'x'.repeat(10_000),
    'sudan '.repeat(1_700),
    '<img src=x onerror=alert(1)> sudan',
    '__proto__ constructor',
    '"unclosed',
    '.*+?^$()|[]{}\\ ((((',
    '\u202eeritrea\u202c ✉️ 👩‍👩‍👧',
    '!!! ??? ...',
  ]
  for (const query of queries) {
    await type(page, query)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.locator('.letter-option, .no-letters').first()).toBeVisible()
  }
  expect(await page.locator('img').count()).toBe(0)
  expect(errors).toEqual([])
})

test('damaged data is told in a sentence, and can be tried again', async ({ extension }) => {
  const [worker] = extension.context.serviceWorkers()
  await worker?.evaluate(() => {
    const own = globalThis.fetch
    Object.assign(globalThis, { ownFetch: own, fetch: async () => new Response('{') })
  })
  const page = await openPopup(extension)
  await expect(page.getByRole('alert')).toContainText('HRC Letters cannot read its data')
  await worker?.evaluate(() => {
    Object.assign(globalThis, { fetch: (globalThis as unknown as { ownFetch: unknown }).ownFetch })
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(options(page)).toHaveCount(20)
})

test('says so when the words of the interface cannot be read', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.addInitScript(() => {
    Object.assign(globalThis, { fetch: async () => new Response('', { status: 404 }) })
  })
  await page.goto(`${extension.origin}/popup.html`)
  await expect(page.getByText('HRC Letters cannot start')).toHaveText(
    /Restart the browser\. Do not remove HRC Letters: that deletes your saved letters\.$/,
  )
})

test('Control and Enter open the source of the chosen letter in a tab', async ({ extension }) => {
  const page = await openPopup(extension)
  const { url } = JSON.parse(
    readFileSync('data/letters/icnk-hrc52-dprk-accountability.json', 'utf8'),
  )
  await extension.serve(url, '<title>The letter</title>')
  await type(page, 'icnk hrc52')
  await expect(options(page).first()).toContainText('26 February 2023')
  const opened = extension.context.waitForEvent('page')
  await page.keyboard.press('Control+Enter')
  const tab = await opened
  await expect(tab).toHaveURL(url)
  await expect(tab).toHaveTitle('The letter')
})

test('leads to the library, on the query and on a letter, in which axe finds nothing', async ({
  extension,
}) => {
  const page = await openPopup(extension)
  await type(page, 'human rights')
  await expect(page.getByRole('link', { name: 'See all in the library' })).toHaveAttribute(
    'href',
    /\/library\.html#q=human\+rights$/,
  )
  await type(page, 'icnk hrc52')
  await expect(options(page).first()).toContainText('26 February 2023')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Open in the library' })).toHaveAttribute(
    'href',
    /\/library\.html#letter=icnk-hrc52-dprk-accountability$/,
  )
  await expect(page.getByRole('heading', { name: 'Signatories' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})

test('the hint is shown until it is dismissed', async ({ extension }) => {
  const page = await openPopup(extension)
  await page.getByRole('button', { name: /^eritrea 2019/ }).click()
  await expect(box(page)).toHaveValue('eritrea 2019')
  await expect(box(page)).toBeFocused()
  await type(page, '')
  await page.getByRole('button', { name: 'Got it' }).click()
  await expect(page.getByText('What you can type')).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await page.reload()
  await expect(options(page)).toHaveCount(20)
  await expect(page.getByText('What you can type')).toHaveCount(0)
})

test('tells what the page in the tab has, and opens the panel on it', async ({ extension }) => {
  const council = await extension.open(PAGES.texts52)
  await council.getByRole('button', { name: /NGO letters? on A\/HRC\/RES\/52\/28/ }).waitFor()
  const popup = await openPopupOver(extension)
  await expect(popup.getByRole('region', { name: 'On this page' })).toContainText(/\d+ letters/)
  await expect(popup.getByRole('group', { name: 'On this page' }).getByRole('option')).toHaveCount(
    3,
  )
  await popup.getByRole('button', { name: 'Open beside this page' }).click()
  await expect(council.getByRole('dialog', { name: 'NGO letters' })).toBeVisible()
})

test('switches the letters off and on for the site of the tab', async ({ extension }) => {
  const council = await extension.open(PAGES.texts52)
  const badges = council.getByRole('button', { name: /NGO letters? on A\/HRC\/RES/ })
  await badges.first().click()
  await council.getByRole('dialog', { name: 'NGO letters' }).waitFor()
  const popup = await openPopupOver(extension)
  const site = popup.getByRole('switch', { name: 'Show letters on www.ohchr.org' })
  await expect(site).toBeChecked()
  await site.click()
  await expect(site).not.toBeChecked()
  const ours = council.locator('[data-hrc-letters]')
  await expect(ours).toHaveCount(0)
  await expect(popup.getByRole('region', { name: 'On this page' })).toHaveCount(0)

  await council.reload()
  const other = await openDocument(extension)
  await other.getByRole('button', { name: /NGO letters?/ }).waitFor()
  await expect(ours).toHaveCount(0)
  expect(await countOf(extension, PAGES.texts52.address)).toBe('')
  await site.click()
  await expect(badges.first()).toBeVisible()
})
