import { expect, PAGES, test } from './extension.ts'

const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28/

test('the list of the 52nd session shows the letter on 52/28, whole', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: BADGE })
  await badge.click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await panel
    .getByRole('button', { name: /^Open letter to Permanent Representatives of member/ })
    .click()

  await expect(panel.getByText('26 February 2023').first()).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Asks' })).toBeVisible()
  await expect(panel.getByText('34 organisations stated, 32 listed')).toBeVisible()
  await expect(panel.getByText('NK Watch', { exact: true })).toBeVisible()
  await expect(panel.getByText('Addressed to this session').first()).toBeVisible()
  await expect(panel.getByText('About the same country: DPR Korea').first()).toBeVisible()
  await expect(panel.getByText('The publisher’s own page')).toBeVisible()
  await expect(panel.getByRole('link', { name: /stopnkcrimes\.org/ }).first()).toHaveAttribute(
    'href',
    /^http:\/\/www\.stopnkcrimes\.org\//,
  )
  expect(extension.requests).toEqual([])
})

test('badges move nothing and raise no row', async ({ extension }) => {
  const { address, file } = PAGES.texts52
  const without = await extension.context.newPage()
  await extension.serve(`${address}?plain`, extension.read(file))
  await extension.serve('https://example.org/plain', extension.read(file))
  await without.goto('https://example.org/plain')
  const before = await without.locator('tr').evaluateAll(heightsOf)

  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: BADGE }).waitFor()
  expect(await page.locator('tr').evaluateAll(heightsOf)).toEqual(before)
  expect(await page.evaluate(layoutShift)).toBe(0)
})

test('the panel is left with Esc and the badge has the focus again', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: BADGE })
  await badge.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await expect(panel.getByRole('heading').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(badge).toBeFocused()
})

test('the page moves aside for the panel and comes back', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  const table = page.getByRole('table').first()
  await page.getByRole('button', { name: BADGE }).scrollIntoViewIfNeeded()
  const wide = await table.boundingBox()
  await page.getByRole('button', { name: BADGE }).click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  const [panelBox, narrow] = [await panel.boundingBox(), await table.boundingBox()]
  expect(narrow?.width).toBeLessThan(wide?.width ?? 0)
  expect((narrow?.x ?? 0) + (narrow?.width ?? 0)).toBeLessThanOrEqual(panelBox?.x ?? 0)
  await page.keyboard.press('Escape')
  await expect.poll(() => table.boundingBox()).toEqual(wide)
})

test('switched off for the site, nothing of ours is left, here and after loading again', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: BADGE }).click()
  await page.getByRole('button', { name: 'Switch off on www.ohchr.org' }).click()
  await expect(page.getByText('Switched off on www.ohchr.org')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)

  await page.reload()
  const open = await extension.open({
    ...PAGES.texts52,
    address: 'https://docs.un.org/en/A/HRC/RES/52/28',
  })
  await open.getByRole('button', { name: BADGE }).waitFor()
  await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)
})

function heightsOf(rows: Element[]): number[] {
  return rows.map((row) => row.getBoundingClientRect().height)
}

function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
  })
}
