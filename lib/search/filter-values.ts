import { parseSession } from '../council/session.ts'
import { nameKey } from '../text/names.ts'
import type { FilterName, Understood } from './answer.ts'
import { keyOf, languageOf, POSSESSIONS, phraseOf } from './keys.ts'
import type { Lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import { personPostings } from './persons.ts'
import { type Postings, union } from './postings.ts'
import { symbolsOf } from './symbols.ts'

const EVIDENCE = ['whole', 'opening', 'announcement']
let languageNames: Intl.DisplayNames | undefined
const EVERY_SESSION = /^(?:special|s-?)$/i

/** What one value of a filter means: keys or letters; or a value that would have been understood. */
export type Value =
  | { postings: Postings; understood: Pick<Understood, 'kind' | 'value'> }
  | { suggestion: string | null }

/** How the values of each filter are read. */
export const READERS: Record<FilterName, (lexicon: Lexicon, value: string) => Value> = {
  country: (lexicon, value) => named(lexicon, value, 'country', 'country'),
  theme: (lexicon, value) => named(lexicon, value, 'theme', 'theme'),
  org: readOrganization,
  session: readSession,
  person: readPerson,
  year: readYear,
  lang: readLanguage,
  has: (lexicon, value) => oneOf(lexicon, value, 'has', 'has', POSSESSIONS),
  evidence: (lexicon, value) => oneOf(lexicon, value, 'evidence', 'evidence', EVIDENCE),
  symbol: readSymbol,
}

function keyValue(
  lexicon: Lexicon,
  keys: readonly string[],
  understood: Pick<Understood, 'kind' | 'value'>,
): Value {
  const lists = keys.map((key) => lexicon.postings(key)).filter((list) => list !== null)
  return { postings: union(lists), understood }
}

/** A state, a theme or a language by any of its names, or by the beginning of one when it begins only one. */
function named(
  lexicon: Lexicon,
  value: string,
  key: 'country' | 'theme' | 'lang',
  kind: 'country' | 'theme' | 'language',
): Value {
  const phrase = phraseOf(value)
  const ofKind = (phrase: string) =>
    lexicon.names.get(phrase)?.find((name) => name.startsWith(`${key}:`))
  const exact = ofKind(phrase)
  if (exact) return keyValue(lexicon, [exact], { kind, value: exact.slice(key.length + 1) })
  const phrases = [...lexicon.names.keys()].filter((name) => ofKind(name))
  const begun = new Set(
    phrases.filter((name) => name.startsWith(phrase)).map((name) => ofKind(name) ?? ''),
  )
  const [only] = begun
  if (phrase !== '' && begun.size === 1 && only) {
    return keyValue(lexicon, [only], { kind, value: only.slice(key.length + 1) })
  }
  const near = only && phrase !== '' ? only : ofKind(nearest(phrase, phrases) ?? '')
  return { suggestion: near ? near.slice(key.length + 1) : null }
}

function readOrganization(lexicon: Lexicon, value: string): Value {
  const phrase = phraseOf(value)
  const exact = (lexicon.names.get(phrase) ?? []).filter((key) => key.startsWith('org:'))
  const [own] = exact
  if (own) return keyValue(lexicon, exact, { kind: 'organization', value: own.slice(4) })
  const asGiven = [value.toLowerCase(), nameKey(value)].find(
    (id) => lexicon.vocabulary.find(keyOf('org', id)) >= 0,
  )
  if (asGiven)
    return keyValue(lexicon, [keyOf('org', asGiven)], { kind: 'organization', value: asGiven })
  const phrases = [...lexicon.names].filter(([, keys]) =>
    keys.some((key) => key.startsWith('org:')),
  )
  const words = phrase.split(' ')
  const partly = phrases.filter(([name]) => words.every((word) => ` ${name}`.includes(` ${word}`)))
  if (phrase !== '' && partly.length > 0) {
    const keys = new Set(partly.flatMap(([, keys]) => keys.filter((key) => key.startsWith('org:'))))
    const found = keyValue(lexicon, [...keys], {
      kind: 'organization',
      value: keys.size === 1 ? ([...keys][0] ?? '').slice(4) : value,
    })
    return found
  }
  return {
    suggestion: nearest(
      phrase,
      phrases.map(([name]) => name),
    ),
  }
}

function readSession(lexicon: Lexicon, value: string): Value {
  if (EVERY_SESSION.test(value)) {
    return keyValue(lexicon, [keyOf('sort', 'special')], { kind: 'session', value: 'special' })
  }
  const session = parseSession(value)
  if (session)
    return keyValue(lexicon, [keyOf('session', session)], { kind: 'session', value: session })
  return { suggestion: /\d{1,3}/.exec(value)?.[0] ?? null }
}

function readPerson(lexicon: Lexicon, value: string): Value {
  const postings = personPostings(lexicon, value)
  if (postings.docs.length > 0) return { postings, understood: { kind: 'person', value } }
  const words = phraseOf(value).split(' ')
  const corrected = words.map(
    (word) =>
      lexicon
        .correctWord(word, 8, false)
        .find((near) => personPostings(lexicon, near.word).docs.length > 0)?.word ?? word,
  )
  const name = corrected.join(' ')
  return { suggestion: personPostings(lexicon, name).docs.length > 0 ? name : null }
}

function readYear(lexicon: Lexicon, value: string): Value {
  const month = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.exec(value)?.[0]
  if (month) return keyValue(lexicon, [keyOf('month', month)], { kind: 'date', value: month })
  const [, from, , to] = /^(\d{4})?(\.{2,3}|…|–|-)?(\d{4})?$/.exec(value) ?? []
  const isRange = /\D/.test(value)
  if (!from && !to) return { suggestion: /(?:19|20)\d\d/.exec(value)?.[0] ?? null }
  const [first, last] = [Number(from ?? 0), Number(to ?? (isRange ? 9999 : from))]
  if (first > last) return { suggestion: `${last}..${first}` }
  const years = lexicon.vocabulary
    .keysStartingWith('year:', 10_000)
    .map((term) => lexicon.index.terms[term] ?? '')
    .filter((key) => Number(key.slice(5)) >= first && Number(key.slice(5)) <= last)
  return keyValue(lexicon, years, {
    kind: 'year',
    value: isRange ? `${from ?? ''}..${to ?? ''}` : value,
  })
}

/** Whether letters are in it or not, `lang:ru` means Russian. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}$/.test(tag)) return false
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return languageNames.of(tag) !== undefined
}

function readLanguage(lexicon: Lexicon, value: string): Value {
  const tag = languageOf(value)
  const key = keyOf('lang', tag)
  if (!isLanguageTag(tag)) return named(lexicon, value, 'lang', 'language')
  return keyValue(lexicon, [key], { kind: 'language', value: tag })
}

function oneOf(
  lexicon: Lexicon,
  value: string,
  key: 'has' | 'evidence',
  kind: 'has' | 'evidence',
  values: readonly string[],
): Value {
  const lower = value.toLowerCase().replace('organis', 'organiz')
  const exact = values.find(
    (known) => known === lower || known === `${lower}s` || `${known}s` === lower,
  )
  if (exact) return keyValue(lexicon, [keyOf(key, exact)], { kind, value: exact })
  return { suggestion: nearest(lower, values) }
}

function readSymbol(lexicon: Lexicon, value: string): Value {
  const symbols = symbolsOf(value)
  const [first] = symbols
  if (!first) return { suggestion: null }
  return keyValue(
    lexicon,
    symbols.map((symbol) => keyOf('symbol', symbol)),
    { kind: 'symbol', value: first },
  )
}
