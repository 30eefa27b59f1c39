import { type BrowserContext, chromium, type Worker } from '@playwright/test'

/** The longest that browser and background may each take to start, ms: they take one or two s. */
const LONGEST_START = 10_000
const MOST_STARTS = 3

export interface Started {
  context: BrowserContext
  /** The background. */
  worker: Worker
}

/**
 * Starts a Chromium with an extension, cut off from every network. About one start in some hundreds
 * gives a browser whose background never answers the one who drives it: that is started again.
 */
export async function startBrowser(extension: string): Promise<Started> {
  const failures: unknown[] = []
  while (failures.length < MOST_STARTS) {
    try {
      const context = await launch(extension)
      const worker = await answeringWorker(context)
      if (worker) return { context, worker }
      await context.close()
      failures.push(`its background did not answer within ${LONGEST_START} ms`)
    } catch (error) {
      failures.push(error)
    }
    console.warn('start of the browser:', failures.at(-1))
  }
  throw new AggregateError(failures, `The browser with ${extension} does not start.`)
}

function launch(extension: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    viewport: { width: 1280, height: 800 },
    timeout: LONGEST_START,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
}

async function answeringWorker(context: BrowserContext): Promise<Worker | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_START, null))
  const answering = async () => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    await worker.evaluate(() => true)
    return worker
  }
  return Promise.race([answering().catch(() => null), late])
}
