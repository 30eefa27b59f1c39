import { faultsOf } from './accessibility.ts'
import { countOf, keptPage, openBehind, servePdf } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

const PDF = 'https://docs.un.org/en/A/HRC/RES/52/28?direct=true'
const LETTER = /^Situation of human rights in the Democratic People.s Republic of Korea$/

test('shows the letters of the page in front, and one of them whole: axe finds nothing at 320 px', async ({
  extension,
}) => {
  await extension.open(PAGES.texts52)
  const side = await openBehind(extension, 'sidepanel.html', { width: 320, height: 800 })
  const isFlawless = async () => {
    expect(await faultsOf(side)).toEqual([])
    expect(await side.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
  await expect(
    side.getByRole('heading', { name: 'Letters by resolution or decision' }),
  ).toBeVisible()
  await test.step('a list', isFlawless)
  await side.getByRole('button', { name: /A\/HRC\/RES\/52\/28\b/ }).click()
  await side.getByRole('button', { name: LETTER }).first().click()
  await expect(side.getByRole('heading', { name: 'Summary by HRC Letters' })).toBeVisible()
  await expect(side.getByText('34 organizations signed; 32 are named here')).toBeVisible()
  await expect(side.getByRole('heading', { name: 'Signatories' })).toBeVisible()
  await test.step('a letter', isFlawless)
  await side.getByRole('button', { name: 'Back to the list' }).click()
  await expect(side.getByRole('button', { name: LETTER }).first()).toBeFocused()
  await extension.open(keptPage('ohchr/not-treaty-body'))
  await expect(side.getByRole('heading', { name: /not a Human Rights Council page/ })).toBeVisible()
  await test.step('another page', isFlawless)
})

test('saves a letter in one press, which leads to it in the library', async ({ extension }) => {
  await extension.open(PAGES.texts52)
  const side = await openBehind(extension, 'sidepanel.html')
  await side.getByRole('button', { name: /A\/HRC\/RES\/52\/28\b/ }).click()
  await side.getByRole('button', { name: LETTER }).first().click()
  const opened = extension.context.waitForEvent('page')
  await side.getByRole('link', { name: /^Save/ }).click()
  const library = await opened
  await expect(library.locator('.letter').getByText('Saved by you')).toBeVisible()
  await expect(library).toHaveURL(/#letter=icnk-hrc52-dprk-accountability$/)
})

test('follows tabs and navigation, and says when a page is not the Council’s', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  const side = await openBehind(extension, 'sidepanel.html')
  await expect(
    side.getByRole('heading', { name: 'Letters by resolution or decision' }),
  ).toBeVisible()

  const treaty = keptPage('ohchr/not-treaty-body')
  const other = await extension.open(treaty)
  const elsewhere = side.getByRole('heading', {
    name: 'This is not a Human Rights Council page',
  })
  await expect(elsewhere).toBeVisible()

  await page.bringToFront()
  await expect(
    side.getByRole('heading', { name: 'Letters by resolution or decision' }),
  ).toBeVisible()

  const mandate = keptPage('ohchr/mandate-belarus')
  await extension.serve(mandate.address, extension.read(mandate.file))
  await page.goto(mandate.address)
  await expect(side.getByRole('heading', { level: 2 })).toHaveText(/Belarus/)

  await other.bringToFront()
  await other.goto('about:blank')
  await expect(elsewhere).toBeVisible()
})

test('knows a document that no script can read from its address, and counts it', async ({
  extension,
}) => {
  await extension.context.route(PDF, (route) =>
    // A page whose scripts are forbidden stands for a viewer in which none of ours runs.
    route.fulfill({ status: 200, contentType: 'text/plain', body: 'bytes of a document' }),
  )
  const page = await extension.context.newPage()
  await page.goto(PDF)
  await expect.poll(() => countOf(extension, PDF)).toMatch(/^\+?\d+$/)
  const side = await openBehind(extension, 'sidepanel.html')
  await expect(side.getByRole('heading', { level: 2 })).toHaveText(
    /^Situation of human rights in the Democratic People/,
  )
  await expect(side.getByRole('button', { name: LETTER }).first()).toBeVisible()
})

test('switched off for the site, it says so and switches on again', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  const badges = page.getByRole('button', { name: /NGO letters? on A\/HRC\/RES/ })
  await badges.first().waitFor()
  const side = await openBehind(extension, 'sidepanel.html')
  await side.getByRole('button', { name: 'Turn off on www.ohchr.org' }).click()
  await expect(
    side.getByRole('heading', { name: 'Letters are turned off on www.ohchr.org' }),
  ).toBeVisible()
  await expect(badges).toHaveCount(0)
  await side.getByRole('button', { name: 'Undo' }).click()
  await expect(badges.first()).toBeVisible()
  await expect(
    side.getByRole('heading', { name: 'Letters by resolution or decision' }),
  ).toBeVisible()
})

test.describe('the browser’s own side panel', () => {
  test.use({ ownBrowser: 'it stays open beside whichever tab is in front' })

  test('opens from the popup beside the page', async ({ extension }) => {
    await servePdf(extension, PDF)
    const page = await extension.context.newPage()
    await page.goto(PDF)
    const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
    await popup.getByRole('button', { name: 'Side panel' }).click()
    const kinds = () =>
      extension.desk.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({})
        return contexts.map(({ contextType }) => String(contextType))
      })
    await expect.poll(kinds).toContain('SIDE_PANEL')
  })
})
