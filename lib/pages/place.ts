import { isLanguage, type Language } from '../council/language.ts'
import type { PageKind, PageReading, TextReading } from './page.ts'

/** An address taken apart the way all recognisers need it. */
export interface Address {
  url: URL
  /** Percent-decoded, slashes collapsed, without the language part and without a closing slash. */
  path: string
  language: Language | null
  /** A parameter by its lower-case name, or an empty string. */
  parameter: (name: string) => string
}

/** What a page adds to what its address tells. */
export interface Found extends Partial<Omit<PageReading, 'address' | 'language'>> {
  heading?: Element | null
  rows?: Element[]
}

/** Reads a page; null when the page turns out not to be the Council's. */
export type Reader = (document: Document) => Found | null

/** What an address tells. */
export interface Place {
  kind: PageKind
  session?: string | null
  symbol?: string
  title?: string
  language?: Language
  /** The address alone does not tell whether this is the Council's: `read` decides. */
  unsure?: boolean
  /** `once`: a list may come after the page. `always`: rows are exchanged while the page is open. */
  late?: 'once' | 'always'
  read?: Reader
}

export type Recogniser = (address: Address) => Place | null

/** Takes an address apart; null for one that is not of the web or badly encoded. */
export function takeApart(url: URL): Address | null {
  if (!/^https?:$/.test(url.protocol)) return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  path = path.replace(/\/+/g, '/').replace(/\/$/, '')
  const tag = path.slice(1, 3).toLowerCase()
  const tagged = /^\/(..)(\/|$)/.test(path) && (isLanguage(tag) || tag === 'ot')
  return {
    url,
    path: tagged ? path.slice(3) : path,
    language: isLanguage(tag) && tagged ? tag : null,
    parameter: (name) => {
      for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value
      return ''
    },
  }
}

/** A row of a list, with the element it was read from. */
export interface Row {
  text: TextReading
  element: Element
}
