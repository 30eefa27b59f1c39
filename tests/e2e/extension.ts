import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test'
import { isNamedIn } from '../scenarios/in-page.ts'

/** `EXTENSION` names another build to test than the last one. */
export const BUILT = resolve(process.env.EXTENSION ?? '.output/chrome-mv3')

/** What of a manifest tests change. */
interface ManifestOfBuild {
  permissions: string[]
  host_permissions: string[]
  optional_host_permissions?: string[]
}

/**
 * Gives a test a build of its own with another manifest. The folder is not named after the test:
 * without a locale Chromium loads no extension from a path that is more than ASCII.
 */
export function changedBuild(
  { testId, repeatEachIndex }: TestInfo,
  change: (manifest: ManifestOfBuild) => void,
): string {
  const folder = resolve('out/extensions', `${testId}-${repeatEachIndex}`)
  cpSync(BUILT, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  change(manifest)
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

/** Pages of the UN as kept in tests/pages, by the address they stand at. */
export const PAGES = {
  texts52: {
    address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
    file: 'tests/pages/ohchr/ohchr-res-dec-stat-52.html',
  },
  text5228: {
    address: 'https://docs.un.org/en/A/HRC/RES/52/28',
    file: 'tests/pages/docs-un/docs-un-res-52-28.html',
  },
  session52: {
    address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/regular-session',
    file: 'tests/pages/ohchr/ohchr-session-52.html',
  },
  treatyBody: {
    address: 'https://www.ohchr.org/en/treaty-bodies/ccpr',
    file: 'tests/pages/ohchr/not-treaty-body.html',
  },
  hostile: {
    address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
    file: 'tests/pages/ohchr/hostile.html',
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
  /** What the toolbar icon says for the tab in front. */
  toolbarCount(): Promise<string>
  /** Stops the background as the browser does when it is idle. */
  killBackground(): Promise<void>
  /** Addresses asked for that are not served and that no page names: must stay empty. */
  requests: string[]
}

/** A Chromium with the built extension, cut off from every network. */
export const test = base.extend<{ extension: Extension; built: string }>({
  /** The folder of the extension under test. */
  built: [BUILT, { option: true }],
  extension: async ({ built }, use) => {
    const context = await chromium.launchPersistentContext('', {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      viewport: { width: 1280, height: 800 },
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${built}`,
        `--load-extension=${built}`,
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
      if (!isNamedIn(served.values(), address)) requests.push(address)
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
      toolbarCount: async () => {
        const alive = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
        return alive.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 })
        })
      },
      killBackground: async () => {
        const page = await context.newPage()
        await page.goto(new URL('/manifest.json', worker.url()).href)
        const session = await context.newCDPSession(page)
        const stopped = new Promise((resolve) => {
          session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve(null)
          })
        })
        await session.send('ServiceWorker.enable')
        await session.send('ServiceWorker.stopAllWorkers')
        await stopped
        await page.close()
      },
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
