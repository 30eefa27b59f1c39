import { isLanguage, type Language } from '../council/language.ts'
import type { PageKind } from './page.ts'

/** The parts of an address by which page types identify a page. */
export interface AddressParts {
  /** Percent-decoded, slashes collapsed, without the language part and without a closing slash. */
  path: string
  /** The language that the path begins with: `/fr/…`. */
  language: Language | null
  /** Gives a query parameter by its lower-case name, or an empty string. */
  parameter: (name: string) => string
}

/** What an address tells about the Council page that stands there. */
export interface PageIdentity {
  kind: PageKind
  /** `52`, `S-33`. */
  session?: string | null
  /** As the address writes it. */
  symbol?: string
  /** The title as the address spells it, for a page that is not there to be read. */
  title?: string
  language?: Language
  /** The address alone does not tell whether the page is the Council's: its reader decides. */
  needsReading?: boolean
  /** Matches titles of other bodies' pages at such an address. */
  otherBodyTitle?: RegExp
  /** The page's own title is not the document's title. */
  ignoresPageTitle?: boolean
}

/** Language codes of OHCHR's site before 2022. */
const OLD_CODES: Readonly<Record<string, string>> = { sp: 'es', ch: 'zh' }

/** Takes an address apart; null for one that is not of the web or is badly encoded. */
export function parseAddress(url: URL): AddressParts | null {
  if (!/^https?:$/.test(url.protocol)) return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname).replace(/\/+/g, '/').replace(/\/$/, '')
  } catch {
    return null
  }
  const code = /^\/(..)(?:\/|$)/.exec(path)?.[1]?.toLowerCase() ?? ''
  const language = OLD_CODES[code] ?? code
  const isKnown = isLanguage(language)
  return {
    path: isKnown || language === 'ot' ? path.slice(3) : path,
    language: isKnown ? language : null,
    parameter: (name) =>
      [...url.searchParams].find(([key]) => key.toLowerCase() === name)?.[1] ?? '',
  }
}
