import { readFileSync } from 'node:fs'
import { chromium, expect, test } from '@playwright/test'
import puppeteer, { type Target } from 'puppeteer-core'
import { BUILT, PAGES } from './extension.ts'
import { serveSecurely } from './secure-server.ts'

const { session52, texts52 } = PAGES
const pathOf = ({ address }: { address: string }) => new URL(address).pathname

const AHEAD = `<script type="speculationrules">
  { "prerender": [{ "urls": ["${pathOf(session52)}"], "eagerness": "immediate" }] }
</script>`
/** Tells the server that the page is there before its user, and that its user is there. */
const TELLING = `<script>
  addEventListener('load', async () => {
    if (!document.prerendering) return
    await fetch('/loaded-before')
    // Time in which the page that nobody sees might be counted.
    await fetch('/waited')
  })
  document.addEventListener('prerenderingchange', () => fetch('/user-is-there'))
</script>`

/**
 * Chrome loads nothing beforehand in a tab that a test is attached to, nor from an answer that a test
 * makes up: so this one has a server, and sees the tabs only as the extension does.
 */
test('a page loaded before its user goes there is counted when they are there', async () => {
  const read = ({ file }: { file: string }) => readFileSync(file, 'utf8')
  const server = await serveSecurely({
    [pathOf(texts52)]: read(texts52).replace(/<body[^>]*>/, (body) => body + AHEAD),
    [pathOf(session52)]: read(session52).replace('</head>', `${TELLING}</head>`),
  })
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? chromium.executablePath(),
    headless: true,
    enableExtensions: [BUILT],
    waitForInitialPage: false,
    targetFilter: (target: Target) => !['page', 'tab'].includes(target.type()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP www.ohchr.org 127.0.0.1:${server.port}, MAP * ~NOTFOUND`,
    ],
  })
  try {
    const started = await browser.waitForTarget((target) => target.type() === 'service_worker')
    const background = await started.worker()
    const tab = () =>
      background?.evaluate(async () => {
        const [{ id = -1, url } = {}] = await chrome.tabs.query({ url: 'https://www.ohchr.org/*' })
        return { url, count: await chrome.action.getBadgeText({ tabId: id }) }
      })
    const countAt = async (address: string) => {
      await expect.poll(tab).toEqual({ url: address, count: expect.stringMatching(/^\+?\d+$/) })
      return (await tab())?.count
    }
    await background?.evaluate((url) => void chrome.tabs.create({ url }), texts52.address)
    const before = await countAt(texts52.address)
    await expect.poll(() => server.asked).toContain('/waited')
    expect((await tab())?.count).toBe(before)

    await background?.evaluate(async (url) => {
      const [{ id = -1 } = {}] = await chrome.tabs.query({ url: 'https://www.ohchr.org/*' })
      const go = (address: string) => location.assign(address)
      await chrome.scripting.executeScript({ target: { tabId: id }, func: go, args: [url] })
    }, session52.address)
    expect(await countAt(session52.address)).not.toBe(before)
    expect(server.asked).toContain('/user-is-there')
  } finally {
    await browser.close()
    server.close()
  }
})
