import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { testFolder } from '../../tools/open-roots.ts'
import { type Browser, lastingState, launch, reset, stopBackground } from './browser.ts'

/** `EXTENSION` names another build to test than the last one. */
export const SHIPPED = resolve(process.env.EXTENSION ?? '.output/chrome-mv3')
/** The same with open shadow roots. */
export const BUILT = testFolder(SHIPPED)

/** What of a manifest tests change. */
interface ManifestOfBuild {
  permissions: string[]
  host_permissions: string[]
  optional_host_permissions?: string[]
}

/** Where builds stand whose manifest is another. In ASCII: without a locale Chromium loads no other. */
const CHANGED = resolve('out/extensions')

/** Lends a copy of the build with another manifest, which is gone afterwards. */
export async function withChangedBuild(
  change: (manifest: ManifestOfBuild) => void,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  mkdirSync(CHANGED, { recursive: true })
  const folder = mkdtempSync(join(CHANGED, 'build-'))
  cpSync(BUILT, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  change(manifest)
  writeFileSync(file, JSON.stringify(manifest))
  await use(folder)
  rmSync(folder, { recursive: true })
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
  /** An empty document of the extension behind all tabs, from which its API can be asked. */
  desk: Page
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

function extensionIn(browser: Browser): Extension {
  const { context, origin, desk, network } = browser
  const serve = async (address: string, html: string) => void network.served.set(address, html)
  return {
    context,
    origin,
    desk,
    requests: network.requests,
    serve,
    read: (file) => readFileSync(file, 'utf8'),
    toolbarCount: () =>
      desk.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 })
      }),
    killBackground: () => stopBackground(browser),
    open: async ({ address, file }) => {
      await serve(address, readFileSync(file, 'utf8'))
      const page = await context.newPage()
      await page.goto(address)
      return page
    },
  }
}

/** The browser that the tests of a worker have in turn. */
interface Shared {
  /** Gives it as new. */
  take(): Promise<Browser>
  /** Makes it as new for the next test, or ends it when that cannot be. */
  giveBack(browser: Browser): Promise<void>
}

interface TestFixtures {
  extension: Extension
  /** Why a test has a browser of its own: what it changes no reset takes back. */
  ownBrowser: string | null
}

interface WorkerFixtures {
  /** The folder of the extension under test. */
  built: string
  /** Waits until a browser that has just started has done what it does only once. */
  settle: ((browser: Browser) => Promise<void>) | null
  shared: Shared
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  built: [BUILT, { option: true, scope: 'worker' }],
  settle: [null, { option: true, scope: 'worker' }],
  ownBrowser: [null, { option: true }],
  shared: [
    async ({ built, settle }, use) => {
      let browser: Browser | null = null
      let before = ''
      const end = async () => {
        await browser?.context.close()
        browser = null
      }
      await use({
        take: async () => {
          if (browser === null) {
            browser = await launch(built)
            await settle?.(browser)
          }
          before = await lastingState(browser)
          return browser
        },
        giveBack: async (used) => {
          if (used.desk.isClosed() || (await lastingState(used)) !== before) return end()
          await reset(used)
        },
      })
      await end()
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ built, ownBrowser, shared }, use) => {
      const browser = ownBrowser === null ? await shared.take() : await launch(built)
      const extension = extensionIn(browser)
      await use(extension)
      if (ownBrowser === null) await shared.giveBack(browser)
      else await browser.context.close()
      // Whatever a test is about: nothing asks a network for anything.
      expect(extension.requests).toEqual([])
    },
    // A browser has to start and to end; a test's own time is for what it does there.
    { timeout: 60_000 },
  ],
})

export { expect }
