import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { type Extension, keptPage } from './behind.ts'
import { BUILT, expect, PAGES, test } from './extension.ts'

/** Stands in the function that every reading of a page goes through once. */
const READING = 'Just a moment'

/** What the background was told and what it kept, as a document of the extension sees it. */
interface Seen {
  messages: string[]
  kept: string[]
}

async function watchBackground({ desk }: Extension): Promise<() => Promise<Seen>> {
  await desk.evaluate(() => {
    const seen: Seen = { messages: [], kept: [] }
    Object.assign(globalThis, { seen })
    chrome.runtime.onMessage.addListener(({ type }) => void seen.messages.push(type))
    chrome.storage.session.onChanged.addListener((changes) => {
      seen.kept.push(...Object.keys(changes).filter((name) => name.startsWith('reading:')))
    })
  })
  return () => desk.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
}

/** Has the browser count how often each function is called; gives how often a page was read. */
async function countReadings(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const at = readFileSync(join(BUILT, 'detector.js'), 'utf8').indexOf(READING)
  expect(at).toBeGreaterThan(0)
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage')
    const functions = result
      .filter(({ url }) => url.endsWith('/detector.js'))
      .flatMap((script) => script.functions.flatMap(({ ranges }) => ranges.slice(0, 1)))
      .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
    const [innermost] = functions.sort(
      (a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset),
    )
    const size = (innermost?.endOffset ?? 0) - (innermost?.startOffset ?? 0)
    return functions
      .filter(({ startOffset, endOffset }) => endOffset - startOffset === size)
      .reduce((sum, { count }) => sum + count, 0)
  }
}

for (const [name, kept] of [
  ['a list of texts', PAGES.texts52],
  ['news with mentions', keptPage('ohchr/news-press-release-en')],
] as const) {
  test(`${name} is read once, told once and understood once`, async ({ extension }) => {
    const page = await extension.open(PAGES.treatyBody)
    const readings = await countReadings(page)
    const seen = await watchBackground(extension)
    await extension.serve(kept.address, extension.read(kept.file))
    await page.goto(kept.address)
    await expect.poll(() => page.locator('[data-hrc-letters=badge]').count()).toBeGreaterThan(1)
    await expect.poll(() => extension.toolbarCount()).toMatch(/^\+?\d+$/)
    // Longer than the page would be quiet before it was read again.
    await page.waitForTimeout(1500)
    expect(await seen()).toEqual({ messages: ['page'], kept: [expect.any(String)] })
    expect(await readings()).toBe(1)
  })
}
