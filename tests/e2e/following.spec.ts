import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { openBehind } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

test.describe.configure({ timeout: 90_000 })

const ICNK = 'icnk-hrc52-dprk-accountability'

/** As if all letters had been seen on a day, but for one. */
async function sawAllBut(page: Page, id: string) {
  await page.evaluate(async (fresh) => {
    const key = 'seen-letters'
    const seen: { ids?: string[] } = Object((await chrome.storage.local.get(key))[key])
    const ids = (seen.ids ?? []).filter((one) => one !== fresh)
    await chrome.storage.local.set({ [key]: { since: '2026-03-03T09:00:00.000Z', ids } })
  }, id)
}

const star = (page: Page, name: string | RegExp = /^Follow/) => page.getByRole('button', { name })

test('what is followed stands on a page of its own with what is new, until all is seen', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  const open = async (hash: string) => {
    await page.goto(`${extension.origin}/library.html${hash}`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
  }
  await open('#following=')
  await expect(page.getByText('You do not follow anything yet.')).toBeVisible()
  await expect(page.getByText(/^No new letters since/)).toBeVisible()
  for (const hash of ['#situation=PRK', '#sessions=52', `#letter=${ICNK}`]) {
    await open(hash)
    await star(page, 'Follow').click()
    await expect(star(page, 'Follow')).toHaveAttribute('aria-pressed', 'true')
  }
  await open('#text=A/HRC/RES/52/28')
  await star(page, 'Follow this mandate or subject').click()
  // A text of the same line is followed with it.
  await open('#text=A/HRC/RES/49/22')
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
  await sawAllBut(page, ICNK)

  await open('#following=')
  await expect(page.getByRole('link', { name: '1 new letter since 3 March 2026' })).toBeVisible()
  const situation = page.locator('.page-section').filter({ hasText: 'DPR Korea' }).first()
  await expect(situation).toContainText('1 new')
  await expect(situation.locator('.result .new-mark')).toHaveText('New')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: '1 new letter since 3 March 2026' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '1 letter' })).toBeVisible()
  await page.goBack()
  await star(page, 'Follow: 52nd session').click()
  await expect(star(page, 'Follow: 52nd session')).toHaveCount(0)
  await page.getByRole('button', { name: 'Mark all as seen' }).click()
  await expect(page.getByText(/^No new letters since/)).toBeVisible()
  await expect(page.locator('.new-mark')).toHaveCount(0)
})

test('new letters are marked in the popup and never in a page, and the toolbar can count them alone', async ({
  extension,
}) => {
  const library = await extension.context.newPage()
  await library.goto(`${extension.origin}/library.html#following=`)
  await library.getByText(/^No new letters since/).waitFor()
  await sawAllBut(library, ICNK)
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: /^1 NGO letter on A\/HRC\/RES\/52\/28,/ }).click()
  const panel = page.locator('[data-hrc-letters=panel]')
  await expect(panel.locator(`[data-letter=${ICNK}]`)).toBeVisible()
  await expect(panel.locator('.new-mark')).toHaveCount(0)

  const popup = await openBehind(extension, 'popup.html')
  await popup.getByRole('combobox').fill('is:new')
  await expect(popup.getByRole('option')).toHaveCount(1)
  await expect(popup.getByRole('option').locator('.new-mark')).toHaveText('New')
  await popup.getByRole('combobox').fill('')
  const news = popup.getByRole('link', { name: '1 new letter since 3 March 2026' })
  await expect(news).toHaveAttribute('href', /library\.html#q=is:new$/)
  expect(await faultsOf(popup)).toEqual([])

  const options = await extension.context.newPage()
  await options.goto(`${extension.origin}/options.html`)
  await options.getByRole('radio', { name: 'Only new letters for the page' }).check()
  await expect(options.getByText(/^Which letters were here on 3 March 2026/)).toBeVisible()
  expect(await faultsOf(options)).toEqual([])
})
