import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Catalogue } from '../../lib/council/catalogue.ts'
import { readAddressOnly } from '../../lib/pages/identify-page.ts'
import type { CouncilPage, CouncilText, PageReading } from '../../lib/pages/page.ts'
import { readPage } from '../../lib/pages/read-page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { messageOf } from '../run.ts'

/** A file could not be read; the message names it. */
export class UnreadableFile extends Error {}

/**
 * Understands a target: an address, or `FILE.html@ADDRESS`, a saved page and where it stood. Null
 * for what is not the Council's. Throws `UnreadableFile`.
 */
export async function readTarget(target: string): Promise<CouncilPage | null> {
  const { file, address } = partsOf(target)
  const url = URL.canParse(address) ? new URL(address) : null
  if (file !== null) {
    const html = readHtml(file)
    const reading = url && (await readFile(html, url))
    return reading ? resolvePage(reading) : null
  }
  return url && resolvePage(readAddressOnly(url))
}

/** The address is what follows the last `@http`, so that a file may have an `@` in its name. */
function partsOf(target: string): { file: string | null; address: string } {
  const at = /^https?:\/\//i.test(target) ? -1 : target.lastIndexOf('@http')
  if (at < 1) return { file: null, address: target }
  return { file: target.slice(0, at), address: target.slice(at + 1) }
}

function readHtml(file: string): Buffer {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file))
  } catch (error) {
    throw new UnreadableFile(`${file}: cannot be read: ${messageOf(error)}`)
  }
}

/** Reads a saved page in jsdom, which is loaded only when there is one; no script of it runs. */
async function readFile(html: Buffer, url: URL): Promise<PageReading | null> {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const dom = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() })
  try {
    return readPage(url, dom.window.document)?.reading ?? null
  } finally {
    dom.window.close()
  }
}

/**
 * A page with what the catalogue knows of it where the address is all there is: the title of its
 * text, and for a list of a session's texts the texts that were adopted.
 */
export function complete(page: CouncilPage, catalogue: Catalogue): CouncilPage {
  if (page.kind === 'texts' && page.texts.length === 0) {
    const adopted = catalogue.texts.filter(({ session }) => session === page.session)
    return { ...page, texts: adopted.map(asShown) }
  }
  if (page.kind !== 'text' || page.symbol === null || page.title !== '') return page
  const known = catalogue.texts.find(({ symbol }) => symbol === page.symbol)
  if (!known) return page
  const { title } = known
  return { ...page, title, texts: page.texts.map((text) => ({ ...text, title })) }
}

function asShown(text: Catalogue['texts'][number]): CouncilText {
  const { symbol, session, title, vote } = text
  return { symbol, draft: null, session, title, outcome: vote }
}
