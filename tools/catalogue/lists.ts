import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { listedTexts } from '../../lib/pages/listed-texts.ts'
import { readPage } from '../../lib/pages/read-page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import type { SessionRow, TextRow } from '../data/schemas.ts'
import type { ListOfTexts } from './propose.ts'

/** A page to read: where it stands and its HTML. */
export interface SavedPage {
  address: string
  html: string
}

/** Reads `FILE.html@ADDRESS`. Throws one sentence when it is not of that form. */
export function openSaved(target: string): SavedPage {
  const at = target.lastIndexOf('@http')
  const [file, address] = [target.slice(0, at), target.slice(at + 1)]
  if (at < 1 || !URL.canParse(address)) {
    throw new Error(`"${target}": must be FILE.html@ADDRESS, with the address the page stood at`)
  }
  return { address, html: readFileSync(file, 'utf8') }
}

/**
 * Addresses of the lists of regular sessions from the newest that the catalogue has texts of to the
 * newest that has begun. `today` is `2026-03-25`.
 */
export function listsToFetch(texts: TextRow[], sessions: SessionRow[], today: string): string[] {
  const regular = (numbers: string[]) =>
    numbers.filter((number) => /^\d+$/.test(number)).map(Number)
  const newest = Math.max(0, ...regular(texts.map(({ session }) => session)))
  const begun = regular(
    sessions.filter(({ start }) => start && start <= today).map((row) => row.number),
  )
  const last = Math.max(newest, ...begun)
  return Array.from({ length: last - newest + 1 }, (_, step) => {
    const base = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions'
    return `${base}/session${newest + step}/res-dec-stat`
  })
}

/** The list of texts on a page, or why there is none. Only lists in English are for the catalogue. */
export function readList({ address, html }: SavedPage, today: string): ListOfTexts | string {
  const { document } = new JSDOM(html, { url: address }).window
  const reading = readPage(new URL(address), document)?.reading
  const page = reading && resolvePage(reading)
  if (!reading || !page) return 'is not a page of the Council, or one that stands before it'
  if (page.kind !== 'texts') return `is no list of texts, but a page of the kind "${page.kind}"`
  if (page.language !== 'en')
    return `is in ${page.language ?? 'an unknown language'}, not in English`
  if (page.texts.length === 0) return 'has no table of texts that could be read'
  const source = `OHCHR list of texts, session ${page.session ?? 'unknown'} (read ${today})`
  const { kind, session, title } = page
  const texts = listedTexts(reading.texts, { kind, session, title })
  return { page, reading: { ...reading, texts: texts.map((text) => text.reading) }, source }
}
