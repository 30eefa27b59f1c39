import type { Page } from '@playwright/test'
import { type Extension, openBehind } from './behind.ts'
import { test as base, expect, withChangedBuild } from './extension.ts'
import { cutOff, plainWords } from './look.ts'
import { accented, mirrored } from './pseudo-language.ts'
import { LIBRARY, openFileAsDraft, openLibrary, openPanel, openPopup, QUERIES } from './surfaces.ts'

/** What a window may be as narrow as: a popup, and a page at 400 % of a small screen. */
const WIDTHS = [400, 320]

/** A build whose English is accented and whose Arabic is English in Arabic letters. */
const test = base.extend({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use) => {
      await withChangedBuild(
        () => {},
        async (folder) => {
          mirrored(folder)
          accented(folder)
          await use(folder)
        },
      )
    },
    { scope: 'worker' },
  ],
})

const LANGUAGES = { accented: 'en', mirrored: 'ar' }

async function faultsIn(page: Page, name: string, language: string): Promise<string[]> {
  const faults: string[] = language === 'ar' ? await plainWords(page) : []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 })
    faults.push(...(await cutOff(page)).map((fault) => `${fault} at ${width} px`))
  }
  return faults.map((fault) => `${name}: ${fault}`)
}

async function speak({ desk }: Extension, language: string): Promise<void> {
  await desk.evaluate(
    (value) => chrome.storage.local.set({ settings: { language: value } }),
    language,
  )
}

for (const [kind, language] of Object.entries(LANGUAGES)) {
  test.describe(`in ${kind} words 40 % longer, nothing is English or cut off`, () => {
    test.beforeEach(({ extension }) => speak(extension, language))

    test('in the library and in settings', async ({ extension }) => {
      test.slow()
      const { context, origin } = extension
      const page = await context.newPage()
      const faults: string[] = []
      for (const [name, hash] of Object.entries(LIBRARY)) {
        await page.setViewportSize({ width: 1000, height: 700 })
        await openLibrary(page, origin, hash)
        faults.push(...(await faultsIn(page, name, language)))
      }
      await openFileAsDraft(page, origin)
      faults.push(...(await faultsIn(page, 'a draft', language)))
      await page.goto(`${origin}/options.html`)
      await page.locator('h2').first().waitFor()
      faults.push(...(await faultsIn(page, 'settings', language)))
      expect(faults).toEqual([])
    })

    test('on a page, in the popup and in the side panel', async ({ extension }) => {
      test.slow()
      const page = await openPanel(extension)
      const faults = await faultsIn(page, 'panel', language)
      await page.locator('[data-hrc-letters=panel] [data-letter]').first().click()
      await page.locator('[data-hrc-letters=panel] .asks').waitFor()
      faults.push(...(await faultsIn(page, 'letter in the panel', language)))
      await page.setViewportSize({ width: 1000, height: 700 })
      await page.bringToFront()
      const side = await openBehind(extension, 'sidepanel.html')
      await side.locator('h2').first().waitFor()
      faults.push(...(await faultsIn(side, 'side panel', language)))
      await side.close()
      const popup = await openPopup(extension)
      for (const query of QUERIES) {
        await popup.locator('input').first().fill(query)
        await expect(popup.locator('[role=option], .no-letters').first()).toBeVisible()
        faults.push(...(await faultsIn(popup, `popup for “${query}”`, language)))
      }
      await popup.locator('input').first().fill('eritrea')
      await popup.locator('[role=option]').first().click()
      await popup.locator('.asks').waitFor()
      faults.push(...(await faultsIn(popup, 'letter in the popup', language)))
      expect(faults).toEqual([])
    })
  })
}
