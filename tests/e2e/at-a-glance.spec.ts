import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { faultsOf } from './accessibility.ts'
import { countOf, openBehind, servePdf } from './behind.ts'
import { expect, PAGES, test } from './extension.ts'

const BADGE = /^1 NGO letter on A\/HRC\/RES\/52\/28, \d+ on the same subject in other sessions;/
const ON_IRAN = /^\d+ NGO letters on the subject of A\/HRC\/RES\/52\/27 in other sessions$/
const LETTER = JSON.parse(readFileSync('data/letters/icnk-hrc52-dprk-accountability.json', 'utf8'))

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'NGO letters' })
const scrolled = (panel: Locator) => panel.locator('.scroll').evaluate((e) => e.scrollTop)

/** Presses what a person would press, and counts. */
function presser() {
  let presses = 0
  return {
    press: async (button: Locator) => {
      presses += 1
      await button.click()
    },
    count: () => presses,
  }
}

test('what is asked of 52/28, and by how many: one press, nothing scrolled', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  const { press, count } = presser()
  await press(page.getByRole('button', { name: BADGE }))
  const panel = panelOf(page)
  for (const ask of LETTER.asks) {
    await expect(panel.getByText(ask)).toBeInViewport({ ratio: 1 })
  }
  for (const said of ['Adopted without a vote', 'letter on this text', '34 organizations signed']) {
    await expect(panel.getByText(said)).toBeInViewport({ ratio: 1 })
  }
  expect([count(), await scrolled(panel)]).toEqual([1, 0])
})

test('one ask with its source on the clipboard: two presses', async ({ extension }) => {
  const page = await extension.open(PAGES.texts52)
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { press, count } = presser()
  await press(page.getByRole('button', { name: BADGE }))
  const panel = panelOf(page)
  const copy = panel.getByRole('button', { name: `Copy with source: ${LETTER.asks[1]}` })
  await expect(copy).toBeInViewport({ ratio: 1 })
  await press(copy)
  await expect(panel.getByText('Copied')).toBeAttached()
  const held = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return [await read('text/plain'), await read('text/html')]
  })
  for (const written of held) {
    for (const part of [LETTER.asks[1], 'ICNK', '26 February 2023', 'wr_id=90']) {
      expect(written).toContain(part)
    }
  }
  expect(held[1]).toContain('<a href="http://www.stopnkcrimes.org/')
  expect([count(), await scrolled(panel)]).toEqual([2, 0])
})

test('one text has one number on its list, its page, its PDF, in popup, side panel and terminal', async ({
  extension,
}) => {
  const { address } = PAGES.text5228
  const line = execFileSync(process.execPath, ['tools/match.ts', '--json', address], {
    encoding: 'utf8',
  })
  const { onText, sameSubject } = JSON.parse(line).texts[0].counts
  const list = await extension.open(PAGES.texts52)
  const names = [await list.getByRole('button', { name: BADGE }).getAttribute('aria-label')]
  await servePdf(extension, `${address}?direct=true`)
  const document = await extension.context.newPage()
  await document.goto(`${address}?direct=true`)
  names.push(await document.getByRole('button', { name: BADGE }).getAttribute('aria-label'))
  await expect.poll(() => countOf(extension, document.url())).toBe(`${onText}`)
  const page = await extension.open(PAGES.text5228)
  names.push(await page.getByRole('button', { name: BADGE }).getAttribute('aria-label'))
  await expect.poll(() => countOf(extension, address)).toBe(`${onText}`)
  expect(names.map((name) => name?.replace(/A\S+/, '').match(/\d+/g))).toEqual(
    Array(3).fill([`${onText}`, `${sameSubject}`, `${onText}`, `${sameSubject}`]),
  )
  for (const file of ['popup.html', 'sidepanel.html']) {
    const counts = (await openBehind(extension, file)).locator('.counts')
    await expect(counts).toContainText(`${onText} letter on this text`)
    await expect(counts).toContainText(`+${sameSubject} letters on the same subject in other`)
  }
})

test('like asks are one group, which its reader opens and corrects; axe finds nothing', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: ON_IRAN }).click()
  const panel = panelOf(page)
  const group = panel.locator('.ask-group').first()
  await group.getByText(/^\d+ letters$/).click()
  const members = group.getByRole('listitem')
  const before = await members.count()
  expect(before).toBeGreaterThan(2)
  expect(await faultsOf(page, ['[data-hrc-letters=panel]', '.frame'])).toEqual([])
  await members
    .nth(1)
    .getByRole('button', { name: /^Not the same/ })
    .click()
  await expect(panel.getByText(`${before - 1} letters`, { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Return to its group' }).click()
  await expect(panel.getByText(`${before} letters`, { exact: true })).toBeVisible()
})

test('keys lead from badge to badge, into the panel, and back one step at a time', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  const badge = page.getByRole('button', { name: BADGE })
  await badge.waitFor()
  // As the background does when a key of the extension is pressed.
  const go = (to: string) =>
    extension.desk.evaluate(async (to) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'go', to })
    }, to)
  const badges = page.locator('[data-hrc-letters=badge] button')
  await go('next')
  await expect(badges.first()).toBeFocused()
  await go('next')
  await expect(badges.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(badges.nth(2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await go('previous')
  await expect(badges.first()).toBeFocused()

  await badge.focus()
  await go('panel')
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  const letter = panel.locator(`[data-letter=${LETTER.id}]`)
  await letter.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Signatories' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(letter).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(badge).toBeFocused()
})

for (const width of [600, 800, 1100]) {
  test(`at ${width} px the page’s last column can be read beside the panel`, async ({
    extension,
  }) => {
    const page = await extension.open(PAGES.texts52)
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('button', { name: BADGE }).click()
    const panel = panelOf(page)
    await expect(panel).toHaveAttribute('aria-modal', 'false')
    const edge = (await panel.boundingBox())?.x ?? 0
    expect(edge).toBeGreaterThanOrEqual(width / 2)
    await page.evaluate(() => scrollTo(100_000, 0))
    const last = page.locator('table tr').nth(3).locator('td, th').last()
    const box = await last.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(edge + 1)
    await panel.getByRole('button', { name: 'Close' }).click()
    expect(await page.evaluate(() => document.documentElement.style.cssText)).toBe('')
  })
}
