import type { Page } from '@playwright/test'
import { BENCH_SEED, generateLetters } from '../../tools/generate-letters.ts'
import { loadCollection } from '../../tools/load-collection.ts'
import { openBehind } from '../e2e/behind.ts'
import { expect } from '../e2e/extension.ts'
import { lookAt, openOptions, serveFeed, test } from '../e2e/feed-host.ts'
import { makeFeed } from '../unit/feeds/made-feed.ts'

/** `LETTERS` names another size, to look how far it goes. */
const COUNT = Number(process.env.LETTERS ?? 10_000)
const DAY = 100
const FIRST_MS = COUNT
/** Of a larger collection more has to be joined. */
const DAY_MS = Math.max(1000, COUNT / 50)

test.describe.configure({ timeout: 400_000 })

test('the letters of a collection are ready to search in time, and so is a day’s change', async ({
  extension,
}) => {
  const from = loadCollection().letters
  const letters = generateLetters({ count: COUNT + DAY, seed: BENCH_SEED, from })
  const feed = await makeFeed()
  feed.publish(letters.slice(0, COUNT))
  await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await lookAt(options)
  const adding = options.getByRole('button', { name: 'Add this collection' })
  await adding.waitFor()
  const begun = Date.now()
  await adding.click()
  await expect(options.getByRole('progressbar')).toBeVisible()
  const meanwhile = await searchOnce(await openBehind(extension, 'popup.html'), 'eritrea')
  await expect(options.getByText(/checked \d+ \w+ \d{4}/)).toBeVisible({ timeout: 300_000 })
  const first = Date.now() - begun
  const popup = await openBehind(extension, 'popup.html')
  const opened = await searchOnce(popup, 'eritrea')
  const keys = []
  for (const query of ['eri', 'erit', 'sri', 'sri l', 'amnesty', 'amnesty b', 'a', 'congo t']) {
    keys.push(await searchOnce(popup, query))
  }
  feed.publish(letters)
  await options.bringToFront()
  const changed = Date.now()
  await options.getByRole('button', { name: 'Check now' }).click()
  await expect(options.getByText(`${DAY} new letters`)).toBeVisible({ timeout: 60_000 })
  const day = Date.now() - changed
  console.log(`collection of ${COUNT}: ready after ${first} ms, a day of ${DAY} after ${day} ms`)
  console.log(
    `search meanwhile ${meanwhile} ms, first after it ${opened} ms, then ${keys.join(', ')} ms`,
  )
  expect(first).toBeLessThanOrEqual(FIRST_MS)
  expect(day).toBeLessThanOrEqual(DAY_MS)
})

/** How long the background takes to answer one search, ms. */
function searchOnce(page: Page, query: string): Promise<number> {
  return page.evaluate(async (query) => {
    const begun = performance.now()
    await chrome.runtime.sendMessage({ type: 'search', query, limit: 20, language: 'en' })
    return Math.round(performance.now() - begun)
  }, query)
}
