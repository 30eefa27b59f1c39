import { beforeEach, expect, it } from 'vitest'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  browser.open.push(
    { id: 1, url: 'https://www.ohchr.org/en/one' },
    { id: 2, url: 'https://docs.un.org/two' },
    { id: 3, url: 'https://example.org/three' },
  )
  browser.counts.set(1, '3').set(2, '2')
})

const switches = () => import('../../../entrypoints/background/site-switch.ts')
const readAgain = () =>
  browser.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)

it('clears the count of a site that went off, and reads no page for it', async () => {
  await (await switches()).switchHosts([], ['www.ohchr.org'])
  expect(browser.counts.get(1)).toBe('')
  expect(browser.counts.get(2)).toBe('2')
  expect(readAgain()).toEqual([])
})

it('reads the open pages of a site that came on again', async () => {
  await (await switches()).switchHosts(['www.ohchr.org', 'docs.un.org'], ['docs.un.org'])
  expect(readAgain()).toEqual([1])
  expect(browser.counts.get(1)).toBe('3')
})

it('asks for no tabs when nothing was switched', async () => {
  const { switchHosts, switchKinds } = await switches()
  await switchHosts(['docs.un.org'], ['docs.un.org'])
  await switchKinds(['news'], ['news'])
  expect(browser.tabs.query).not.toHaveBeenCalled()
})

it('one tab that is gone does not keep the others from following', async () => {
  browser.open.push({ id: 4, url: 'https://www.ohchr.org/en/four' })
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 1.'))
  await (await switches()).switchHosts(['www.ohchr.org'], [])
  expect(readAgain()).toEqual([1, 4])
})

it('reads all pages of listed sites when a kind of page was switched', async () => {
  await (await switches()).switchKinds([], ['news'])
  expect(readAgain()).toEqual([1, 2])
})

it('tells the pages of listed sites that settings were changed, and no other', async () => {
  browser.open.push({ id: 5, url: 'https://digitallibrary.un.org/record/1' })
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'))
  await (await switches()).tellPages()
  const told = browser.tabs.sendMessage.mock.calls
  expect(told).toEqual([1, 2, 5].map((id) => [id, { type: 'settings' }]))
})
