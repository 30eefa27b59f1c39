import { isLanguage, type Language } from '../council/language.ts'
import type { PageKind } from './page.ts'

/** An address taken apart the way all recognisers need it. */
export interface AddressParts {
  url: URL
  /** Percent-decoded, slashes collapsed, without the language part and without a closing slash. */
  path: string
  language: Language | null
  /** A parameter by its lower-case name, or an empty string. */
  parameter: (name: string) => string
}

/** What an address tells. */
export interface PageIdentity {
  kind: PageKind
  /** `52`, `S-33`. */
  session?: string | null
  /** As the address writes it. */
  symbol?: string
  /** What the address spells of the title, for when the page is not there to be read. */
  title?: string
  language?: Language
  /** The address alone does not tell whether the page is the Council's: its reader decided. */
  needsReading?: boolean
  /** A title like this is another body's. */
  otherBodyTitle?: RegExp
  /** What the page has for a title is not the document's. */
  ignoresPageTitle?: boolean
}

export type AddressRecogniser = (address: AddressParts) => PageIdentity | null

/** As OHCHR's site of before 2022 had them. */
const OLD_TAGS: Readonly<Record<string, string>> = { sp: 'es', ch: 'zh' }

/** Takes an address apart; null for one that is not of the web or badly encoded. */
export function parseAddress(url: URL): AddressParts | null {
  if (!/^https?:$/.test(url.protocol)) return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  path = path.replace(/\/+/g, '/').replace(/\/$/, '')
  const written = path.slice(1, 3).toLowerCase()
  const tag = OLD_TAGS[written] ?? written
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
