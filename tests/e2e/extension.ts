import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'

const BUILT = resolve('.output/chrome-mv3')

/** Pages of the UN as kept in tests/pages, by the address they stand at. */
export const PAGES = {
  texts52: {
    address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
    file: 'tests/pages/ohchr/ohchr-res-dec-stat-52.html',
  },
} as const

interface Extension {
  context: BrowserContext
  /** The extension's own pages stand below this: `chrome-extension://…`. */
  origin: string
  /** Serves HTML at an address; everything else is refused. */
  serve(address: string, html: string): Promise<void>
  /** Serves a kept page at its address and opens it. */
  open(kept: { address: string; file: string }): Promise<Page>
  /** The HTML of a kept page. */
  read(file: string): string
  /** Addresses asked for by anything but the pages served: must stay empty. */
  requests: string[]
}

/** A Chromium with the built extension, cut off from every network. */
export const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
  extension: async ({}, use) => {
    const context = await chromium.launchPersistentContext('', {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      viewport: { width: 1280, height: 800 },
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${BUILT}`,
        `--load-extension=${BUILT}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND',
      ],
    })
    const served = new Map<string, string>()
    const requests: string[] = []
    await context.route(/^https?:/, (route) => {
      const address = route.request().url()
      const body = served.get(address)
      if (body !== undefined)
        return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      requests.push(address)
      return route.abort()
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const serve = async (address: string, html: string) => void served.set(address, html)
    await use({
      context,
      origin: worker.url().split('/').slice(0, 3).join('/'),
      requests,
      serve,
      read: (file) => readFileSync(file, 'utf8'),
      open: async ({ address, file }) => {
        await serve(address, readFileSync(file, 'utf8'))
        const page = await context.newPage()
        await page.goto(address)
        return page
      },
    })
    await context.close()
  },
})

export { expect }
