import { nameKey } from '../text/name-key.ts'
import { trimEndOf } from '../text/trim-end.ts'

/** The fields by which two letters are compared. */
export interface ComparableLetter {
  title: string
  url: string
  also_at: readonly string[]
  date: string | null
  sessions: readonly string[]
  countries: readonly string[]
}

/** Titles are alike when they share this part of all their words. */
export const MIN_SHARED_WORDS = 0.75
const MAX_DAYS_BETWEEN = 21

/** Parameters of a campaign, a click or a list of comments, which do not tell pages apart. */
const NOT_OF_THE_PAGE =
  /^(?:(?:utm|mtm|matomo|pk|piwik|hsa|vero)_.*|(?:fb|g|d|y|tw|tt)clid|msclkid|gclsrc|[gw]braid|igshid|igsh|mc_[ce]id|mkt_tok|_g[al]|_hs(?:enc|mi)|__hs(?:tc|sc|fp)|ref_src|page)$/i
/** Letters, digits and `-._~` say the same written with a percent sign (RFC 3986, 6.2.2.2). */
const NEEDLESS = /%(?:2d|2e|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi
/** Longer ones are compared as they are written. */
const MAX_PARSED_LENGTH = 4000

/**
 * An address without what does not tell pages apart: scheme, `www.`, the scheme's own port, fragment,
 * trailing slashes, the marks of campaigns and clicks, the order of its parameters, needless percent
 * signs and capitals. One text for all its spellings; takes any text.
 */
export function addressKey(address: string): string {
  const written = address.trim()
  if (written.length > MAX_PARSED_LENGTH || !/^https?:/i.test(written) || !URL.canParse(written))
    return written.toLowerCase()
  const { hostname, port, pathname, searchParams } = new URL(written)
  const kept = [...searchParams].filter(([name]) => !NOT_OF_THE_PAGE.test(name))
  const query = new URLSearchParams(kept.sort(byText)).toString()
  const plain = pathname.replace(NEEDLESS, decodeURIComponent)
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '')
  return `${host}${port && `:${port}`}${trimEndOf(plain, /\//)}${query && `?${query}`}`.toLowerCase()
}

function byText([one, oneValue]: [string, string], [other, otherValue]: [string, string]): number {
  if (one !== other) return one < other ? -1 : 1
  return oneValue < otherValue ? -1 : Number(oneValue > otherValue)
}

/** Why two letters may be one. */
export type Likeness = 'address' | 'title'

interface ComparedParts {
  addresses: string[]
  titleWords: Set<string>
}

/** A letter is often compared with many others. */
const known = new WeakMap<ComparableLetter, ComparedParts>()

/** The keys of a letter's addresses and the words of its title, made once for each letter. */
export function comparedParts(letter: ComparableLetter): ComparedParts {
  const before = known.get(letter)
  if (before) return before
  const addresses = [letter.url, ...letter.also_at].filter((url) => url !== '').map(addressKey)
  const made = { addresses, titleWords: wordsOf(letter.title) }
  known.set(letter, made)
  return made
}

/**
 * Says why two letters may be one, or null: they stand at one address, or
 * their titles are alike and neither date, session nor situation parts them.
 */
export function likeness(one: ComparableLetter, other: ComparableLetter): Likeness | null {
  const [mine, theirs] = [comparedParts(one), comparedParts(other)]
  if (theirs.addresses.some((address) => mine.addresses.includes(address))) return 'address'
  if (parted(one.sessions, other.sessions) || parted(one.countries, other.countries)) return null
  if (one.date && other.date && daysApart(one.date, other.date) > MAX_DAYS_BETWEEN) return null
  const alike = overlap(mine.titleWords, theirs.titleWords)
  return alike >= MIN_SHARED_WORDS && (one.date !== null || other.date !== null || alike === 1)
    ? 'title'
    : null
}

function wordsOf(title: string): Set<string> {
  return new Set(
    nameKey(title)
      .split(' ')
      .filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word)),
  )
}

/** Shared words as a part of all words, 0 to 1. */
function overlap(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

function parted(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value))
}

/** Days between two dates; of imprecise ones the parts both have must agree. */
function daysApart(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  if (length < 10)
    return one.slice(0, length) === other.slice(0, length) ? 0 : Number.POSITIVE_INFINITY
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}
