import { BlockReader, textLength } from './block-reader.ts'
import { mainElement } from './main-element.ts'
import { checkMarks, LIMITS, tooLong } from './reading-limits.ts'
import { UnreadableError } from './reading-note.ts'
import { removedTextNotes } from './reading-notes.ts'
import { findRemovedElements } from './removed-elements.ts'
import { type Block, cleanLine, type LetterSource } from './source-blocks.ts'

/**
 * Reads a page written in HTML; `parseHtml` makes a Document of it. Throws an `UnreadableError` for
 * one that is longer than a letter.
 */
export function sourceFromHtml(
  html: string,
  address: string | null,
  parseHtml: (html: string) => Document,
): LetterSource {
  if (html.length > LIMITS.writtenCharacters) throw tooLong(html.length)
  checkMarks(html)
  return sourceFromDocument(parseHtml(html), address)
}

/**
 * Reads a page given as a Document. The letter's place is found with Readability, but the text is
 * read from the page itself: Readability throws away lists of short linked names, which is what
 * signatories are. Throws an `UnreadableError` for a page of more elements than a letter has, or
 * of elements within elements without end.
 */
export function sourceFromDocument(page: Document, address: string | null): LetterSource {
  const depths = depthsOf(page)
  const removed = findRemovedElements(page)
  const main = mainElement(page, removed, depths)
  const reader = new BlockReader(textLength(main), { removed })
  reader.read(main)
  const notes = removedTextNotes(reader.removedTexts())
  return {
    address: address ?? canonicalAddress(page),
    title: pageTitle(page, main),
    site: meta(page, 'og:site_name'),
    lang: page.documentElement.getAttribute('lang')?.slice(0, MAX_TAG_LENGTH) || null,
    published: publishedDay(page),
    blocks: reader.blocks(),
    ...(notes.length > 0 && { notes }),
  }
}

/**
 * How many elements stand above each element of a page, all together. Throws an `UnreadableError`
 * where there are too many or they stand too deep. They are counted one by one: linkedom, which
 * reads files, has none for `getElementsByTagName('*')`.
 */
function depthsOf(page: Document): number {
  let depth = 0
  let sum = 0
  let count = 0
  let element: Element | null = page.documentElement
  while (element) {
    sum += depth
    count += 1
    if (count > LIMITS.elements) throw new UnreadableError({ code: 'too-long' })
    if (depth > LIMITS.depth) throw new UnreadableError({ code: 'too-deep' })
    if (element.firstElementChild) {
      element = element.firstElementChild
      depth += 1
      continue
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement
      depth -= 1
    }
    element = element?.nextElementSibling ?? null
  }
  return sum
}

/** The blocks of all that stands in an element that was made of a file, in which tabs part columns. */
export function blocksOf(element: Element): Block[] {
  const reader = new BlockReader(textLength(element), { tabs: true })
  reader.read(element)
  return reader.blocks()
}

/** BCP 47 tags are shorter. */
const MAX_TAG_LENGTH = 100

function meta(page: Document, name: string): string | null {
  const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return shortLine(element?.getAttribute('content')) || null
}

function pageTitle(page: Document, main: Element): string | null {
  const headings = [...main.querySelectorAll('h1'), ...page.querySelectorAll('h1')]
  const heading = headings.map((h1) => shortLine(h1.textContent)).find((text) => text.length > 8)
  return heading ?? meta(page, 'og:title') ?? (shortLine(page.title) || null)
}

function shortLine(text: string | null | undefined): string {
  return cleanLine((text ?? '').slice(0, LIMITS.titleCharacters))
}

function canonicalAddress(page: Document): string | null {
  const link =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url')
  const isAddress = link && link.length <= LIMITS.addressCharacters && /^https?:\/\//i.test(link)
  return isAddress ? link : null
}

function publishedDay(page: Document): string | null {
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime')
  const written = meta(page, 'article:published_time') ?? time ?? meta(page, 'date') ?? ''
  return /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? null
}
