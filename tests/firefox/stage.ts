import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test as base } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { testFolder } from '../../tools/open-roots.ts'
import { ANY_PDF, isNamedIn } from '../scenarios/in-page.ts'
import type { Stage } from '../scenarios/stage.ts'
import { type Recorder, startRecorder } from './recorder.ts'
import { createTab } from './tab.ts'

/** `EXTENSION` names another build to test than the last one. */
export const SHIPPED = resolve(process.env.EXTENSION ?? '.output/firefox-mv3')
const ADD_ON = 'letters@hrc-letters'
/** Firefox invents one for each profile; this one is told beforehand. */
const UUID = '5d6c1d51-3a5c-4f4e-9f43-52282023026a'
const ORIGIN = `moz-extension://${UUID}`

interface Served {
  body: string | Buffer
  contentType: string
}

export interface Firefox {
  browser: Browser
  recorder: Recorder
  /** A document of the extension without anything in it, from which its API is asked. */
  desk: Page
}

/** A Firefox with the built extension, cut off from every network: one for all tests of a worker. */
export const test = base.extend<{ stage: Stage }, { firefox: Firefox; built: string }>({
  /** The folder of the extension under test: with open shadow roots, if nothing else is said. */
  built: [testFolder(SHIPPED), { scope: 'worker', option: true }],
  firefox: [
    async ({ built }, use) => {
      const recorder = await startRecorder()
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
        // The hosts that tests make have keys of their own making.
        acceptInsecureCerts: true,
        defaultViewport: { width: 1280, height: 800 },
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': recorder.port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': recorder.port,
          // No test can press the button of the browser's own question: it counts as pressed.
          'extensions.webextOptionalPermissionPrompts': false,
          'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        },
      })
      await browser.installExtension(built)
      const desk = await openOwn(browser, 'icon-16.png')
      await use({ browser, recorder, desk })
      await browser.close()
      recorder.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  stage: async ({ firefox: { browser, recorder, desk } }, use) => {
    recorder.requests.length = 0
    recorder.hosts.clear()
    const opened: Page[] = []
    const served = new Map<string, Served>()
    await use({
      requests: recorder.requests,
      serve: async (address, body) =>
        void served.set(address, { body, contentType: 'text/html; charset=utf-8' }),
      servePdf: async (address) =>
        void served.set(address, { body: readFileSync(ANY_PDF), contentType: 'application/pdf' }),
      open: async (address) => {
        const page = await browser.newPage()
        opened.push(page)
        const tab = createTab(page, desk)
        await answerFrom(page, served, recorder.requests)
        await tab.goto(address)
        return tab
      },
      openBehind: async (file) => {
        const page = await openOwn(browser, file)
        opened.push(page)
        return createTab(page, desk)
      },
      toolbarCount: (address) =>
        desk.evaluate(async (address) => {
          const tabs = await chrome.tabs.query({})
          const tab = tabs.find(({ url }) => url === address)
          return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
        }, address),
    })
    for (const page of opened) await page.close()
    await desk.evaluate(eraseAll)
  },
})

/** Runs in the desk. The background lets go of a database that is to be erased. */
async function eraseAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])
  const erase = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase(name)
      erasing.onsuccess = () => resolve()
      erasing.onerror = () => reject(erasing.error)
    })
  const databases = await indexedDB.databases()
  await Promise.all(databases.map(({ name = '' }) => erase(name)))
}

/** Opens a page of the extension behind the others. Firefox tells of no event of its loading. */
async function openOwn(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage({ type: 'tab', background: true })
  await page.goto(`${ORIGIN}/${file}`, { waitUntil: [] })
  return page
}

/** Answers a page's requests with what is served, and notes those that it does not ask for itself. */
async function answerFrom(
  page: Page,
  served: Map<string, Served>,
  requests: string[],
): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const address = request.url()
    const answer = served.get(address)
    if (answer) void request.respond({ status: 200, ...answer })
    // Firefox has the font of its bullets in such an address.
    else if (address.startsWith('data:')) void request.continue()
    else {
      const pages = [...served.values()].map(({ body }) => String(body))
      // The icon of a site is asked for by Firefox itself.
      const isIcon = address.endsWith('/favicon.ico')
      if (!isIcon && !isNamedIn(pages, address)) requests.push(address)
      void request.abort()
    }
  })
}
