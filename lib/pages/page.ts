import type { Language } from '../council/language.ts'
import type { Outcome } from '../council/outcome.ts'
import type { PAGE_KINDS } from './page-kinds.ts'

/** What sort of Council page is open. */
export type PageKind = (typeof PAGE_KINDS)[number]

/**
 * A row of a list of texts as the page writes it: nothing is interpreted, so that reading stays
 * cheap inside the page. `resolvePage` turns it into a `CouncilText`. What is left out is not there.
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
  /** What the list calls itself (`decisions`, `القرارات`): tells what sort of text `52/1` is. */
  section?: string
  /**
   * Of a line of a list that was not understood in the page, see `listedTexts`: the name of its
   * element. `title` is then the text of a heading or caption, or the summary of a table.
   */
  line?: string
  /** Of a line of a table, the place of that table; of a table, the place of the row it stands in. */
  of?: number
  /** Of a row or of a line with a link: the cells or the parts of the line. */
  cells?: CellReading[]
}

/**
 * Text, address of the first link; in tables also columns and rows spanned, and `TD` or `TH`. What is
 * empty at the end, and a `TD`, may be left out.
 */
export type CellReading = string[]

/**
 * A page as it was read: strings as written, JSON-safe, sent to the background in one message.
 * What the address tells (kind, session, mostly the symbol) is not in it: `resolvePage` finds it.
 */
export interface PageReading {
  address: string
  title: string
  /** The tag the page gives for its language, or empty. */
  language: string
  texts: TextReading[]
  /** The symbol the page itself gives of its document. */
  symbol?: string
  /** What stands below the title and may name body, session or symbol. */
  lead?: string
  /** Running text of news, in which texts of the Council may be named; see `readRunningText`. */
  text?: string
  /** The line above the title of a news page: content type and issuing body. */
  label?: string
  /** The page has more texts than `texts`: the last ones were left out, see `boundReading`. */
  isCut?: boolean
}

/** A reading with the elements of the page that belong to it: where badges go. */
export interface LocatedReading {
  reading: PageReading
  /** The element after whose text the badge of the page itself goes, or null. */
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
  /** For each text its place in `PageReading.texts`, where not every line is a text. */
  lines?: number[]
  /** For each text, of a page whose running text names them, where its name ends: `MentionedText`. */
  ends?: number[]
  /** The page has more texts than `texts`, see `boundReading`. */
  isCut?: boolean
}

/** A text of a list, and the place of its line in the reading. */
export interface ListedText {
  line: number
  reading: TextReading
}

/** What is known of a page before its list is understood. */
export interface ListingPage {
  kind: PageKind
  session: string | null
  title: string
}
