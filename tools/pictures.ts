/**
 * `npm run pictures [-- --language TAG…] [--scene NAME…] [--dark] [--width PX] [--store]`: pictures of
 * every surface of the extension in each language, in `out/pictures/LANGUAGE/NAME.png`; with `--store`
 * only those that the stores show, 1280 × 800 px, and their tiles.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { Command, Option } from 'commander'
import * as v from 'valibot'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../extension/interface-languages.ts'
import { build } from './build.ts'
import { openBrowser } from './open-browser.ts'
import { openRoots } from './open-roots.ts'
import { drawTile, TILES } from './pictures/promo.ts'
import { SCENES, STORE_SCENES, type Studio } from './pictures/scenes.ts'
import { ROOT, runCommand } from './run.ts'

const OUT = join(ROOT, 'out/pictures')
const HEIGHT = 800
const STORE_WIDTH = 1280

interface Options {
  language: InterfaceLanguage[]
  scene: string[]
  dark?: true
  width: number
  store?: true
}

async function pictureLanguage(studio: Studio, language: InterfaceLanguage, options: Options) {
  const folder = join(OUT, language)
  mkdirSync(folder, { recursive: true })
  await speak(studio, language)
  const name = [options.dark && 'dark', options.width !== STORE_WIDTH && options.width]
  for (const scene of options.scene) {
    const page = await SCENES[scene]?.(studio)
    if (!page) continue
    await page.setViewportSize({ width: options.width, height: HEIGHT })
    const file = [scene, ...name.filter(Boolean)].join('-')
    await page.screenshot({ path: join(folder, `${file}.png`) })
    await page.close()
  }
  if (options.store) await pictureTiles(studio.context, language, folder)
}

/** Sets the language of the interface by hand, from a page of the extension without anything in it. */
async function speak({ context, origin }: Studio, language: InterfaceLanguage): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${origin}/icon-16.png`)
  await page.evaluate((tag) => chrome.storage.local.set({ settings: { language: tag } }), language)
  await page.close()
}

async function pictureTiles(context: BrowserContext, language: InterfaceLanguage, folder: string) {
  const messages = v.record(v.string(), v.object({ message: v.string() }))
  const browserTag = language === 'zh' ? 'zh_CN' : language
  const file = join(ROOT, '.output/chrome-mv3/_locales', browserTag, 'messages.json')
  const words = v.parse(messages, JSON.parse(readFileSync(file, 'utf8')))
  const [name = '', summary = ''] = ['manifest_name', 'manifest_description'].map(
    (key) => words[key]?.message,
  )
  for (const [tile, [width, height]] of Object.entries(TILES)) {
    const page = await context.newPage()
    await page.setViewportSize({ width, height })
    await drawTile(page, { language, name, summary })
    await page.screenshot({ path: join(folder, `${tile}.png`) })
    await page.close()
  }
}

async function pictures(options: Options): Promise<void> {
  await build('chrome', () => {})
  // Scenes are opened by a script, which sees into no closed root.
  const built = openRoots(join(ROOT, '.output/chrome-mv3'))
  const context = await openBrowser(built, { headless: true })
  const [worker] = context.serviceWorkers()
  const origin = worker?.url().split('/').slice(0, 3).join('/') ?? ''
  const scene = options.store ? [...STORE_SCENES] : options.scene
  for (const page of context.pages())
    await page.emulateMedia({ colorScheme: options.dark ? 'dark' : 'light' })
  context.on('page', (page) => {
    void page.emulateMedia({
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
  })
  for (const language of options.language) {
    await pictureLanguage({ context, origin }, language, { ...options, scene })
    console.log(`out/pictures/${language}: ${scene.join(', ')}`)
  }
  await context.close()
}

const scenes = new Option('--scene <name...>', 'only these')
  .choices(Object.keys(SCENES))
  .default(Object.keys(SCENES))
const languages = new Option('--language <tag...>', 'only these languages of the interface')
  .choices(INTERFACE_LANGUAGES)
  .default([...INTERFACE_LANGUAGES])

await runCommand(
  new Command('pictures')
    .description('Pictures every surface of the extension in each of its languages.')
    .addOption(languages)
    .addOption(scenes)
    .option('--dark', 'in dark colours')
    .option('--width <px>', 'of the window', Number, STORE_WIDTH)
    .option('--store', 'what the stores show: five pictures of 1280 × 800 px, and the tiles')
    .action(pictures),
)
