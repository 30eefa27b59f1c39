import { countOf, keptPage, openBehind } from './behind.ts'
import { openAccess, registeredSites, test } from './every-site.ts'
import { expect, PAGES } from './extension.ts'

const RECORD = keptPage('library/record-30396')
const LIBRARY = 'https://searchlibrary.ohchr.org/*'

test.describe('access given and withdrawn', () => {
  test.use({ ownBrowser: 'access is withheld in the settings of the profile' })

  test('a site is read at once when it is allowed, and no longer when that is withdrawn', async ({
    extension,
  }) => {
    // The UN’s own sites too, under an open page.
    const page = await extension.open(PAGES.texts52)
    const badges = page.getByRole('button', { name: /NGO letters? on A\/HRC\/RES/ })
    await badges.first().waitFor()
    const side = await openBehind(extension, 'sidepanel.html')
    await expect(
      side.getByRole('heading', { name: 'Letters by resolution or decision' }),
    ).toBeVisible()
    const access = await openAccess(extension)
    await access.withholdAll()
    await expect.poll(() => registeredSites(extension)).toEqual([])
    await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)
    await page.bringToFront()
    await expect(
      side.getByRole('heading', { name: /not a Human Rights Council page/ }),
    ).toBeVisible()

    await access.allow('https://www.ohchr.org/*')
    await expect(badges.first()).toBeVisible()
    await expect.poll(() => countOf(extension, PAGES.texts52.address)).toMatch(/^\+?\d+$/)

    const record = await extension.open(RECORD)
    await record.getByRole('heading').first().waitFor()
    const badge = record.getByRole('button', { name: /A\/HRC\/RES\/52\/28/ })

    await access.allow(LIBRARY)
    await expect.poll(() => registeredSites(extension)).toHaveLength(1)
    await expect(badge).toBeVisible()
    await record.reload()
    await expect(badge).toBeVisible()

    const errors: string[] = []
    record.on('pageerror', (error) => errors.push(error.message))
    record.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await access.withdraw(LIBRARY)
    await expect.poll(() => registeredSites(extension)).toEqual([])
    await expect(record.locator('[data-hrc-letters]')).toHaveCount(0)
    const french = `${RECORD.address}?ln=fr`
    await extension.serve(french, extension.read(RECORD.file))
    await record.evaluate((url) => history.pushState(null, '', url), french)
    await record.reload()
    await record.getByRole('heading').first().waitFor()
    await expect(badge).toHaveCount(0)
    expect(errors).toEqual([])
  })
})

test('over a site that is not allowed yet the popup asks for it with one button', async ({
  extension,
}) => {
  const { address } = RECORD
  const page = await extension.context.newPage()
  // The browser tells the popup the address of the tab it was opened over, which no test can do,
  // and asks its question outside of any page.
  await page.addInitScript((url) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    chrome.tabs.query = (async () => [{ id: 1, url, index: 0 }]) as never
    chrome.permissions.contains = (async () => false) as never
    chrome.permissions.request = (async (permissions: unknown) => {
      asked.push({ permissions, inClick: navigator.userActivation.isActive })
      return false
    }) as never
  }, address)
  await page.goto(`${extension.origin}/popup.html`)
  await expect(page.getByRole('switch')).toHaveCount(0)
  await page.getByRole('button', { name: 'Also show letters on searchlibrary.ohchr.org' }).click()
  const asked = () => page.evaluate(() => (globalThis as { asked?: unknown }).asked)
  await expect
    .poll(asked)
    .toEqual([{ permissions: { origins: ['https://searchlibrary.ohchr.org/*'] }, inClick: true }])
})
