import { expect, PAGES, test } from './extension.ts'

const MEGABYTE = 'x'.repeat(1_000_000)
const ANY_BADGE = /NGO letters? (on|related to) A\/HRC\/RES\//

test('a hostile table is annotated where it can be read, and nothing of it becomes markup', async ({
  extension,
}) => {
  const { address, file } = PAGES.hostile
  await extension.serve(address, extension.read(file).replaceAll('MEGABYTE', MEGABYTE))
  const page = await extension.context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  await page.getByRole('button', { name: ANY_BADGE }).first().click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await expect(panel.getByRole('heading').first()).toBeVisible()
  await expect(page.locator('[data-hrc-letters] img, [data-hrc-letters] script')).toHaveCount(0)
  expect(errors).toEqual([])
})

test('rows that come late get their badges', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: /on A\/HRC\/RES\/52\/28/ })
  await badge.waitFor()
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((tr) => tr.textContent?.includes('52/28'))
    const copy = row?.cloneNode(true)
    row?.remove()
    requestAnimationFrame(() => {
      if (copy) document.querySelector('table tbody')?.append(copy)
    })
  })
  await expect(badge).toHaveCount(1)
  await expect(badge).toBeVisible()
})

test('badges the page removes come back, ones it clones do not stay', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: /on A\/HRC\/RES\/52\/28/ })
  await badge.waitFor()
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-hrc-letters]')) host.remove()
  })
  await expect(badge).toHaveCount(1)
})

test('an address that only looks like ours is left alone', async ({ extension }) => {
  const html = extension.read(PAGES.texts52.file)
  const lookAlikes = [
    'https://www.ohchr.org.example.com/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
    'https://example.com/?u=https://docs.un.org/en/A/HRC/RES/52/28',
  ]
  const pages = []
  for (const address of lookAlikes) {
    await extension.serve(address, html)
    const page = await extension.context.newPage()
    await page.goto(address)
    pages.push(page)
  }
  const ours = await extension.open(PAGES.texts52)
  await ours.getByRole('button', { name: ANY_BADGE }).first().waitFor()
  for (const page of pages) await expect(page.locator('[data-hrc-letters]')).toHaveCount(0)
})

test('a script of ours in a page neither reads nor changes what is stored', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: ANY_BADGE }).first().waitFor()
  const tried = await extension.desk.evaluate(async (url) => {
    await chrome.storage.local.set({ settings: { theme: 'dark' } })
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const { local } = chrome.storage
        const tries = [local.get(), local.set({ settings: {} }), local.clear()]
        return Promise.all(tries.map((one) => one.then(() => 'done', String)))
      },
    })
    return { said: answer?.result, left: await chrome.storage.local.get() }
  }, page.url())
  const refused = expect.stringContaining('not allowed')
  expect(tried.said).toEqual([refused, refused, refused])
  expect(tried.left).toEqual({ settings: { theme: 'dark' } })
})
