import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { countOf, type Extension, keptPage, openBehind, openDocument } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

async function openOptions({ context, origin }: Extension): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/options.html`)
  await page.getByRole('heading', { name: 'Permissions' }).waitFor()
  return page
}

async function importFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer })
}

const file = (settings: object) => JSON.stringify({ product: 'HRC Letters settings', settings })

test('a kind of page that is switched off has no badges and no count until it is on again', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  const badges = page.getByRole('button', { name: /NGO letters? on A\/HRC\/RES/ })
  await badges.first().waitFor()
  const options = await openOptions(extension)
  const kind = options.getByRole('checkbox', { name: 'Lists of adopted texts' })
  await badges.first().click()
  const panel = page.getByRole('dialog', { name: 'NGO letters' })
  await panel.waitFor()
  await kind.uncheck()
  await expect(badges).toHaveCount(0)
  await expect(panel).toHaveCount(0)
  await expect.poll(() => countOf(extension, PAGES.texts52.address)).toBe('')
  await page.reload()
  await page.getByRole('table').first().waitFor()
  const session = await extension.open(PAGES.session52)
  await session.getByRole('button', { name: /NGO letters?/ }).waitFor()
  await expect(badges).toHaveCount(0)
  const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
  await page.bringToFront()
  await popup.reload()
  await expect(popup.getByText('You turned letters off for: lists of adopted texts')).toBeVisible()
  await kind.check()
  await expect(badges.first()).toBeVisible()
  await expect.poll(() => countOf(extension, PAGES.texts52.address)).toMatch(/^\+?\d+$/)
})

test('a site that is switched off here is off there', async ({ extension }) => {
  const page = await openDocument(extension)
  const badge = page.getByRole('button', { name: /NGO letters?/ })
  await badge.waitFor()
  const options = await openOptions(extension)
  const site = options.getByRole('checkbox', { name: /^UN documents by symbol/ })
  await site.uncheck()
  await expect(badge).toHaveCount(0)
  await site.check()
  await expect(badge).toBeVisible()
})

test('side, language and theme are kept', async ({ extension }) => {
  const options = await openOptions(extension)
  await options.getByRole('radio', { name: 'Left' }).check()
  await options.getByRole('radio', { name: 'Dark' }).check()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  await options.reload()
  await expect(options.getByRole('radio', { name: 'Left' })).toBeChecked()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  const page = await openDocument(extension)
  await page.getByRole('button', { name: /NGO letters?/ }).click()
  await expect(page.getByRole('dialog')).toHaveAttribute('data-dock', 'start')
})

test('texts of a newer session are learned from their list, named in the PDF, and erased', async ({
  extension,
}) => {
  const list = keptPage('ohchr/ohchr-res-dec-stat-64-invented')
  const page = await extension.open(list)
  await expect.poll(() => countOf(extension, list.address)).toMatch(/^\+?\d+$/)
  const options = await openOptions(extension)
  await options.getByText('Show these texts').click()
  const learned = options.locator('.learned li')
  const first = await learned.first().innerText()
  const symbol = /A\/HRC\/RES\/64\/\d+/.exec(first)?.[0] ?? 'none'
  const title = first.split('\n').at(-1) ?? ''
  expect(title.length).toBeGreaterThan(10)

  const address = `https://docs.un.org/en/${symbol}?direct=true`
  await extension.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/plain', body: 'bytes of a document' }),
  )
  await page.goto(address)
  await expect.poll(() => countOf(extension, address)).toMatch(/^\+?\d+$/)
  await page.bringToFront()
  const side = await openBehind(extension, 'sidepanel.html')
  await expect(side.getByRole('heading', { level: 2 })).toHaveText(title)

  await options.getByRole('button', { name: 'Delete these texts' }).click()
  await expect(options.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await options.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(learned).toHaveCount(0)
  await expect(options.getByText('No recent texts from lists that you opened.')).toBeVisible()
})

test('settings go to a file and come back', async ({ extension }) => {
  const options = await openOptions(extension)
  await options.getByRole('radio', { name: 'Dark' }).check()
  await options.getByRole('checkbox', { name: 'Country pages' }).uncheck()
  const downloaded = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export' }).click()
  const text = readFileSync(await (await downloaded).path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ settings: { theme: 'dark', kindsOff: ['country'] } })

  await options.getByRole('button', { name: 'Delete everything' }).click()
  await options.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(options.getByRole('checkbox', { name: 'Country pages' })).toBeChecked()
  await importFile(options, text)
  await expect(options.getByText('The settings were imported.')).toBeVisible()
  await expect(options.getByRole('checkbox', { name: 'Country pages' })).not.toBeChecked()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('every permission is explained, keys suffice, and a file that is no settings changes nothing', async ({
  extension,
}) => {
  const options = await openOptions(extension)
  await test.step('every permission of the manifest is explained, and the data named', async () => {
    const names = await options.evaluate(() => chrome.runtime.getManifest().permissions ?? [])
    for (const name of names) {
      const explanation = options.locator('.permissions div', {
        has: options.getByText(name, { exact: true }),
      })
      await expect(explanation.getByRole('definition')).toHaveText(/^[A-Z].{20,}\.$/)
    }
    await expect(options.getByText(/^[\d,]+ letters by [\d,]+ organizations/)).toBeVisible()
  })
  await test.step('is used by keyboard alone', async () => {
    await options.keyboard.press('Tab')
    await expect(options.getByRole('checkbox').first()).toBeFocused()
    await options.keyboard.press('Space')
    await expect(options.getByRole('checkbox').first()).not.toBeChecked()
  })
  await test.step('what is wrong in a file is said', async () => {
    const status = options.locator('.imported')
    await importFile(options, '{')
    await expect(status).toContainText('This file is not JSON.')
    await importFile(options, '{"theme":"dark"}')
    await expect(status).toContainText('This file does not contain HRC Letters settings.')
    await importFile(options, ' '.repeat(90_000))
    await expect(status).toContainText('This file is too long to be a settings file.')
    await importFile(options, file({ theme: 'sepia', kindsOff: ['text', 'blog'], colour: 1 }))
    await expect(status).toContainText(
      '“theme” must be one of system, light, dark, but the file says "sepia".',
    )
    await expect(status).toContainText('but the file says "blog".')
    await expect(status).toContainText('“colour” is not a setting.')
    await expect(options.locator('html')).toHaveAttribute('data-theme', 'system')
  })
  await test.step('axe finds nothing, light and dark, at 320 px', async () => {
    await options.setViewportSize({ width: 320, height: 800 })
    await options.getByRole('button', { name: 'Delete everything' }).click()
    expect(await faultsOf(options)).toEqual([])
    const spill = () => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    }
    expect(await options.evaluate(spill)).toBeLessThanOrEqual(0)
  })
})

test('settings that cannot be saved say so wherever they are changed, and hold as they were', async ({
  extension,
}) => {
  await extension.open(PAGES.texts52)
  const popup = await openBehind(extension, 'popup.html')
  const site = popup.getByRole('switch')
  await site.waitFor()
  const side = await openBehind(extension, 'sidepanel.html')
  const off = side.getByRole('button', { name: 'Turn off on www.ohchr.org' })
  await off.waitFor()
  const storage = async (fails: boolean) => {
    const [background] = extension.context.serviceWorkers()
    await background?.evaluate((fails) => {
      const { local } = chrome.storage as { local: { set: unknown } }
      const kept = globalThis as { ownSet?: unknown }
      kept.ownSet ??= local.set
      local.set = fails ? () => Promise.reject(new Error('The disk is full.')) : kept.ownSet
    }, fails)
  }
  const said = /^Your change could not be saved/
  await storage(true)
  await off.click()
  await expect(side.getByRole('alert')).toHaveText(said)
  await site.click()
  await expect(popup.getByRole('alert')).toHaveText(said)
  await expect(site).toBeChecked()
  const options = await openOptions(extension)
  const kind = options.getByRole('checkbox', { name: 'Lists of adopted texts' })
  await kind.click()
  await expect(options.getByRole('alert')).toHaveText(said)
  await expect(kind).toBeChecked()
  await storage(false)
  await kind.click()
  await expect(kind).not.toBeChecked()
  await expect(options.getByRole('alert')).toHaveCount(0)
})
