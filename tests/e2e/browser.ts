import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { isNamedIn } from '../scenarios/in-page.ts'

/** What one test serves, and what was asked for besides. */
interface Network {
  /** HTML by address; everything else is refused. */
  served: Map<string, string>
  /** Addresses asked for that are not served and that no page names. */
  requests: string[]
}

/** A Chromium with the built extension, cut off from every network. */
export interface Browser {
  context: BrowserContext
  /** The extension's own pages stand below this: `chrome-extension://…`. */
  origin: string
  background: Worker
  /**
   * A document of the extension without anything in it, behind the tab in front: from it the API of
   * the browser is asked, as the background may be stopped at any moment.
   */
  desk: Page
  /** Of the test that is running. */
  network: Network
}

/** Starts a Chromium with the extension in the folder `built`, and a new profile or the one given. */
export async function launch(built: string, profile = ''): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      // There is no graphics card: what draws needs no process of its own, nor a card made up.
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--in-process-gpu',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await activated(background)
  const origin = background.url().split('/').slice(0, 3).join('/')
  const desk = context.pages()[0] ?? (await context.newPage())
  await desk.goto(`${origin}/icon-16.png`)
  const browser = { context, origin, background, desk, network: newNetwork() }
  await routeAll(browser)
  await context.newPage()
  return browser
}

/** Waits until the browser has installed the background: one stopped before may not start again. */
function activated(background: Worker): Promise<void> {
  return background.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { serviceWorker } = globalThis as unknown as { serviceWorker: ServiceWorker }
        const resolveWhenActivated = () => {
          if (serviceWorker.state === 'activated') resolve()
        }
        serviceWorker.addEventListener('statechange', resolveWhenActivated)
        resolveWhenActivated()
      }),
  )
}

function newNetwork(): Network {
  return { served: new Map(), requests: [] }
}

async function routeAll(browser: Browser): Promise<void> {
  await browser.context.route(/^https?:/, (route) => {
    const { served, requests } = browser.network
    const address = route.request().url()
    const body = served.get(address)
    if (body === undefined && !isNamedIn(served.values(), address)) requests.push(address)
    const answering =
      body === undefined
        ? route.abort()
        : route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    // A page that was closed meanwhile waits for no answer.
    return answering.catch(() => {})
  })
}

/** Stops the background as the browser does when it is idle; the next event starts it again. */
export async function stopBackground({ context, desk }: Browser): Promise<void> {
  const session = await context.newCDPSession(desk)
  const stopped = new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve(null)
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.detach()
}

async function startBackground({ context, desk, origin, background }: Browser): Promise<void> {
  const session = await context.newCDPSession(desk)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` })
  await background.evaluate(() => null)
  await session.detach()
}

/**
 * Makes a browser as new for the next test: one blank tab in front, nothing served, nothing stored,
 * a background that remembers nothing. The next test's requests are counted from here.
 */
export async function reset(browser: Browser): Promise<void> {
  const { context, desk } = browser
  const blank = await context.newPage()
  const others = context.pages().filter((page) => page !== desk && page !== blank)
  await Promise.all(others.map((page) => page.close()))
  // While the background runs: a route is also set there, which waits for one that is stopped.
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await routeAll(browser)
  await stopBackground(browser)
  await context.grantPermissions(['clipboard-write'])
  // Closes what a test may have opened there: a database in use is not erased.
  await desk.reload()
  await desk.evaluate(eraseAll)
  await context.clearPermissions()
  await context.clearCookies()
  browser.network = newNetwork()
  await startBackground(browser)
  await blank.bringToFront()
}

/** Runs in the desk. */
async function eraseAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])
  localStorage.clear()
  const erase = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase(name)
      erasing.onsuccess = () => resolve()
      erasing.onerror = () => reject(erasing.error)
    })
  const databases = await indexedDB.databases()
  await Promise.all(databases.map(({ name = '' }) => erase(name)))
  await navigator.clipboard.writeText('')
}

/**
 * What no reset takes back: access that was given or withdrawn, scripts registered with it, and
 * documents of the extension that are no tabs, as its side panel. A browser that differs in it
 * after a test is not used again.
 */
export function lastingState({ desk }: Browser): Promise<string> {
  return desk.evaluate(async () => {
    const [access, scripts, documents] = await Promise.all([
      chrome.permissions.getAll(),
      chrome.scripting.getRegisteredContentScripts(),
      chrome.runtime.getContexts({}),
    ])
    const beside = documents.filter(({ contextType }) => !/TAB|BACKGROUND/.test(contextType))
    return JSON.stringify([access, scripts, beside])
  })
}
