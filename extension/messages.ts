import type { AskedTogether } from '../lib/analysis/asked.ts'
import type { HeldLetter } from '../lib/collection/collection.ts'
import type { PageTextProblem } from '../lib/kept/page-text.ts'
import type { LetterHeader } from '../lib/letters/letter.ts'
import type { Match, PageMatches } from '../lib/matching/page-matches.ts'
import type { SearchAnswer } from '../lib/search/search-answer.ts'
import type { FeedsReply, FeedsSummary } from './feed-messages.ts'
import type { InterfaceLanguage } from './interface-languages.ts'
import type { Request } from './message-shapes.ts'
import type { Settings } from './settings.ts'

/**
 * What the background answers to a `Request`: one answer for each type, JSON-safe; a failure answers
 * `{ error }`. Messages are our own rather than those of `@webext-core/messaging` 4.0.0: it puts 1 kB
 * more on every page (detector 3,000 → 4,071 bytes of 3,000, annotator 21,648 → 22,660 of 22,000,
 * popup 29.8 → 30.8 kB of 30), hands a message on unchecked, and sends the stack of a failure to
 * whoever asked, so that `message-shapes.ts` and `sender-policy.ts` would be needed as they are.
 */
export interface Answers {
  /** For the annotator, put on the page before; null where nothing is to be shown. */
  page: PageDisplay | null
  tab: PageDisplay | null
  view: TabView
  letter: HeldLetter | null
  panel: null
  asked: AskedTogether
  search: SearchReply
  'change-settings': Settings
  collection: PackageSummary
  feeds: FeedsReply
  keep: KeepAnswer
  compare: null
  'letter-at': LetterAt | null
  open: null
}

export type Answer<T extends Request['type']> = Answers[T] | { error: string }

/** Asks the background; rejects when it answers with an error or cannot be reached. */
export type Ask = <T extends Request['type']>(
  request: Extract<Request, { type: T }>,
) => Promise<Answers[T]>

/** The draft that a page was read into, or why it was not. */
export type KeepAnswer = { draft: string } | { why: PageTextProblem }

/** A letter held here that stands at an address; its header says of what source, and if complete. */
export interface LetterAt {
  header: LetterHeader
}

/** What was found, with the names of the states it speaks of, alpha-3 → name in the language asked. */
export interface SearchReply {
  answer: SearchAnswer
  states: Record<string, string>
}

/** Matches with the headers of the letters they name and the words to show them in. */
export interface PageDisplay {
  /** Of public letters, so that every count is the same everywhere. */
  matches: PageMatches
  /** By letter id; holds every id in `matches` and in `own`. */
  headers: Record<string, LetterHeader>
  /** Letters that the user keeps and that `matches` does not have; a page never gets them. */
  own?: OwnMatches
  /** How many texts were read of a list that is too long. */
  cutAt?: number
  /** A page gets those of its own site only. */
  settings: Settings
  /** Compiled messages of the interface language, see `components/common/translate.ts`. */
  messages: Messages
  /** Names of the states named in reasons and headers, alpha-3 → name in the interface language. */
  states: Record<string, string>
  /** A list of texts in which no row could be read, though its session is over. */
  newLayout?: boolean
}

/** As `PageMatches` has them: for the page as a whole, and one list for each of its texts. */
export interface OwnMatches {
  matches: Match[]
  texts: Match[][]
}

/** What there is to show beside a tab. */
export type TabView =
  /** Not a page of the Council, or of a site that we may not read. */
  | { state: 'elsewhere' }
  /** `off`: shown only because the side panel was opened; the site or the kind of page is off. */
  | { state: 'shown'; shown: PageDisplay; off: 'site' | 'kind' | null }

/** What the annotator of a tab is sent; sending it fails where none listens. */
export type Notice =
  /** From the popup: open the panel. Answered by true. */
  | { type: 'open-panel' }
  /** From the background, at a key of the user: move the focus to a badge or into the panel. */
  | { type: 'go'; to: Destination }
  /** From the background: the user withdrew access to the site; take everything away. */
  | { type: 'leave' }

/** Where the keys of the extension lead: the badge after or before the focus, or the panel. */
export type Destination = 'next' | 'previous' | 'panel'

/** A compiled catalogue of interface messages: key → what `translate.ts` formats. */
export interface Messages {
  language: InterfaceLanguage
  catalogue: Record<string, unknown>
}

/** What the package holds, from its data manifest. */
export interface PackageSummary {
  version: string
  /** The day of the newest letter, `2026-03-25`, or null without any. */
  date: string | null
  letters: number
  texts: number
  sessions: number
  organizations: number
  /** How many letters are new, and since when: ISO 8601. */
  news: { n: number; since: string }
  /** Of collections that were added; left out when there is none. */
  feeds?: FeedsSummary
}
