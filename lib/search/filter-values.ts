import { parseSession } from '../council/session.ts'
import { nameKey } from '../text/name-key.ts'
import { filterKey, SPECIAL_SESSIONS, valueByWord } from './filter-words.ts'
import type { Lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import { symbolsOf } from './recognise-symbols.ts'
import type { FilterName, Understood } from './search-answer.ts'
import { FIELD } from './search-fields.ts'
import { keyOf, languageOf, POSSESSIONS, phraseOf } from './search-keys.ts'
import type { Condition } from './structured-query.ts'

const EVIDENCE = ['whole', 'opening', 'announcement']
let languageNames: Intl.DisplayNames | undefined

/** What one value of a filter means; for one that is not understood, a suggestion. */
export type Value =
  | { condition: Condition; understood: Pick<Understood, 'kind' | 'value'> }
  | { suggestion: string | null }

/** The reader of the values of each filter. */
export const READERS: Record<FilterName, (lexicon: Lexicon, value: string) => Value> = {
  country: (lexicon, value) => readName(lexicon, value, 'country'),
  theme: (lexicon, value) => readName(lexicon, value, 'theme'),
  org: readOrganization,
  session: (_, value) => readSession(value),
  person: readPerson,
  year: readYear,
  lang: readLanguage,
  has: (_, value) => oneOf(value, 'has', POSSESSIONS),
  is: (_, value) =>
    valueByWord('is', value) === 'new'
      ? { condition: { mark: 'new' }, understood: { kind: 'is', value: 'new' } }
      : { suggestion: 'new' },
  evidence: (_, value) => oneOf(value, 'evidence', EVIDENCE),
  symbol: (_, value) => readSymbol(value),
}

/** Letters that have any of the keys. */
function keyValue(keys: readonly string[], kind: Understood['kind'], value: string): Value {
  return { condition: { any: keys.map((term) => ({ term })) }, understood: { kind, value } }
}

/** Reads any name of a state, theme or language, or the beginning of the names of only one. */
function readName(lexicon: Lexicon, value: string, kind: 'country' | 'theme' | 'lang'): Value {
  const phrase = phraseOf(value)
  const ofKind = (name: string) =>
    lexicon.names.get(name)?.find((key) => key.startsWith(`${kind}:`))
  const valueIn = (key: string) => key.slice(kind.length + 1)
  const exact = ofKind(phrase)
  const phrases = exact ? [] : [...lexicon.names.keys()].filter(ofKind)
  const begun = phrase === '' ? [] : phrases.filter((name) => name.startsWith(phrase))
  const [first, second] = new Set(begun.map((name) => ofKind(name) ?? ''))
  const key = exact ?? (second ? undefined : first)
  if (key) return keyValue([key], kind === 'lang' ? 'language' : kind, valueIn(key))
  const suggested = first ?? ofKind(nearest(phrase, phrases) ?? '')
  return { suggestion: suggested ? valueIn(suggested) : null }
}

function readOrganization(lexicon: Lexicon, value: string): Value {
  const phrase = phraseOf(value)
  const isOrganization = (key: string) => key.startsWith('org:')
  const named = (lexicon.names.get(phrase) ?? []).filter(isOrganization)
  const [own] = named
  if (own) return keyValue(named, 'organization', own.slice(4))
  const id = [value.toLowerCase(), nameKey(value)].find((id) => lexicon.has(keyOf('org', id)))
  if (id) return keyValue([keyOf('org', id)], 'organization', id)
  const names = [...lexicon.names].filter(([, keys]) => keys.some(isOrganization))
  const words = phrase.split(' ')
  const partly = names.filter(([name]) => words.every((word) => ` ${name}`.includes(` ${word}`)))
  const keys = [...new Set(partly.flatMap(([, keys]) => keys.filter(isOrganization)))]
  const [first, second] = phrase === '' ? [] : keys
  if (first) return keyValue(keys, 'organization', second ? value : first.slice(4))
  const known = names.map(([name]) => name)
  return { suggestion: nearest(phrase, known) }
}

function readSession(value: string): Value {
  if (SPECIAL_SESSIONS.has(filterKey(value).replace(/-$/, '')))
    return keyValue([keyOf('sort', 'special')], 'session', 'special')
  const session = parseSession(value)
  if (session) return keyValue([keyOf('session', session)], 'session', session)
  return { suggestion: /\d{1,3}/.exec(value)?.[0] ?? null }
}

function readPerson(lexicon: Lexicon, value: string): Value {
  const condition = signedBy(lexicon, value)
  if (lexicon.meets(condition)) return { condition, understood: { kind: 'person', value } }
  const signed = (name: string) => lexicon.meets(signedBy(lexicon, name))
  const correct = (word: string) =>
    lexicon.correctWord(word, 8, false).find((found) => signed(found.word))?.word ?? word
  const name = phraseOf(value).split(' ').map(correct).join(' ')
  return { suggestion: signed(name) ? name : null }
}

/** The condition that the persons who signed have all words of a name, or longer ones. */
function signedBy({ vocabulary }: Lexicon, name: string): Condition {
  const words = phraseOf(name).split(' ').filter(Boolean)
  const all = words.map((word) => {
    const terms = [word, ...vocabulary.startingWith(word, Number.POSITIVE_INFINITY)]
    return { any: terms.map((term) => ({ term, fields: FIELD.person })) }
  })
  return { all }
}

function readYear(lexicon: Lexicon, value: string): Value {
  const month = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.exec(value)?.[0]
  if (month) return keyValue([keyOf('month', month)], 'date', month)
  const [, from, , to] = /^(\d{4})?(\.{2,3}|…|–|-)?(\d{4})?$/.exec(value) ?? []
  const isRange = /\D/.test(value)
  if (!from && !to) return { suggestion: /(?:19|20)\d\d/.exec(value)?.[0] ?? null }
  const [first, last] = [Number(from ?? 0), Number(to ?? (isRange ? 9999 : from))]
  if (first > last) return { suggestion: `${last}..${first}` }
  const years = lexicon.vocabulary
    .keysStartingWith('year:', 10_000)
    .filter((key) => Number(key.slice(5)) >= first && Number(key.slice(5)) <= last)
  return keyValue(years, 'year', isRange ? `${from ?? ''}..${to ?? ''}` : value)
}

/** Whether a tag names a language, also one without letters: `lang:ru` means Russian. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}$/.test(tag)) return false
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return languageNames.of(tag) !== undefined
}

function readLanguage(lexicon: Lexicon, value: string): Value {
  const tag = languageOf(value)
  if (!isLanguageTag(tag)) return readName(lexicon, value, 'lang')
  return keyValue([keyOf('lang', tag)], 'language', tag)
}

function oneOf(value: string, kind: 'has' | 'evidence', values: readonly string[]): Value {
  const lower = value.toLowerCase().replace('organis', 'organiz')
  const named = valueByWord(kind, value)
  const exact = values.find(
    (known) => known === named || known === lower || known === `${lower}s` || `${known}s` === lower,
  )
  return exact
    ? keyValue([keyOf(kind, exact)], kind, exact)
    : { suggestion: nearest(lower, values) }
}

function readSymbol(value: string): Value {
  const symbols = symbolsOf(value)
  const [first] = symbols
  if (!first) return { suggestion: null }
  const keys = symbols.map((symbol) => keyOf('symbol', symbol))
  return keyValue(keys, 'symbol', first)
}
