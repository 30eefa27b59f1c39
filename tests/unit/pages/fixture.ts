import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { readRequest } from '../../../extension/message-shapes.ts'
import { boundReading } from '../../../extension/page-reading-limits.ts'
import type { CouncilPage, LocatedReading } from '../../../lib/pages/page.ts'
import { readPage } from '../../../lib/pages/read-page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'

export const PAGES = join(import.meta.dirname, '../../pages')

/** One window for all pages: making one takes longer than reading a page. */
const dom = new JSDOM()

/** The page and the address it stands at, which its first comment gives. */
export function open(html: string, at?: string): { url: URL; document: Document } {
  const address = at ?? /Address: (\S+)/.exec(html)?.[1]
  if (!address) throw new Error('the page does not say its address')
  const url = new URL(address)
  // A document that is parsed has the address of the window it is parsed in.
  dom.reconfigure({ url: url.href })
  return { url, document: new dom.window.DOMParser().parseFromString(html, 'text/html') }
}

export function openFixture(name: string): { url: URL; document: Document } {
  return open(readFileSync(join(PAGES, `${name}.html`), 'utf8'))
}

/** Reads a fixture as the extension does, to the end. */
export function understand(name: string): {
  read: LocatedReading | null
  page: CouncilPage | null
} {
  const { url, document } = openFixture(name)
  const read = readPage(url, document)
  const request = read && readRequest({ type: 'page', reading: read.reading })
  const page = request?.type === 'page' ? resolvePage(boundReading(request.reading)) : null
  return { read, page }
}
