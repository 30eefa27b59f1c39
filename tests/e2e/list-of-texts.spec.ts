import { expect, PAGES, test } from './extension.ts'

const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28/

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
