import { expect, PAGES, test } from './extension.ts'

const ROW_BADGE = /^\d+ NGO letters? (on|related to) A\/HRC\/RES\/52\//
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

test('badges shift nothing and raise no row, at any width', async ({ extension }) => {
  const { address, file } = PAGES.texts52
  await extension.serve('https://example.org/plain', extension.read(file))
  await extension.serve(address, extension.read(file))
  const page = await extension.context.newPage()
  const sideways = () => document.documentElement.scrollWidth
  for (const width of [1280, 768, 400, 320]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('https://example.org/plain')
      const before = await page.locator('tr, h1').evaluateAll(placesOf)
      const wide = await page.evaluate(sideways)
      await page.goto(address)
      await page.getByRole('button', { name: ROW_BADGE }).first().waitFor()
      expect(await page.locator('tr, h1').evaluateAll(placesOf)).toEqual(before)
      expect(await page.evaluate(layoutShift)).toBe(0)
      expect(await page.evaluate(sideways)).toBe(wide)
    })
  }
})

function placesOf(elements: Element[]): { top: number; height: number }[] {
  return elements.map((element) => {
    const { top, height } = element.getBoundingClientRect()
    return { top: top + scrollY, height }
  })
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
