import { expect, PAGES, test } from './extension.ts'

/** Nobody has translated it by hand. */
const LETTER = 'icnk-2013-dprk-commission-of-inquiry'

test('asks and summary are translated on the device when it is pressed, and marked so', async ({
  extension,
}) => {
  const { context, origin, desk } = extension
  await desk.evaluate(() => chrome.storage.local.set({ settings: { language: 'fr' } }))
  const page = await context.newPage()
  await page.addInitScript(() => {
    const asked: string[] = []
    const translator = {
      translate: async (text: string) => {
        asked.push(text)
        return `Traduit : ${text}`
      },
      destroy: () => {},
    }
    Object.assign(globalThis, {
      asked,
      Translator: { availability: async () => 'available', create: async () => translator },
    })
  })
  await page.goto(`${origin}/library.html#letter=${LETTER}`)
  const first = page.locator('.asks li p').first()
  await expect(first).toHaveAttribute('lang', 'en')
  const button = page.getByRole('button', { name: 'Traduire sur cet appareil' })
  await expect(button).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([])
  await button.click()
  await expect(first).toHaveText(/^Traduit : /)
  await expect(first).toHaveAttribute('lang', 'fr')
  await expect(page.locator('.summary')).toHaveText(/^Traduit : /)
  await expect(page.getByRole('status').filter({ hasText: 'Traduction automatique' })).toBeVisible()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.asks button').first().click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“Traduit : .*” \(traduction automatique d’un résumé/)
  await page.getByRole('button', { name: 'Afficher le texte anglais' }).click()
  await expect(first).toHaveAttribute('lang', 'en')
})

test('a browser without a translator has no button, nor has the English interface', async ({
  extension,
}) => {
  const { context, origin, desk } = extension
  const page = await context.newPage()
  await page.addInitScript(() => {
    const isEnglish = location.search === '?english'
    const translator = { availability: async () => 'available', create: async () => null }
    Object.assign(globalThis, { Translator: isEnglish ? translator : undefined })
  })
  await page.goto(`${origin}/library.html?english#letter=${LETTER}`)
  await page.locator('.asks').waitFor()
  await expect(page.locator('.translation')).toHaveCount(0)
  await desk.evaluate(() => chrome.storage.local.set({ settings: { language: 'fr' } }))
  await page.goto(`${origin}/library.html#letter=${LETTER}`)
  await page.locator('.asks').waitFor()
  await expect(page.locator('.translation')).toHaveCount(0)
})

test('what people translated of a letter is shown first: in the panel, in its groups and in the library', async ({
  extension,
}) => {
  const { context, origin, desk } = extension
  await desk.evaluate(() => chrome.storage.local.set({ settings: { language: 'ar' } }))
  const page = await extension.open(PAGES.texts52)
  await page.locator('[data-hrc-letters=badge] button[aria-label*="52/31"]').first().click()
  const grouped = page.locator('.ask-text').first()
  await expect(grouped).toHaveAttribute('lang', 'ar')
  await expect(grouped).toHaveText(/ميانمار/)
  const library = await context.newPage()
  await library.goto(`${origin}/library.html#letter=brouk-hrc52-myanmar`)
  await expect(library.locator('.asks li p').first()).toHaveText(await grouped.innerText())
  const summary = library.locator('.part', { hasText: 'ملخص من HRC Letters' }).locator('.summary')
  await expect(summary).toHaveText(/^ترى مائة وستون منظمة/)
  await library.goto(`${origin}/library.html#situation=MMR`)
  await expect(library.locator('.letter-asks [lang=ar]').first()).toBeVisible()
  await expect(library.locator('.letter-asks [lang=en]').first()).toBeVisible()
})
