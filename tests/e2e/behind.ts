import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { ANY_PDF } from '../scenarios/in-page.ts'
import { PAGES, type test } from './extension.ts'

export type Extension = Parameters<Parameters<typeof test>[2]>[0]['extension']

/** Opens a page of the extension behind the tab in front, which then is the one it speaks of. */
export async function openBehind(
  { context, origin, desk }: Extension,
  file: string,
  size = { width: 360, height: 800 },
): Promise<Page> {
  const opened = context.waitForEvent('page')
  await desk.evaluate((url) => chrome.tabs.create({ url, active: false }), `${origin}/${file}`)
  const page = await opened
  await page.setViewportSize(size)
  return page
}

/** Serves a PDF at an address. */
export async function servePdf({ context }: Extension, address: string): Promise<void> {
  const body = readFileSync(ANY_PDF)
  await context.route(address, (route) => route.fulfill({ body, contentType: 'application/pdf' }))
}

/** A kept page with the address that its first comment gives. */
export function keptPage(name: string): { address: string; file: string } {
  const file = `tests/pages/${name}.html`
  const address = /Address: (\S+)/.exec(readFileSync(file, 'utf8'))?.[1]
  if (!address) throw new Error(`${file} does not say its address`)
  return { address, file }
}

/** The number on the toolbar's icon for the tab that shows an address. */
export function countOf({ desk }: Extension, address: string): Promise<string | undefined> {
  return desk.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({})
    const tab = tabs.find((other) => other.url === url)
    return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id })
  }, address)
}

/** The page of a document with the frame that it stands in. */
export async function openDocument(extension: Extension): Promise<Page> {
  const frame = 'https://documents.un.org/api/symbol/access?s=A/HRC/RES/52/28&l=en&t=pdf'
  await extension.serve(frame, '<p>A document</p>')
  return extension.open(PAGES.text5228)
}
