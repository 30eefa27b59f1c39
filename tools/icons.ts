/**
 * `node tools/icons.ts`: draws `public/icon-*.png` from the mark in `assets/` with a headless
 * Chromium. Run after a change of the mark; the drawn icons are kept in the repository.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './browsers.ts'
import { ROOT } from './run.ts'

const SIZES = [16, 32, 48, 96, 128]

const browser = await chromium.launch({ executablePath: findChromium() })
for (const size of SIZES) {
  const drawing = readFileSync(join(ROOT, 'assets', size === 16 ? 'mark-small.svg' : 'mark.svg'))
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: 100% }</style>
    <img src="data:image/svg+xml;base64,${drawing.toString('base64')}">`,
  )
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  await page.screenshot({
    path: join(ROOT, `public/icon-${size}.png`),
    omitBackground: true,
  })
  await page.close()
}
await browser.close()
