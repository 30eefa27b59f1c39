import { keptPage, openBehind } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

/** In the order of the UN's own bar. */
const OWN_NAMES = ['العربية', '中文', 'English', 'Français', 'Русский', 'Español']

test('a language is chosen by its own name, and then spoken everywhere', async ({ extension }) => {
  const { context, origin } = extension
  const options = await context.newPage()
  await options.goto(`${origin}/options.html`)
  const picker = options.locator('#language')
  await expect(picker).toHaveValue('page')
  const offered = await picker.locator('option').allInnerTexts()
  expect(offered.slice(2)).toEqual(OWN_NAMES)
  await picker.selectOption('Français')
  await expect(options.getByRole('heading', { name: 'Paramètres', exact: true })).toBeVisible()
  await options.reload()
  await expect(picker).toHaveValue('fr')
  const page = await extension.open(PAGES.texts52)
  const badge = page.locator('[data-hrc-letters=badge] button').first()
  await expect(badge).toHaveAttribute('lang', 'fr')
  await expect(badge).toHaveAttribute('aria-label', /52e session/)
  await options.goto(`${origin}/library.html#sessions=52`)
  await expect(options.locator('html')).toHaveAttribute('lang', 'fr')
})

test('beside a page in Arabic the words are Arabic, from right to left; the popup follows the browser', async ({
  extension,
}) => {
  const page = await extension.open(keptPage('ohchr/ohchr-res-dec-stat-55-ar'))
  await page.locator('[data-hrc-letters=badge] button').first().click()
  const panel = page.locator('[data-hrc-letters=panel] [dir=rtl][lang=ar]')
  await expect(panel.first()).toBeVisible()
  await expect(panel.first()).toContainText('الدورة الخامسة والخمسون')
  const popup = await openBehind(extension, 'popup.html')
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en')
})
