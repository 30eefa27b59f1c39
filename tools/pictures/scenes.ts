import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { ROOT } from '../run.ts'

/** A browser with the extension, and where the pages of the extension stand. */
export interface Studio {
  context: BrowserContext
  /** `chrome-extension://…` */
  origin: string
}

/** What is pictured: gives a page that shows it, whole. */
export type Scene = (studio: Studio) => Promise<Page>

const LIST = {
  address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
  file: 'tests/pages/ohchr/ohchr-res-dec-stat-52.html',
}
const LETTER = 'icnk-hrc52-dprk-accountability'
const PANEL = '[data-hrc-letters=panel]'

/** Every surface of the extension in a state of real use, by the name of its picture. */
export const SCENES: Record<string, Scene> = {
  list: openList,
  panel: openPanel,
  letter: async (studio) => {
    const page = await openPanel(studio)
    await page.locator(`${PANEL} [data-letter]`).first().click()
    await page.locator(`${PANEL} .asks`).waitFor()
    return page
  },
  popup: async (studio) => withPopup(studio, 'country:PRK commission'),
  library: (studio) => openLibrary(studio, '#q=country:PRK'),
  'library-letter': (studio) => openLibrary(studio, `#letter=${LETTER}`),
  situation: (studio) => openLibrary(studio, '#situation=PRK'),
  session: (studio) => openLibrary(studio, '#sessions=52'),
  settings: async ({ context, origin }) => {
    const page = await context.newPage()
    await page.goto(`${origin}/options.html`)
    await page.locator('h2').first().waitFor()
    return page
  },
}

/** The scenes that stores show, in their order. */
export const STORE_SCENES = ['list', 'panel', 'popup', 'library-letter', 'situation'] as const

async function openList({ context }: Studio): Promise<Page> {
  const body = readFileSync(join(ROOT, LIST.file), 'utf8')
  await context.route(LIST.address, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
  const page = await context.newPage()
  await page.goto(LIST.address)
  await badge(page).waitFor()
  return page
}

const badge = (page: Page) =>
  page.getByRole('button', { name: 'A/HRC/RES/52/28' }).and(page.locator('button')).first()

async function openPanel(studio: Studio): Promise<Page> {
  const page = await openList(studio)
  await badge(page).click()
  await page.locator(`${PANEL} [data-letter]`).first().waitFor()
  return page
}

async function openLibrary({ context, origin }: Studio, hash: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/library.html${hash}`)
  await page.locator('#library h1, #library h2').first().waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

/** The popup as the browser shows it: over the page in front, at the top beside its edge. */
async function withPopup(studio: Studio, query: string): Promise<Page> {
  const { context, origin } = studio
  const behind = await openList(studio)
  const popup = await context.newPage()
  await popup.setViewportSize({ width: 400, height: 560 })
  await popup.goto(`${origin}/popup.html`)
  await popup.locator('input').first().fill(query)
  await popup.locator('[role=option]').first().waitFor()
  const over = await popup.screenshot()
  await popup.close()
  await behind.bringToFront()
  await behind.evaluate(
    (data) => {
      const picture = document.createElement('img')
      picture.src = data
      picture.style.cssText =
        'position:fixed;inset:8px 16px auto auto;z-index:2147483647;border-radius:8px;box-shadow:0 6px 28px rgb(0 0 0/.35)'
      document.body.append(picture)
      return picture.decode()
    },
    `data:image/png;base64,${over.toString('base64')}`,
  )
  return behind
}
