import { beforeEach, expect, it, vi } from 'vitest'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
let inject: typeof import('../../../entrypoints/background/inject-annotator.ts')
const colours = vi.fn(async (_: { tabId: number; color: string }) => {})
beforeEach(async () => {
  browser = startBrowser()
  colours.mockClear()
  Object.assign(browser.action, { setBadgeBackgroundColor: colours })
  inject = await import('../../../entrypoints/background/inject-annotator.ts')
})

it.each([
  [{ onText: 3, sameSubject: 4, session: 5 }, '3'],
  [{ onText: 1, sameSubject: 0, session: 0 }, '1'],
  [{ onText: 0, sameSubject: 9, session: 5 }, '+9'],
  [{ onText: 0, sameSubject: 0, session: 1 }, '+1'],
  [{ onText: 0, sameSubject: 0, session: 0 }, ''],
  [null, ''],
])('of %j the toolbar shows %j', async (counts, text) => {
  await inject.showCount(7, counts)
  expect(browser.counts.get(7)).toBe(text)
})

it('letters on the text itself have a colour of their own', async () => {
  for (const onText of [2, 0, 1]) await inject.showCount(7, { onText, sameSubject: 3, session: 0 })
  const [own, others, again] = colours.mock.calls.map(([{ color }]) => color)
  for (const colour of [own, others]) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  expect(own).not.toBe(others)
  expect(again).toBe(own)
})

it('badges and panel each bring their script into the tab', async () => {
  await inject.annotate(7)
  await inject.bringPanel(8)
  expect(browser.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7 }, files: ['/annotator.js'] }],
    [{ target: { tabId: 8 }, files: ['/panel.js'] }],
  ])
})
