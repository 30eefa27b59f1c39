import type { BrowserContext } from '@playwright/test'
import { expect, test } from './extension.ts'

/** The browser of a worker is shared: what one test leaves in it no other test may find. */
test.describe.configure({ mode: 'serial' })

const ADDRESS = 'https://example.org/left'
let context: BrowserContext | null = null

test('a test that leaves behind whatever it can', async ({ extension }) => {
  context = extension.context
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addCookies([{ name: 'left', value: '1', url: ADDRESS }])
  await context.route('https://example.org/routed', (route) => route.fulfill({ body: 'left' }))
  await extension.serve(ADDRESS, '<title>Left</title>')
  const page = await context.newPage()
  await page.setViewportSize({ width: 320, height: 500 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(ADDRESS)
  await page.evaluate(() => {
    setInterval(() => fetch(location.href).catch(() => {}), 50)
    return navigator.clipboard.writeText('left')
  })
  await extension.desk.evaluate(async () => {
    localStorage.setItem('left', '1')
    await chrome.storage.local.set({ left: 1 })
    await chrome.storage.session.set({ left: 1 })
    await new Promise((resolve) => {
      const opening = indexedDB.open('left')
      opening.onupgradeneeded = () => opening.result.createObjectStore('left')
      // Left open, too.
      opening.onsuccess = resolve
    })
  })
  await context.serviceWorkers()[0]?.evaluate(() => Object.assign(globalThis, { left: 1 }))
})

test('the next test has the same browser, as new', async ({ extension }) => {
  expect(extension.context).toBe(context)
  const { desk } = extension
  const stored = await desk.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
    { ...localStorage },
    await indexedDB.databases(),
  ])
  expect(stored).toEqual([{}, {}, {}, []])
  const left = () => Reflect.get(globalThis, 'left')
  expect(await extension.context.serviceWorkers()[0]?.evaluate(left)).toBeUndefined()
  expect(await extension.context.cookies()).toEqual([])
  expect(extension.context.pages().map((page) => page.url())).toEqual([desk.url(), 'about:blank'])

  const page = await extension.context.newPage()
  expect(page.viewportSize()).toEqual({ width: 1280, height: 800 })
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false)
  await extension.serve('https://example.org/', '<title>Another</title>')
  await page.goto('https://example.org/')
  const answers = await page.evaluate(
    (addresses) => Promise.allSettled(addresses.map((address) => fetch(address))),
    ['/left', '/routed'],
  )
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(extension.requests).toEqual([ADDRESS, 'https://example.org/routed'])
  extension.requests.length = 0
  const asked = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'clipboard-read' as never })).state,
  )
  expect(asked).not.toBe('granted')
  await extension.context.grantPermissions(['clipboard-read'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('')
})

test('a test that registers a script, which outlives what a reset reaches', async ({
  extension,
}) => {
  expect(extension.context).toBe(context)
  await extension.desk.evaluate(() =>
    chrome.scripting.registerContentScripts([
      { id: 'left', matches: ['https://www.ohchr.org/*'], js: ['detector.js'] },
    ]),
  )
})

test('after it there is a new browser', async ({ extension }) => {
  expect(extension.context).not.toBe(context)
  const scripts = await extension.desk.evaluate(() =>
    chrome.scripting.getRegisteredContentScripts(),
  )
  expect(scripts).toEqual([])
})
