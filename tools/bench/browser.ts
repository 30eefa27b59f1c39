import { findChromium } from '../browsers.ts'
import { runPackage } from '../run.ts'

/**
 * The part of `npm run bench` that takes a browser: what a page, the popup and an import pay in the
 * extension as built now. The tests print their own lines.
 */
export async function benchInBrowser(): Promise<{ lines: string[]; failed: boolean }> {
  const built = await runPackage('wxt/bin/wxt.mjs', ['build', '--browser', 'chrome'])
  if (built !== 0)
    return { lines: ['browser: the extension could not be built FAILED'], failed: true }
  const status = await runPackage(
    '@playwright/test/cli.js',
    ['test', '--project=figures', '--reporter=list'],
    { env: { CHROMIUM: findChromium() } },
  )
  const failed = status !== 0
  return { lines: [`browser: figures of the built extension${failed ? ' FAILED' : ' ok'}`], failed }
}
