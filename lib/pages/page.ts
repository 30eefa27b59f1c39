import type { Language } from '../council/language.ts'
import type { Outcome } from '../council/outcome.ts'

/** Every kind of page, the most read first. */
export const PAGE_KINDS = [
  'texts', // the resolutions, decisions and statements of one session
  'text', // one adopted text or one draft
  'session', // one session, any sub-page without a list of texts
  'session-list',
  'report', // any other Council document
  'results', // result lists and portals, a text a row
  'meeting', // meeting summaries and recordings
  'news', // press releases, news, statements
  'mandate', // special procedures, commissions of inquiry, fact-finding missions
  'country',
  'council', // the Council's home, about and documents pages
] as const

/** What kind of Council page is open. */
export type PageKind = (typeof PAGE_KINDS)[number]

/**
 * A row of a list of texts, or a line of a page that may list texts (see `readTexts`), as written:
 * nothing is interpreted in the page. `resolvePage` makes a `CouncilText` of it. Properties that the
 * page does not give are absent.
 */
export interface TextReading {
  title: string
  /** The number cell: `52/28`, `A/HRC/RES/12/4`, `2/4.`, `N/A`. */
  number?: string
  /** The draft cell or link: `A/HRC/52/L.10`, `L.10`. */
  draft?: string
  /** The action cell: `Adopted without a vote, 43rd meeting, 8 July 2022`. */
  action?: string
  /** The address behind the number as the page writes it, maybe relative. */
  address?: string
  /** The name of the list (`decisions`, `القرارات`), which tells what kind of text `52/1` is. */
  section?: string
  /**
   * Only on a line: the tag name of its element (`H2`, `TABLE`, `TR`, `LI`). `title` is then the text
   * of a heading or caption, or the summary of a table.
   */
  line?: string
  /**
   * Only on a line: the index in `PageReading.texts` of what it stands in, -1 for none. A `TR`,
   * caption or heading gives its `TABLE`; a nested `TABLE` gives the `TR` around it.
   */
  of?: number
  /** Only on a line: the cells of a `TR`, or the child nodes of a list entry, in order. */
  cells?: CellReading[]
}

/**
 * A cell, by position: text, address of its first link, colspan, rowspan, tag name (`TD`, `TH`).
 * Entries of lists have the first two. Empty strings and `TD` at the end may be missing.
 * Example: `['52/28', '/a.pdf']`, `['Title', '', '2', '', 'TH']`.
 */
export type CellReading = string[]

/**
 * A page as it was read: strings as written, JSON-safe, sent to the background in one message.
 * `resolvePage` adds what the address tells (kind, session, mostly the symbol).
 */
export interface PageReading {
  address: string
  title: string
  /** The value of the page's `lang` attribute, or empty. */
  language: string
  texts: TextReading[]
  /** The symbol that the page gives for its document. */
  symbol?: string
  /** The first paragraphs below the title of a news page, which may name body and session. */
  lead?: string
  /** The JSON-LD of a library record, unparsed; its `name` is the document's title. */
  jsonLd?: string
  /** The running text of a news page, which may name texts of the Council; see `readRunningText`. */
  text?: string
  /** The line above the title of a news page: content type and issuing body. */
  label?: string
  /** `boundReading` left out the last rows of `texts`. */
  isCut?: boolean
}

/** A reading with the elements that badges are put beside. */
export interface LocatedReading {
  reading: PageReading
  /** The element of the title, after whose text the badge of the page goes, or null. */
  heading?: Element | null | undefined
  /** One for each of `reading.texts`. */
  rows: { element: Element }[]
}

/** One text (adopted or draft) on a page, understood. */
export interface CouncilText {
  /** Canonical, upper case: `A/HRC/RES/52/28`; null where the page gives none (withdrawn, rejected). */
  symbol: string | null
  /** Canonical symbol of the draft, when the page names it. */
  draft: string | null
  session: string | null
  title: string
  outcome: Outcome | null
}

/** A page of the Council, understood. */
export interface CouncilPage {
  kind: PageKind
  address: string
  session: string | null
  /** Canonical symbol of the one text or document this page is about, or null. */
  symbol: string | null
  title: string
  language: Language | null
  /** The texts of a list; for a page that is one text, that text alone. */
  texts: CouncilText[]
  /** The index in `PageReading.texts` for each text, where not every row is a text. */
  lines?: number[]
  /** Where each text's name ends in the running text that names it: see `MentionedText`. */
  ends?: number[]
  /** `boundReading` left out the last rows of the page. */
  isCut?: boolean
}

/** A text of a list, with the index of its row in `PageReading.texts`. */
export interface ListedText {
  rowIndex: number
  reading: TextReading
}

/** What is known about a page before its list is understood. */
export interface ListingPage {
  kind: PageKind
  session: string | null
  title: string
}
