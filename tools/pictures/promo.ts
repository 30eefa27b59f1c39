import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { directionOf } from '../../components/common/translate.ts'
import { ROOT } from '../run.ts'

/** The tiles that Chrome’s and Edge’s stores show, in px. */
export const TILES = { 'promo-440x280': [440, 280], 'promo-1400x560': [1400, 560] } as const

/** What stands on a tile. */
export interface Words {
  language: string
  name: string
  summary: string
}

/** Draws a tile of the page’s own size: the mark, the name and the summary of the package. */
export async function drawTile(page: Page, { language, name, summary }: Words) {
  await page.setContent('<!doctype html><style></style><main></main>')
  const mark = readFileSync(join(ROOT, 'assets/mark.svg'), 'utf8')
  await page.evaluate(
    (words) => {
      document.documentElement.lang = words.language
      // Each paragraph runs as its own letters do.
      document.documentElement.dir = words.direction
      const [style, main] = [document.querySelector('style'), document.querySelector('main')]
      if (!style || !main) return
      style.textContent = words.css
      const picture = document.createElement('img')
      picture.src = `data:image/svg+xml,${encodeURIComponent(words.mark)}`
      const [heading, line] = [document.createElement('h1'), document.createElement('p')]
      heading.textContent = words.name
      line.textContent = words.summary
      const text = document.createElement('div')
      text.append(heading, line)
      main.append(picture, text)
    },
    { language, direction: directionOf(language), name, summary, mark, css: CSS },
  )
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
}

const CSS = `
  html { font: 4.2vw/1.35 system-ui, sans-serif; color: #231f1d; background: #fffdf8 }
  body { margin: 0 }
  main { display: flex; align-items: center; gap: 6vw; height: 100vh; box-sizing: border-box; padding: 0 7vw }
  img { width: 22vw; flex: none }
  h1 { font-size: 2em; line-height: 1.1; margin: 0 0 .4em }
  p { margin: 0; color: #55504c }
  @media (min-width: 1000px) { html { font-size: 2.4vw } img { width: 16vw } }
`
