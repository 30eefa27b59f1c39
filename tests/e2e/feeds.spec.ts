import { feedLetter, feedLetters, makeFeed } from '../unit/feeds/made-feed.ts'
import { faultsOf } from './accessibility.ts'
import { type Extension, openBehind } from './behind.ts'
import { expect } from './extension.ts'
import { add, HOST, lookAt, openOptions, serveFeed, test } from './feed-host.ts'

test('without a collection nothing is asked for, and the project’s own says that it has no address', async ({
  extension,
}) => {
  const options = await openOptions(extension)
  await expect(options.getByText('collection of HRC Letters is not online yet')).toBeVisible()
  const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
  await expect(popup.getByRole('contentinfo')).toContainText('778 letters')
  await expect(popup.getByRole('contentinfo')).not.toContainText('checked')
  const alarms = await extension.desk.evaluate(() => chrome.alarms.getAll())
  expect(alarms).toEqual([])
})

test('what stands at an address is shown with its fingerprint before anything is added', async ({
  extension,
}) => {
  const feed = await makeFeed()
  feed.publish(feedLetters(3), { date: new Date().toISOString().slice(0, 10) })
  await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await lookAt(options)
  const offer = options.getByRole('region', { name: 'Made letters' })
  await expect(offer).toContainText('Published by A Coalition')
  await expect(offer).toContainText(feed.fingerprint.slice(0, 4))
  await expect(offer).toContainText('never sees what you read')
  const shown = await offer.locator('.fingerprint').innerText()
  expect(shown.replaceAll(/\s/g, '')).toBe(feed.fingerprint)
  expect(await faultsOf(options)).toEqual([])
  await offer.getByRole('button', { name: 'Do not add it' }).click()
  await expect(offer).toHaveCount(0)
  await expect(options.locator('.feeds li')).toHaveCount(0)
})

test('letters of a collection are found, say where they are from, and go with it', async ({
  extension,
}) => {
  const feed = await makeFeed()
  const title = 'Zugzwang <img src=x onerror=alert(1)>'
  feed.publish([feedLetter(1, { title }), feedLetter(2)])
  const host = await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await add(extension, options)
  await expect(options.getByText('2 letters · edition of')).toBeVisible()
  expect(host.asked.join()).not.toMatch(/[?#]/)

  const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
  await expect(popup.getByRole('contentinfo')).toContainText(/collections checked \d+ \w+ \d{4}/)
  // What it had when it was added is not news.
  await expect(popup.getByRole('contentinfo')).not.toContainText('new letter')
  await popup.bringToFront()
  await popup.getByRole('combobox').fill('zugzwang')
  const found = popup.getByRole('option').first()
  await expect(found).toContainText(title)
  await expect(found).toContainText('Made letters')
  await found.click()
  await expect(popup.getByText(/From: Made letters, checked \d+ \w+ \d{4}/)).toBeVisible()
  expect(await popup.locator('img[src=x]').count()).toBe(0)
  // What others wrote is not said to be the project's, and its faults are not reported to it.
  await expect(popup.getByRole('heading', { name: 'Summary by Made letters' })).toBeVisible()
  await expect(popup.getByRole('link', { name: 'Report an error' })).toHaveCount(0)
  expect(await faultsOf(popup)).toEqual([])

  await options.bringToFront()
  await options.getByRole('checkbox', { name: 'Show its letters' }).uncheck()
  await expect.poll(() => totalFound(extension, 'zugzwang')).toBe(0)
  await options.getByRole('checkbox', { name: 'Show its letters' }).check()
  await expect.poll(() => totalFound(extension, 'zugzwang')).toBe(1)
  await options.getByRole('button', { name: 'Remove' }).click()
  await options.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(options.locator('.feeds li')).toHaveCount(0)
  await expect.poll(() => totalFound(extension, 'zugzwang')).toBe(0)
  expect(await extension.desk.evaluate(() => chrome.alarms.getAll())).toEqual([])
})

test('an update that is refused says why in a sentence, and the letters stay', async ({
  extension,
}) => {
  const feed = await makeFeed()
  feed.publish([feedLetter(1, { title: 'Zugzwang' })])
  const host = await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await add(extension, options)
  host.instead = { status: 200, body: '<!doctype html><title>Welcome to the hotel</title>' }
  await options.getByRole('button', { name: 'Check now' }).click()
  await expect(options.locator('.feed-problem')).toContainText('A web page came instead')
  expect(await faultsOf(options)).toEqual([])
  expect(await totalFound(extension, 'zugzwang')).toBe(1)
  host.instead = null
  feed.publish([feedLetter(1, { title: 'Zugzwang' }), feedLetter(2, { title: 'Zugzwang again' })])
  await options.getByRole('button', { name: 'Check now' }).click()
  await expect(options.getByText('2 letters · edition of')).toBeVisible()
  expect(await totalFound(extension, 'zugzwang')).toBe(2)
})

test('erasing everything names the collections, and takes them', async ({ extension }) => {
  const feed = await makeFeed()
  feed.publish([feedLetter(1, { title: 'Zugzwang' })])
  await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await add(extension, options)
  await expect(options.getByText('1 collection that you added, with its letters.')).toBeVisible()
  await options.getByRole('button', { name: 'Delete everything' }).click()
  const asking = options.getByRole('group', {
    name: /^Delete everything\? You will lose: 1 collection that you added/,
  })
  await asking.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(options.locator('.feeds li')).toHaveCount(0)
  expect(await totalFound(extension, 'zugzwang')).toBe(0)
})

test('an address that is not secure, or holds nothing, is told', async ({ extension }) => {
  const feed = await makeFeed()
  feed.publish(feedLetters(1))
  await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await lookAt(options, 'http://letters.example/feed/')
  await expect(options.getByText('The address must begin with https://')).toBeVisible()
  await lookAt(options, `${HOST}/other/`)
  await expect(options.getByText('There is no collection at this address')).toBeVisible()
})

test('after the background was killed the letters are there, and checks are planned', async ({
  extension,
}) => {
  const feed = await makeFeed()
  feed.publish([feedLetter(1, { title: 'Zugzwang' })])
  await serveFeed(extension, feed)
  const options = await openOptions(extension)
  await add(extension, options)
  await extension.killBackground()
  expect(await totalFound(extension, 'zugzwang')).toBe(1)
  const [alarm] = await extension.desk.evaluate(() => chrome.alarms.getAll())
  const hours = ((alarm?.scheduledTime ?? 0) - Date.now()) / 3_600_000
  expect(hours).toBeGreaterThan(16)
  expect(hours).toBeLessThan(32)
})

/** How many letters the popup finds. */
async function totalFound(extension: Extension, query: string): Promise<number> {
  const popup = await openBehind(extension, 'popup.html', { width: 400, height: 580 })
  const total = await popup.evaluate(async (query) => {
    const question = { type: 'search', query, limit: 10, language: 'en' }
    const reply = await chrome.runtime.sendMessage(question)
    return reply.answer.results.filter(({ header }: { header: { provenance: string } }) =>
      header.provenance.startsWith('download:'),
    ).length
  }, query)
  await popup.close()
  return total
}
