import { countOf, type Extension, openDocument } from './behind.ts'
import { expect, test } from './extension.ts'

const NEWS = 'https://www.ohchr.org/en/news/2023/04/council-extends-mandates'
const PARAGRAPHS = `
  <p id="first">The Council adopted resolution 52/28 and A/HRC/RES/52/28 again, and then resolution 52/31.</p>
  <p>See <a href="/x">resolution 52/28</a> and <span contenteditable>A/HRC/RES/52/31</span>.</p>
  <p>General Assembly resolution 77/226 is another body’s.</p>`
const news = (text: string) => `<!doctype html><html lang="en"><title>News</title><body><main>
  <p>News · Human Rights Council</p>
  <h1>Council extends mandates at its fifty-second session</h1>${text}</main></body></html>`

async function openNews(extension: Extension, text = PARAGRAPHS) {
  await extension.serve(NEWS, news(text))
  const page = await extension.context.newPage()
  await page.goto(NEWS)
  return page
}

test('news gets a mark behind the first mention of each text, never in a link or a field', async ({
  extension,
}) => {
  const page = await openNews(extension)
  const mark = page.getByRole('button', { name: /A\/HRC\/RES\/52\/28/ })
  await expect(mark).toHaveCount(1)
  const before = mark.locator('xpath=ancestor-or-self::*[@data-hrc-letters]')
  expect(await page.locator('#first [data-mention]').count()).toBeGreaterThanOrEqual(1)
  const text = await page.locator('#first').evaluate((paragraph) => {
    const host = paragraph.querySelector('[data-mention]')
    return host?.previousSibling?.textContent
  })
  expect(text).toBe('The Council adopted resolution 52/28')
  await expect(
    page.locator('a [data-hrc-letters], [contenteditable] [data-hrc-letters]'),
  ).toHaveCount(0)
  await expect(page.getByRole('button', { name: /77\/226/ })).toHaveCount(0)
  expect(await before.count()).toBeLessThanOrEqual(1)

  await mark.click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Situation of human rights/)
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()

  // Hidden, they leave the text as it was.
  await mark.click()
  await page.getByRole('button', { name: 'Hide on this page' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)
  const parts = await page.locator('#first').evaluate((first) => first.childNodes.length)
  expect(parts).toBe(1)
})

test('news that names no text and no matter has nothing', async ({ extension }) => {
  const page = await openNews(extension, '<p>Nothing in particular was said.</p>')
  await expect.poll(() => countOf(extension, NEWS)).toBeDefined()
  const document = await openDocument(extension)
  await document.getByRole('button', { name: /NGO letters?/ }).waitFor()
  await expect(page.locator('[data-mention]')).toHaveCount(0)
})
