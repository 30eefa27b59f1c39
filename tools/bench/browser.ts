import { findChromium } from '../browsers.ts'
import { build } from '../build.ts'
import type { Report } from '../report.ts'
import { runPackage } from '../run.ts'

/**
 * The part of `npm run bench` that takes a browser: what a page, the popup and an import pay in the
 * extension as built now. The tests print their own lines. Throws when the build fails.
 */
export async function benchInBrowser(): Promise<Report> {
  await build('chrome')
  const args = ['test', '--project=figures', '--reporter=list']
  const env = { CHROMIUM: findChromium() }
  const failed = (await runPackage('@playwright/test/cli.js', args, { env })) !== 0
  return { lines: [`browser: figures of the built extension${failed ? ' FAILED' : ' ok'}`], failed }
}
