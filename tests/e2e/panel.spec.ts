import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { expect, PAGES, test } from './extension.ts'

const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28/
const LETTER = /^Situation of human rights in the Democratic People.s Republic of Korea$/

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'NGO letters' })

async function openLetter(page: Page) {
  await page.getByRole('button', { name: BADGE }).click()
  const panel = panelOf(page)
  await panel.getByRole('button', { name: LETTER }).first().click()
  await expect(panel.getByRole('heading', { name: 'What the letter asks for' })).toBeVisible()
  return panel
}

const PANEL: [string, string] = ['[data-hrc-letters=panel]', '.frame']

test('the list and a letter: axe finds nothing, and each leads to the other', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: BADGE }).click()
  const panel = panelOf(page)
  await expect(panel.getByRole('button', { name: LETTER }).first()).toBeVisible()
  await test.step('axe finds nothing in the list, light and dark', async () => {
    expect(await faultsOf(page, PANEL)).toEqual([])
  })
  await panel.getByRole('button', { name: LETTER }).first().click()
  await expect(panel.getByRole('heading', { name: 'What the letter asks for' })).toBeVisible()
  await test.step('axe finds nothing in a letter, light and dark', async () => {
    await expect(panel.getByRole('heading', { name: 'Cite' })).toBeAttached()
    expect(await faultsOf(page, PANEL)).toEqual([])
  })
  await test.step('signatories are filtered without regard to accents and case', async () => {
    await panel.getByRole('searchbox', { name: 'Find a signatory' }).fill('AMERICA')
    await expect(panel.getByText('1 of 36')).toBeVisible()
    await expect(panel.getByText('Centro para la Apertura')).toBeVisible()
    await expect(panel.getByText('NK Watch', { exact: true })).toHaveCount(0)
  })
  await test.step('what is copied is the citation', async () => {
    await panel.getByRole('button', { name: 'Copy the citation' }).click()
    await expect(panel.getByText('Copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^International Coalition .* \(ICNK\), “Open letter .*”, 26 February 2023, http/,
    )
  })
  await test.step('a letter leads to the next and back to its place in the list', async () => {
    await panel.getByRole('button', { name: 'Next letter' }).click()
    await expect(panel.getByText(/^2 of \d+$/)).toBeVisible()
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await panel.getByRole('button', { name: 'Previous letter' }).click()
    await expect(panel.getByRole('heading', { level: 2, name: LETTER })).toBeFocused()
    await panel.getByRole('button', { name: 'Back to the list' }).click()
    await expect(panel.getByRole('button', { name: LETTER }).first()).toBeFocused()
  })
})

test('the side it is docked to is remembered', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: BADGE }).click()
  await panelOf(page).getByRole('button', { name: 'Move to the left side' }).click()
  await expect(panelOf(page).getByRole('button', { name: 'Move to the right side' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: BADGE }).click()
  await expect(panelOf(page)).toBeInViewport()
  expect((await panelOf(page).boundingBox())?.x).toBe(0)
})

test('at 320 px it is a sheet that nothing sticks out of and Tab stays in', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.setViewportSize({ width: 320, height: 640 })
  const panel = await openLetter(page)
  expect((await panel.boundingBox())?.width).toBe(320)
  expect(await panel.locator('.scroll').evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0)
  expect(await page.locator('body').evaluate((body: HTMLElement) => body.inert)).toBe(true)
  await expect(panel).toHaveAttribute('aria-modal', 'true')
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press(key)
      await expect(panel.locator(':focus')).toHaveCount(1)
    }
  }
  await panel.getByRole('heading', { level: 2 }).focus()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('button', { name: LETTER }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: BADGE })).toBeFocused()
})
