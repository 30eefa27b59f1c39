import type { Page } from '@playwright/test'
import { INTERFACE_LANGUAGES } from '../../extension/interface-languages.ts'
import { faultsOf } from './accessibility.ts'
import { keptPage, openBehind } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'
import { LIBRARY, openLibrary, openPanel, openPopup } from './surfaces.ts'

const PANEL: [string, string] = ['[data-hrc-letters=panel]', '.frame']
const BADGES: [string, string] = ['[data-hrc-letters=badge]', 'button']

const KINDS = {
  mandate: keptPage('ohchr/mandate-belarus'),
  report: keptPage('ohchr/document-report'),
  session: PAGES.session52,
  document: PAGES.text5228,
  'list of texts': PAGES.texts52,
}

async function expectFlawless(page: Page, state: string, within?: [string, string]) {
  expect(await faultsOf(page, within), state).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

for (const [kind, kept] of Object.entries(KINDS)) {
  test(`axe finds nothing on a ${kind}’s page: badges, panel on either side, popup and side panel`, async ({
    extension,
  }) => {
    test.slow()
    if (kind === 'document') {
      const frame = 'https://documents.un.org/api/symbol/access?s=A/HRC/RES/52/28&l=en&t=pdf'
      await extension.serve(frame, '<p>A document</p>')
    }
    const page = await extension.open(kept)
    const badge = page.locator('[data-hrc-letters=badge] button').first()
    await badge.waitFor()
    await expectFlawless(page, 'closed', BADGES)
    await badge.click()
    const panel = page.getByRole('dialog', { name: 'NGO letters' })
    await panel.locator('[data-letter], [data-text]').first().waitFor()
    await expectFlawless(page, 'open at the right', PANEL)
    await panel.getByRole('button', { name: 'Move to the left side' }).click()
    await expectFlawless(page, 'open at the left', PANEL)
    for (const file of ['popup.html', 'sidepanel.html']) {
      await page.bringToFront()
      const beside = await openBehind(extension, file)
      const letters = beside.getByRole(file === 'popup.html' ? 'option' : 'heading')
      await letters.first().waitFor()
      await expectFlawless(beside, file)
      await beside.close()
    }
  })
}

test('axe finds nothing in “My letters” without an import, and where a page was too much to read', async ({
  extension,
}) => {
  test.slow()
  const page = await extension.context.newPage()
  for (const why of ['', 'too-long', 'pdf', 'full', 'closed']) {
    await page.goto('about:blank')
    await page.goto(`${extension.origin}/library.html#kept=${why}`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await expect(page.locator('.page-problem')).toHaveCount(why === '' ? 0 : 1)
    await expectFlawless(page, `kept ${why}`)
  }
})

/** Each has what the others have not: a list, a letter, a plot and its table, columns, a form. */
const IN_EACH_LANGUAGE = [
  'the library’s list',
  'a letter in the library',
  'a situation',
  'a session',
  'letters side by side',
  'letters that are kept',
] as const

for (const language of INTERFACE_LANGUAGES.filter((tag) => tag !== 'en')) {
  test(`axe finds nothing where the interface speaks ${language}`, async ({ extension }) => {
    test.slow()
    const { context, origin, desk } = extension
    await desk.evaluate(
      (tag) => chrome.storage.local.set({ settings: { language: tag } }),
      language,
    )
    const page = await openPanel(extension)
    await expectFlawless(page, 'badges', BADGES)
    await expectFlawless(page, 'panel', PANEL)
    const popup = await openPopup(extension)
    await popup.locator('input').first().fill('country:PRK commission')
    await popup.locator('[role=option]').first().waitFor()
    await expect(popup.locator('html')).toHaveAttribute('lang', language)
    await expectFlawless(popup, 'popup')
    await popup.close()
    const own = await context.newPage()
    for (const name of IN_EACH_LANGUAGE) {
      await openLibrary(own, origin, LIBRARY[name])
      await expectFlawless(own, name)
    }
    await own.goto(`${origin}/options.html`)
    await own.locator('h2').first().waitFor()
    await expectFlawless(own, 'settings')
  })
}
