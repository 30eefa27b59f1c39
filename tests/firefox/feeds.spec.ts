import { join } from 'node:path'
import { expect } from '@playwright/test'
import sirv from 'sirv'
import { serveBy } from '../e2e/secure-server.ts'
import type { Stage, Tab } from '../scenarios/stage.ts'
import { feedLetter, type MadeFeed, makeFeed } from '../unit/feeds/made-feed.ts'
import { test as base, type Firefox } from './stage.ts'

const HOST = 'letters.example'
const PATTERN = `https://${HOST}/*`

interface Host {
  asked: string[]
  /** What it answers in place of its files. */
  instead: string | null
}

/** A feed, and the host that serves it in this Firefox. */
const test = base.extend<{ feed: MadeFeed; host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
  feed: async ({}, use) => {
    const feed = await makeFeed()
    feed.publish([feedLetter(1, { title: 'Zugzwang' })])
    await use(feed)
  },
  host: async ({ feed, firefox: { recorder } }, use) => {
    const files = sirv(join(feed.folder, 'public'), { dev: true })
    const host: Host = { asked: [], instead: null }
    const server = await serveBy((request, response) => {
      if (host.instead !== null) response.end(host.instead)
      else files(request, response, () => void response.writeHead(404).end())
    })
    host.asked = server.asked
    recorder.hosts.set(`${HOST}:443`, server.port)
    await use(host)
    server.close()
  },
})

test('a collection is added, brought up to date, refused and removed', async ({
  stage,
  firefox,
  feed,
  host,
}) => {
  expect(await isAllowed(firefox)).toBe(false)
  const options = await lookAt(stage)
  await options.press('button', 'Add this collection')
  await expect.poll(() => said(options)).toMatch(/1 letter · edition of .* · checked \d/)
  expect(await isAllowed(firefox)).toBe(true)
  expect(await found(stage, 'zugzwang')).toBe(1)

  feed.publish([feedLetter(1, { title: 'Zugzwang' }), feedLetter(2, { title: 'Zugzwang again' })])
  await options.press('button', 'Check now')
  await expect.poll(() => said(options)).toMatch(/2 letters · edition of .* · 1 new letter/)
  expect(await found(stage, 'zugzwang')).toBe(2)

  host.instead = '<!doctype html><title>Welcome to the hotel</title>'
  await options.press('button', 'Check now')
  await expect.poll(() => said(options)).toContain('A web page came instead')
  expect(await found(stage, 'zugzwang')).toBe(2)

  await options.press('button', 'Remove')
  await options.press('button', 'Delete')
  await expect.poll(() => said(options)).toBe('')
  expect(await found(stage, 'zugzwang')).toBe(0)
  expect(await isAllowed(firefox)).toBe(false)
  expect(host.asked.join()).not.toMatch(/[?#]/)
  expect(stage.requests).toEqual([])
})

test('what is looked at and not added gives its host back, when the options are closed too', async ({
  stage,
  firefox,
  host,
}) => {
  const options = await lookAt(stage)
  await expect.poll(() => isAllowed(firefox)).toBe(true)
  await options.press('button', 'Do not add it')
  await expect.poll(() => isAllowed(firefox)).toBe(false)

  const others = await lookAt(stage)
  await expect.poll(() => isAllowed(firefox)).toBe(true)
  await others.evaluate(() => window.close(), null)
  await expect.poll(() => isAllowed(firefox)).toBe(false)
  expect(host.asked.length).toBeGreaterThan(0)
})

async function lookAt(stage: Stage): Promise<Tab> {
  const options = await stage.openBehind('options.html')
  await options.front()
  await options.focus('textbox', 'Address of the collection (from its publisher)')
  await options.type(`https://${HOST}/`)
  await options.press('button', 'See what is there')
  await expect.poll(() => options.count('button', 'Add this collection')).toBe(1)
  return options
}

/** What the options say of the collections that were added. */
function said(options: Tab): Promise<string> {
  const text = () =>
    [...document.querySelectorAll('.feeds li')].map((one) => one.textContent).join()
  return options.evaluate(text, null)
}

/** How many letters of collections the popup finds. */
async function found(stage: Stage, query: string): Promise<number> {
  const popup = await stage.openBehind('popup.html')
  return popup.evaluate(async (query) => {
    const question = { type: 'search', query, limit: 10, language: 'en' }
    const reply = await chrome.runtime.sendMessage(question)
    return reply.answer.results.filter(({ header }: { header: { provenance: string } }) =>
      header.provenance.startsWith('download:'),
    ).length
  }, query)
}

/** Whether the extension may read from the host. */
function isAllowed({ desk }: Firefox): Promise<boolean> {
  return desk.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), PATTERN)
}
