import type { Frame, Page } from '@playwright/test'
import { countOf, servePdf } from './behind.ts'
import { expect, test } from './extension.ts'

const PDF = 'https://docs.un.org/en/A/HRC/RES/52/28?direct=true'
const OTHER_PDF = 'https://docs.un.org/en/A/RES/52/28?direct=true'

/** The frame that the browser shows the document in. */
function viewerFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => /^chrome-extension:.*\/index\.html$/.test(frame.url()))
}

test('a document of the Council in the PDF viewer gets an edge tab that opens the panel, one of the Assembly none', async ({
  extension,
}) => {
  await servePdf(extension, OTHER_PDF)
  await servePdf(extension, PDF)
  const other = await extension.context.newPage()
  await other.goto(OTHER_PDF)
  const page = await extension.context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(PDF)
  const tab = page.getByRole('button', { name: /^\d+ NGO letters? on A\/HRC\/RES\/52\/28/ })
  await expect(tab).toBeVisible()
  const box = await tab.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(34)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280)
  await expect.poll(() => countOf(extension, PDF)).toMatch(/^\+?\d+$/)
  await expect.poll(() => viewerFrame(page)).toBeDefined()

  await tab.click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Situation of human rights/)
  const [viewerBox, panelBox] = [
    await page.evaluate(() => document.body.getBoundingClientRect().right),
    await panel.boundingBox(),
  ]
  const edge = panelBox?.x ?? 0
  // The panel's hairline lies over the last px of the page.
  expect(viewerBox).toBeLessThanOrEqual(edge + 1)
  await expect
    .poll(() => viewerFrame(page)?.evaluate(() => innerWidth))
    .toBeLessThanOrEqual(edge + 1)
  // The viewer takes the focus for itself when it has drawn the document, whenever that is.
  await expect(async () => {
    await panel.getByRole('heading', { level: 2 }).click()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  await expect(tab).toBeFocused()
  expect(viewerFrame(page)).toBeDefined()
  await expect(other.locator('[data-hrc-letters]')).toHaveCount(0)
  expect(await countOf(extension, OTHER_PDF)).toBe('')
  expect(errors).toEqual([])
})
