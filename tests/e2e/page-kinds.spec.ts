import { readdirSync } from 'node:fs'
import { countOf, keptPage } from './behind.ts'
import { test } from './every-site.ts'
import { expect } from './extension.ts'

/** Kept pages and how many badges each must show at least: for the page, its rows, its mentions. */
const COUNCIL: [name: string, badges: number][] = [
  ['ap-ohchr/ap-ohchr-index-8', 1],
  ['docs-un/docs-un-res-52-28', 1],
  ['documents-un/search', 1],
  ['library/record-30396', 1],
  ['library/record-1640460-zh', 1],
  ['library/results-council', 1],
  ['ohchr/country-ukraine', 1],
  ['ohchr/country-dprk-ru', 1],
  ['ohchr/mandate-belarus', 1],
  ['ohchr/mandate-iici-syria', 1],
  ['ohchr/mandate-myanmar-ffm', 1],
  ['ohchr/news-press-release-en', 2],
  ['ohchr/news-press-release-es', 1],
  ['ohchr/news-press-release-ar', 1],
  ['ohchr/ohchr-res-dec-stat-22', 5],
  ['ohchr/ohchr-res-dec-stat-34', 2],
  ['ohchr/ohchr-res-dec-stat-48-legacy', 2],
  ['ohchr/ohchr-res-dec-stat-55-ar', 2],
  ['ohchr/ohchr-res-dec-stat-64-invented', 1],
  ['ohchr/ohchr-session-52', 1],
  ['ohchr/session-list', 1],
  ['portal/hrcmeetings-52', 1],
  ['portal/session-60', 1],
  ['recordings/media-1st-meeting-57', 1],
  ['recordings/webtv-29th-meeting-61', 1],
  ['ungeneva/meeting-summary-52', 1],
  ['ungeneva/meeting-summary-53-en', 1],
  ['urg/portal', 1],
  ['urg/session-report', 1],
]

const OTHERS = readdirSync('tests/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\bnot-|-not-|cloudflare/.test(file))
  .map((file) => file.replace(/\.html$/, ''))

const SITES = Map.groupBy(COUNCIL, ([name]) =>
  name.startsWith('ohchr/') ? 'www.ohchr.org' : 'other sites',
)

for (const [site, pages] of SITES) {
  test(`pages of ${site} get their badges, which lie over no text`, async ({ extension }) => {
    const page = await extension.context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    for (const [name, least] of pages) {
      await test.step(name, async () => {
        const { address, file } = keptPage(name)
        await extension.serve(address, extension.read(file))
        await page.goto(address)
        const badges = page.locator('[data-hrc-letters=badge]')
        await expect.poll(() => badges.count(), name).toBeGreaterThanOrEqual(least)
        expect(await page.evaluate(covered), name).toEqual([])
        await expect.poll(() => countOf(extension, page.url()), name).toMatch(/^\+?\d+$/)
        expect(errors, name).toEqual([])
      })
    }
  })
}

/** Texts of the page that a badge lies over; that it touches the room of a line is allowed. */
function covered(): string[] {
  const buttons = [...document.querySelectorAll('[data-hrc-letters=badge]')].flatMap(
    ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('button') ?? [])],
  )
  const badges = buttons.map((button) => button.getBoundingClientRect())
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const range = new Range()
    range.selectNodeContents(walker.currentNode)
    const isCovered = [...range.getClientRects()].some((line) =>
      badges.some(
        ({ left, right, top, bottom }) =>
          Math.min(right, line.right) - Math.max(left, line.left) > 1 &&
          Math.min(bottom, line.bottom) - Math.max(top, line.top) > 6,
      ),
    )
    if (isCovered) texts.push(walker.currentNode.textContent ?? '')
  }
  return texts
}

test('pages that are not the Council’s are left alone', async ({ extension }) => {
  expect(OTHERS.length).toBeGreaterThan(12)
  const faults: string[] = []
  const { context } = extension
  const opener = await context.newPage()
  const before = context.pages().length
  // Opened by one page, those of a site share a process.
  for (const { address, file } of OTHERS.map(keptPage)) {
    await extension.serve(address, extension.read(file))
    const opened = context.waitForEvent('page')
    await opener.evaluate((url) => void window.open(url), address)
    await (await opened).waitForLoadState()
  }
  const others = context.pages().slice(before)
  await extension.open(keptPage('ohchr/ohchr-session-52'))
  await expect
    .poll(() => countOf(extension, keptPage('ohchr/ohchr-session-52').address))
    .toMatch(/\d/)
  // By now whatever would have come to the others has come.
  for (const name of OTHERS) {
    if (await countOf(extension, keptPage(name).address)) faults.push(`${name}: counted`)
  }
  expect(others).toHaveLength(OTHERS.length)
  for (const page of others) {
    if (await page.locator('[data-hrc-letters]').count()) faults.push(`${page.url()}: annotated`)
  }
  expect(faults).toEqual([])
})
