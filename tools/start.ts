/**
 * `npm start [-- ADDRESS]`: builds the extension and opens a browser with it.
 *
 * Without an address the sample is shown: the kept list of texts of the 52nd session, served at
 * its real address. Without a display nothing can be shown, so the panel is opened on one text,
 * pictured in `out/first-look.png`, and the matches are printed.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { Command } from 'commander'
import { build } from './build.ts'
import { openBrowser } from './open-browser.ts'
import { openRoots } from './open-roots.ts'
import { ROOT, runCommand, runNode } from './run.ts'

const SAMPLE = {
  address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
  file: 'tests/pages/ohchr/ohchr-res-dec-stat-52.html',
  symbol: 'A/HRC/RES/52/28',
}
const SHIPPED = join(ROOT, '.output/chrome-mv3')
const PICTURE = 'out/first-look.png'

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function serveSample(context: BrowserContext): Promise<void> {
  const body = readFileSync(join(ROOT, SAMPLE.file), 'utf8')
  await context.route(SAMPLE.address, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
}

async function picture(page: Page): Promise<void> {
  await page.getByRole('button', { name: ` on ${SAMPLE.symbol}` }).click()
  await page.getByRole('dialog').or(page.getByRole('complementary')).first().waitFor()
  await page
    .getByRole('button', { name: /^Copy with source/ })
    .first()
    .waitFor()
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  await page.screenshot({ path: join(ROOT, PICTURE) })
  console.log(`No display: the panel on ${SAMPLE.symbol} is pictured in ${PICTURE}.`)
}

/** Says what is done, and how long it took, in one line. */
async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const made = await work()
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return made
}

/** What the builder says is shown only when it fails. */
async function buildQuietly(): Promise<void> {
  const said: string[] = []
  await build('chrome', (text) => said.push(text)).catch((error: unknown) => {
    process.stderr.write(said.join(''))
    throw error
  })
}

async function start(
  address: string | undefined,
  { headless = !hasDisplay() }: { headless?: boolean },
): Promise<void> {
  await step('Building the extension', buildQuietly)
  // To be pictured, the panel is opened by a script, which sees into no closed root.
  const built = headless ? openRoots(SHIPPED) : SHIPPED
  const context = await step('Opening a browser with it', () => openBrowser(built, { headless }))
  await serveSample(context)
  const page = context.pages()[0] ?? (await context.newPage())
  await step(`Opening ${address ?? 'the sample page'}`, () => page.goto(address ?? SAMPLE.address))
  if (!headless) {
    console.log('Close the browser to end.')
    await context.waitForEvent('close', { timeout: 0 })
    return
  }
  if (address === undefined) await step('Picturing the panel', () => picture(page))
  await context.close()
  const target = address ?? `${SAMPLE.file}@${SAMPLE.address}`
  process.exitCode = await runNode(['tools/match.ts', target])
}

await runCommand(
  new Command('start')
    .description('Build the extension and open a browser with it on a Council page.')
    .argument('[address]', 'a page to open instead of the sample')
    .option('--headless', 'show no window: picture the panel and print the matches')
    .action(start),
)
