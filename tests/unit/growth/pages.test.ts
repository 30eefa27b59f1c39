import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readOutcome } from '../../../lib/council/outcome.ts'
import { findSession, parseSession } from '../../../lib/council/session.ts'
import { createStates } from '../../../lib/council/states.ts'
import {
  findSymbols,
  parseDraft,
  parseSymbol,
  parseTextNumber,
  symbolFromFileName,
} from '../../../lib/council/symbol.ts'
import { pageRows, printedLines, widestOf } from '../../../lib/letters/parse/pdf-lines.ts'
import type { TextRun } from '../../../lib/letters/parse/pdf-text-run.ts'
import { countWords } from '../../../lib/matching/phrase.ts'
import { namesReview } from '../../../lib/matching/review.ts'
import { subjectParts } from '../../../lib/matching/subject-parts.ts'
import { readTitle } from '../../../lib/matching/title.ts'
import { HOSTS } from '../../../lib/pages/hosts.ts'
import { mentionedTexts } from '../../../lib/pages/mentions.ts'
import { readPage } from '../../../lib/pages/read-page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { readRunningText } from '../../../lib/pages/running-text.ts'
import { parseQuery } from '../../../lib/search/parse-query.ts'
import { buildStateRecords } from '../../../tools/data/build-states.ts'
import { letter, searchOver } from '../search/collection.ts'
import { overgrown, withThreadTime } from './grows.ts'
import { TOKENS } from './tokens.ts'

const states = createStates(buildStateRecords())
const search = searchOver([letter('a', { title: 'Open letter on Eritrea', sessions: ['52'] })])
const vocabulary = countWords(['human rights in Eritrea'])

const LIST = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
const PATHS = [
  ...['', 'record/', 'doc/', 'en/', 'en/hr-bodies/hrc/', 'en/special-procedures/sr-'],
  ...['sites/default/files/documents/hrbodies/hrcouncil/', 'api/symbol/access?s='],
]

function rowOf(text: string) {
  return { title: text, number: text, draft: text, action: text, address: text, section: text }
}

function readAddresses(text: string): void {
  for (const host of new Map(Object.entries(HOSTS).map(([host, site]) => [site, host])).values()) {
    for (const path of PATHS) {
      const address = `https://${host}/${path}${text}`
      resolvePage({ address, title: text, language: 'en', texts: [] })
    }
  }
}

const document = new JSDOM('').window.document

function fill(selector: string, text: string): void {
  for (const element of document.querySelectorAll(selector)) element.textContent = text
}

/** A list of texts whose every cell, heading and link holds the same. */
function readList(text: string): void {
  document.body.innerHTML =
    '<main><h1></h1><h2></h2><table><tr><td><td><a></a><td><td><td></table><p></p><p></p></main>'
  fill('h1,h2,p,a,td:not(:has(a))', text)
  document.querySelector('a')?.setAttribute('href', text)
  document.querySelector('table')?.setAttribute('summary', text)
  const read = readPage(new URL(LIST), document)
  if (read) resolvePage(read.reading)
  mentionedTexts(readRunningText(document))
}

/** A page of a session whose elements stand one in another, the innermost a text. */
function nested(depth: number): Document {
  const { document } = new JSDOM('').window
  let inner: Element = document.body
  for (let count = 0; count < depth; count++)
    inner = inner.appendChild(document.createElement('div'))
  inner.appendChild(document.createElement('p')).textContent = 'A/HRC/RES/52/1'
  return document
}

const READERS: Record<string, (text: string) => unknown> = {
  symbols: (text) => [findSymbols(text), parseSymbol(text), symbolFromFileName(text)],
  numbers: (text) => [parseTextNumber(text, 'resolution'), parseDraft(text, '52')],
  sessions: (text) => [findSession(text), parseSession(text)],
  outcomes: readOutcome,
  states: (text) => states.find(text),
  titles: (text) => [
    readTitle(text, vocabulary),
    subjectParts(text, vocabulary),
    namesReview(text),
  ],
  queries: (text) => [parseQuery(text), search.search(text, { exhaustive: true })],
  addresses: readAddresses,
  rows: (text) =>
    resolvePage({
      address: LIST,
      title: text,
      lead: text,
      jsonLd: text,
      language: 'en',
      texts: [rowOf(text)],
    }),
  'a page': readList,
}

describe('reading a page takes time in proportion to its length', () => {
  it.each(Object.keys(READERS))(
    '%s',
    (name) => {
      expect(overgrown((text) => READERS[name]?.(text), TOKENS)).toEqual([])
    },
    300_000,
  )
})

it('reads elements nested 4,000 deep in less than a second', () => {
  const page = nested(4000)
  const { given, time } = withThreadTime(() => readPage(new URL(LIST), page))
  expect(given?.rows).toHaveLength(1)
  expect(time).toBeLessThan(1000)
})

const GRIDS: Record<string, (index: number) => Pick<TextRun, 'x' | 'y'>> = {
  'one line': (index) => ({ x: index * 20, y: 10 }),
  'one column': (index) => ({ x: 10, y: index * 12 }),
  'two columns': (index) => ({ x: index % 2 ? 300 : 10, y: (index >> 1) * 12 }),
  'ten columns': (index) => ({ x: (index % 10) * 50, y: Math.floor(index / 10) * 12 }),
  'a slope': (index) => ({ x: index % 2 ? 100 + index * 3 : 10, y: (index >> 1) * 12 }),
}

function printOf(pieces: TextRun[]) {
  const page = pageRows(pieces)
  return printedLines(page, widestOf(page))
}

describe('reading print takes time in proportion to its length', () => {
  it.each(Object.entries(GRIDS))(
    '%s',
    (_, place) => {
      const piece = { text: 'Amnesty', width: 15, size: 10, font: 'f' }
      const print = (count: number) =>
        printOf(Array.from({ length: count }, (_, index) => ({ ...piece, ...place(index) })))
      expect(overgrown((text) => print(text.length * 4), ['x'])).toEqual([])
    },
    300_000,
  )
})
