import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openBehind } from './behind.ts'
import { launch } from './browser.ts'
import { BUILT, test as base, expect, PAGES } from './extension.ts'

/** A browser whose user has chosen a font size of 32 px, twice the usual one. */
const test = base.extend({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use, { workerIndex }) => {
      const profile = join('out', `large-fonts-${workerIndex}-${Date.now()}`)
      mkdirSync(join(profile, 'Default'), { recursive: true })
      writeFileSync(
        join(profile, 'Default/Preferences'),
        JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }),
      )
      const browser = await launch(BUILT, profile)
      await use({ take: async () => browser, giveBack: async () => {} })
      await browser.context.close()
    },
    { scope: 'worker' },
  ],
})

/** How much wider what is in a page is than its window, in px. */
const spill = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('badges, panel, side panel, popup, library and settings follow the browser’s font size', async ({
  extension,
}) => {
  test.slow()
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: /^1 NGO letter on A\/HRC\/RES\/52\/28,/ })
  await badge.waitFor()
  expect((await badge.boundingBox())?.height).toBe(48)
  const own = await badge.evaluate((button) => button.scrollWidth - button.clientWidth)
  expect(own).toBeLessThanOrEqual(0)

  const sizes = {
    'sidepanel.html': { width: 400, height: 800 },
    'popup.html': { width: 800, height: 600 },
  }
  for (const [file, size] of Object.entries(sizes)) {
    const beside = await openBehind(extension, file, size)
    const title = beside.locator('h1, h2').last()
    await title.waitFor()
    await expect.poll(() => spill(beside), file).toBeLessThanOrEqual(0)
    const zoom = await title.evaluate((element) => {
      const shown = element.getBoundingClientRect().height
      return shown / Number.parseFloat(getComputedStyle(element).lineHeight)
    })
    expect(zoom, file).toBeGreaterThanOrEqual(1)
    const scale = () => getComputedStyle(document.documentElement).getPropertyValue('--scale')
    expect(await beside.evaluate(scale), file).toBe('2')
    const zoomed = file === 'popup.html' ? 'body' : '.frame'
    expect(await beside.locator(zoomed).evaluate((e) => getComputedStyle(e).zoom), file).toBe('2')
    await beside.close()
  }
  for (const address of ['options.html', 'library.html', 'library.html#sessions=52']) {
    await page.goto(`${extension.origin}/${address}`)
    await page.locator('h2').first().waitFor()
    expect(await page.locator('body').evaluate((e) => getComputedStyle(e).zoom), address).toBe('2')
    await expect.poll(() => spill(page), address).toBeLessThanOrEqual(0)
  }
})
