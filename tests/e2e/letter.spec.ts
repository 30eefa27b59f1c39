import type { Locator, Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { expect, PAGES, test } from './extension.ts'

/** A text whose letter stands in the window below what it asks. */
const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/1,/
const SOUTH_SUDAN = 'hrw-hrc52-south-sudan'
const DPRK = 'icnk-hrc52-dprk-accountability'
const OPENING = 'civicus-hrc41-tanzania'

/** Presses what stands in the window as it is, without scrolling to it. */
async function press(target: Locator) {
  await expect(target).toBeInViewport({ ratio: 1 })
  await target.click()
}

async function copied(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const parts = item?.types.map(async (type) => [type, await (await item.getType(type)).text()])
    return Object.fromEntries(await Promise.all(parts ?? []))
  })
}

async function openInLibrary(page: Page, origin: string, id: string) {
  await page.goto(`${origin}/library.html#letter=${id}`)
  await page.getByRole('heading', { name: 'What the letter asks for' }).waitFor()
}

test('an ask with its source is two presses from the letters of a text, without scrolling', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.setViewportSize({ width: 1280, height: 800 })
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: BADGE }).click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await expect(panel.getByRole('heading', { name: 'What the letter asks for' })).toBeVisible()
  await press(panel.locator(`[data-letter=${SOUTH_SUDAN}]`))
  await test.step('who signed, what is asked and the bar are within the window', async () => {
    await expect(panel.getByText('95 organizations', { exact: true })).toBeInViewport({ ratio: 1 })
    await expect(panel.getByText(/^Support a two-year extension/)).toBeInViewport({ ratio: 1 })
    for (const name of ['Copy the citation', 'Original']) {
      const target = panel.getByRole(name === 'Original' ? 'link' : 'button', { name })
      await expect(target).toBeInViewport({ ratio: 1 })
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    }
    await expect(panel.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  })
  await press(panel.getByRole('button', { name: /^Copy with source: Support a two-year/ }))
  await expect(panel.getByText('Copied')).toBeVisible()
  const parts = await copied(page)
  expect(parts['text/plain']).toMatch(
    /^“Support a two-year extension .*” \(as summarized by HRC Letters\), Human Rights Watch, “Extend the mandate .*”, 13 February 2023, http/,
  )
  expect(parts['text/html']).toMatch(/<a href="http[^"]*">http/)
})

test('a letter says how much of it is known, and is completed in one press', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  await page.setViewportSize({ width: 1280, height: 800 })
  await openInLibrary(page, extension.origin, OPENING)
  await expect(page.getByText(/^Based on the first part of the letter only/)).toHaveCount(2)
  await expect(
    page.getByText(/^Based on the first part of the letter only/).last(),
  ).toBeInViewport()
  expect(await faultsOf(page)).toEqual([])
  await press(page.getByRole('button', { name: 'Add missing details' }))
  await expect(page.getByRole('heading', { name: 'Add missing details' })).toBeVisible()
  await expect(page.getByLabel('Published by')).toHaveValue('CIVICUS')
})

test('the summary unfolds, signatories stand A to Z or as in the letter, and a letter is saved', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  await openInLibrary(page, extension.origin, DPRK)
  const summary = page.locator('.summary')
  const folded = (await summary.boundingBox())?.height ?? 0
  await page.getByRole('button', { name: 'Show the whole summary' }).click()
  await expect(page.getByRole('button', { name: 'Show less' })).toBeVisible()
  expect((await summary.boundingBox())?.height).toBeGreaterThan(folded)

  const names = page.locator('.names').last().getByRole('listitem')
  await expect(names.first()).toHaveText('Amnesty International')
  const sorted = await names.allInnerTexts()
  await page.getByRole('button', { name: 'In the letter’s order' }).click()
  await expect(page.getByRole('button', { name: 'A to Z' })).toBeVisible()
  expect(await names.allInnerTexts()).not.toEqual(sorted)

  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page.locator('.letter').getByText('Saved by you')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.letter-stays')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
})

test('the library’s first page says how much is known, and leads to each part', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.origin}/library.html`)
  const meter = page.getByRole('region', { name: 'How much we know' })
  const link = meter.getByRole('link', { name: /^Full letter \d+$/ })
  const n = /\d+/.exec((await link.textContent()) ?? '')?.[0]
  expect(await faultsOf(page)).toEqual([])
  await link.click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${n} letters`)
  await expect(meter).toHaveCount(0)
})
