import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { type Extension, openBehind } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

const SIZE = { width: 400, height: 580 }

async function openPopup({ context, origin }: Extension): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(SIZE)
  await page.goto(`${origin}/popup.html`)
  return page
}

const box = (page: Page) => page.getByRole('combobox', { name: 'Search letters' })
const options = (page: Page) => page.getByRole('option')
const recent = (page: Page) => page.getByRole('region', { name: 'Recent searches' })

/** What the clipboard holds, by its kinds. */
function pasted(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const entries = (item?.types ?? []).map(async (type) => [
      type,
      await (await item?.getType(type))?.text(),
    ])
    return Object.fromEntries(await Promise.all(entries))
  })
}

test('all earlier asks on Eritrea with who signed, ready to paste, in at most three presses', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await openPopup(extension)
  let presses = 0
  const press = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name })
    await expect(button).toBeInViewport()
    await button.click()
    presses++
  }
  await expect(box(page)).toBeFocused()
  await page.keyboard.insertText('eritrea')
  await press('Copy all requests on Eritrea')
  await expect(
    page.getByText(/^Copied the requests of \d+ letters, with signatories and sources$/),
  ).toBeInViewport()
  expect(presses).toBeLessThanOrEqual(3)

  const { 'text/html': html = '', 'text/plain': text = '' } = await pasted(page)
  const counted = await page.evaluate(async (source) => {
    const found = new DOMParser().parseFromString(source, 'text/html')
    const count = (selector: string) => found.querySelectorAll(selector).length
    return {
      title: found.querySelector('h1')?.textContent,
      letters: count('h2'),
      lists: count('ol'),
      asks: count('li'),
      sources: count('a[href^=http]'),
    }
  }, html)
  expect(counted.title).toBe('What letters asked for: Eritrea')
  expect(counted.letters).toBeGreaterThan(15)
  expect(counted.lists).toBe(counted.letters)
  expect(counted.sources).toBe(counted.letters)
  expect(counted.asks).toBeGreaterThan(counted.letters)
  for (const paste of [html, text]) {
    expect(paste).toContain('DefendDefenders')
    expect(paste).toMatch(/\d{1,2} May 20\d\d/)
    expect(paste).toMatch(/Signed by: [\s\S]*organizations named here/)
    expect(paste).toContain('https://defenddefenders.org/')
  }
  expect(text).toMatch(/^1\. /m)
})

test('a search leads to the places in the library that it names', async ({ extension }) => {
  const page = await openPopup(extension)
  await box(page).fill('52nd session eritrea')
  const places = page.getByRole('navigation', {
    name: 'Library pages for your search',
  })
  await expect(places.getByRole('link', { name: 'Go to Eritrea' })).toHaveAttribute(
    'href',
    /library\.html#situation=ERI$/,
  )
  await expect(places.getByRole('link', { name: 'Go to 52nd session' })).toHaveAttribute(
    'href',
    /library\.html#session=52$/,
  )
  const order = await page
    .locator('.suggestions, .letters')
    .evaluateAll((all) => all.map(({ className }) => className))
  expect(order).toEqual(['suggestions', 'letters'])
  expect(await faultsOf(page)).toEqual([])
  await box(page).fill('drones')
  await expect(places).toHaveCount(0)
})

test('what is found, corrected or not found is announced', async ({ extension }) => {
  const page = await openPopup(extension)
  const status = page.locator('.unseen[role=status]')
  await expect(status).toHaveText('')
  await box(page).fill('eritrea')
  await expect(status).toHaveText(/^\d+ letters$/)
  await box(page).fill('eritera')
  await expect(status).toHaveText(
    /^\d+ letters No results for “eritera”\. Showing results for “eritrea”\.$/,
  )
  await box(page).fill('country:PRK session:S-33')
  await expect(status).toHaveText('No letters found.')
})

test('what scrolls is within reach of the keyboard', async ({ extension }) => {
  const page = await openPopup(extension)
  await expect(options(page)).toHaveCount(20)
  const list = page.getByRole('region', { name: 'Letters found' })
  // Not every browser lets the focus come to what scrolls of itself.
  await expect(list).toHaveAttribute('tabindex', '0')
  await list.focus()
  await page.keyboard.press('End')
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(300)
})

test('searches that led to a letter are offered again, until they are cleared', async ({
  extension,
}) => {
  const page = await openPopup(extension)
  await page.getByRole('button', { name: 'Got it' }).click()
  await box(page).fill('belarus')
  await expect(options(page).first()).toContainText('Belarus')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await page.keyboard.press('Escape')
  await box(page).fill('never opened')
  await box(page).fill('')
  await expect(recent(page).getByRole('button')).toHaveText(['belarus', 'Clear'])
  expect(await faultsOf(page)).toEqual([])
  await page.reload()
  await recent(page).getByRole('button', { name: 'belarus' }).click()
  await expect(box(page)).toHaveValue('belarus')
  await expect(box(page)).toBeFocused()
  await box(page).fill('')
  await recent(page).getByRole('button', { name: 'Clear' }).click()
  await expect(recent(page)).toHaveCount(0)
  await expect
    .poll(() => page.evaluate(() => chrome.storage.local.get('recent-searches')))
    .toEqual({ 'recent-searches': [] })
})

test('opens as it was left over the same page alone, and on the page in front over another', async ({
  extension,
}) => {
  await extension.open(PAGES.texts52)
  const first = await openBehind(extension, 'popup.html', SIZE)
  await box(first).fill('sudan')
  await expect(options(first).first()).toContainText('Sudan')
  await first.close()
  const second = await openBehind(extension, 'popup.html', SIZE)
  await expect(box(second)).toHaveValue('sudan')
  await second.close()

  await extension.open(PAGES.text5228)
  const third = await openBehind(extension, 'popup.html', SIZE)
  await expect(
    third.getByRole('group', { name: 'On this page' }).getByRole('option').first(),
  ).toBeVisible()
  await expect(box(third)).toHaveValue('')
})
