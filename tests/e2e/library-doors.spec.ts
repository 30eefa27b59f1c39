import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { expect, test } from './extension.ts'

test.describe.configure({ timeout: 90_000 })

let page: Page
let origin: string

test.beforeEach(async ({ extension }) => {
  page = await extension.context.newPage()
  origin = extension.origin
})

async function open(hash: string) {
  await page.goto(`${origin}/library.html${hash}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

const heading = (name: string) => page.getByRole('heading', { level: 2, name })
const spill = () => {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

test('the bar leads to sessions, a session, a text and back, and marks where one is', async () => {
  await open('')
  const bar = page.getByRole('navigation', { name: 'Library' })
  const names = await bar.getByRole('link').allInnerTexts()
  expect(names).toEqual([
    'Sessions',
    'Countries',
    'Organizations',
    'Compare with a text',
    'Following',
    'My letters',
    'Settings',
  ])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the letters' })).toBeFocused()

  await bar.getByRole('link', { name: 'Sessions' }).click()
  await expect(heading('Sessions')).toBeFocused()
  await expect(bar.locator('[aria-current=page]')).toHaveText('Sessions')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: '52nd session', exact: true }).click()
  await expect(heading('52nd session')).toBeFocused()
  await expect(bar.locator('[aria-current=true]')).toHaveText('Sessions')
  const row = page.getByRole('row', { name: /Situation of human rights in the Democratic People/ })
  await expect(row).toContainText('1 letter on this text')
  await expect(row).toContainText('Support the resolution renewing the mandate')
  await expect(row).toContainText('Adopted without a vote')
  expect(await faultsOf(page)).toEqual([])

  await page.getByRole('combobox', { name: 'Agenda item' }).selectOption({ value: '10' })
  await expect(page).toHaveURL(/#sessions=52&item=10$/)
  await expect(page.getByRole('row', { name: /in Libya/ })).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.goBack()

  await row.getByRole('link', { name: /Situation of human rights/ }).click()
  await expect(page.getByRole('heading', { name: '1 letter on this text' })).toBeVisible()
  await expect(page.getByText('Adopted without a vote').first()).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /^\d+ letters on the same subject in other sessions$/ }),
  ).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(spill)).toBeLessThanOrEqual(0)
  await open('#sessions=52')
  await page.getByRole('table').waitFor()
  expect(await page.evaluate(spill)).toBeLessThanOrEqual(0)
})

test('situations and organizations are listed, and found by a part of their name', async () => {
  await open('#organizations=')
  await page.getByRole('searchbox', { name: 'Search in: Organizations' }).fill('amnesty internat')
  await page.getByRole('link', { name: 'Amnesty International', exact: true }).click()
  await expect(heading('Amnesty International')).toBeFocused()
  await open('#situations=')
  await expect(page.getByRole('link', { name: 'Eritrea' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})

test('a session is printed on two sheets, without what can only be pressed', async () => {
  await open('#sessions=52')
  await page.getByRole('table').waitFor()
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])).toBeLessThanOrEqual(2)
  for (const hash of [
    '#sessions=52',
    '#country=ERI',
    '#situation=ERI',
    '#letter=icnk-hrc52-dprk-accountability',
  ]) {
    await page.emulateMedia({ media: 'screen' })
    await open(hash)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
  }
  await expect(page.locator('.source a').first()).toBeVisible()
  const address = await page
    .locator('.source a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('<')
  await page.emulateMedia({ media: null })
  await open('#text=A/HRC/RES/52/28')
  const sources = page.getByText('Where these letters are published')
  await expect(sources).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(sources).toBeVisible()
  await expect(page.locator('.printed-sources')).toContainText('http://www.stopnkcrimes.org/')
})
