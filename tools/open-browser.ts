import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from './browsers.ts'

/**
 * Opens Chromium with the extension in the folder `built` and a new profile. A headless one has a
 * window of 1280 × 800 px without animations, to be pictured. Throws a sentence where the browser
 * loads no extension.
 */
export async function openBrowser(
  built: string,
  { headless }: { headless: boolean },
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless,
    reducedMotion: headless ? 'reduce' : null,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  if (context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
      throw new Error(
        'This browser did not load the extension. Google Chrome no longer loads unpacked extensions from its command line: please install Chromium or Edge, or load .output/chrome-mv3 by hand in chrome://extensions.',
      )
    })
  }
  return context
}
