import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { MadeFeed } from '../unit/feeds/made-feed.ts'
import type { Extension } from './behind.ts'
import { test as base, expect, withChangedBuild } from './extension.ts'

export const HOST = 'https://letters.example'
const ADDRESS = `${HOST}/feed/`

/** The extension with one host allowed: no test can press the button of the browser’s question. */
export const test = base.extend({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern.
    async ({}, use) => {
      await withChangedBuild((manifest) => {
        manifest.host_permissions.push(`${HOST}/*`)
      }, use)
    },
    { scope: 'worker' },
  ],
})

/** How the host of a feed answers. */
interface Host {
  asked: string[]
  /** What it answers in place of its files. */
  instead: { status: number; body: string } | null
}

/** Serves the public folder of a feed at its address. */
export async function serveFeed({ context }: Extension, feed: MadeFeed): Promise<Host> {
  const host: Host = { asked: [], instead: null }
  await context.route(`${HOST}/**`, (route) => {
    const path = route.request().url().replace(ADDRESS, '')
    host.asked.push(path)
    const file = join(feed.folder, 'public', path)
    if (host.instead) return route.fulfill({ ...host.instead, contentType: 'text/html' })
    if (path.startsWith('https:') || !existsSync(file))
      return route.fulfill({ status: 404, body: '' })
    return route.fulfill({ body: readFileSync(file), contentType: 'application/octet-stream' })
  })
  return host
}

export async function openOptions({ context, origin }: Extension): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/options.html`)
  await page.getByRole('heading', { name: 'Collections' }).waitFor()
  return page
}

export async function lookAt(options: Page, address = ADDRESS): Promise<void> {
  await options.getByLabel('Address of the collection').fill(address)
  await options.getByRole('button', { name: 'See what is there' }).click()
}

export async function add(extension: Extension, options: Page): Promise<void> {
  await lookAt(options)
  await options.getByRole('button', { name: 'Add this collection' }).click()
  await expect(options.getByText(/checked \d+ \w+ \d{4}/)).toBeVisible()
  await expect.poll(() => extension.requests).toEqual([])
}
