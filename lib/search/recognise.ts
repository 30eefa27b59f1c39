import { findSession, parseSession } from '../council/session.ts'
import type { Understood } from './answer.ts'
import { recogniseDates } from './dates.ts'
import { isFunctionWord } from './function-words.ts'
import { keyOf } from './keys.ts'
import type { Lexicon } from './lexicon.ts'
import type { QueryPart } from './query.ts'
import { placesOf, type QueryWord, type QueryWords, type Span } from './query-words.ts'
import { symbolKeys } from './symbols.ts'

/** Something the words of a span mean, beside being words. */
export interface Recognised extends Span {
  /** Keys that answer all words of the span, with how surely. */
  keys: { key: string; weight: number }[]
  /** Phrases that mean the same: letters with all words of one answer the span. */
  phrases: string[]
  /** How much the mere words of the span still count. */
  wordWeight: number
  identifies: boolean
  understood: Pick<Understood, 'kind' | 'value'> | null
  /** Not all keys that may be meant were taken. */
  cut?: true
}

const SHORTEST_ACRONYM = 3
/** "in Arabic": the language of the letter; "Chinese" alone may be anything of China. */
const LANGUAGE_SIGN = /^(?:in|en|em|auf|на|بال|用)$/
const LONGEST_SESSION = 4
/** A session is written with one of these, or a digit, somewhere. */
const SESSION_SIGN = /\d|sess|sitz|sesi|сесс|دور|届|会议|special|extraord|emergency|urgent/iu

/** Everything recognised in the words of a query; spans of one kind do not overlap. */
export function recognise(
  lexicon: Lexicon,
  query: string,
  parts: readonly QueryPart[],
  read: QueryWords,
): Recognised[] {
  const symbols = symbolKeys(lexicon, query, parts, read)
  const inSymbols = new Set(symbols.flatMap((symbol) => placesOf(symbol)))
  const sessions = recogniseSessions(query, parts, read, inSymbols)
  const taken = new Set([...inSymbols, ...sessions.flatMap((session) => placesOf(session))])
  return [
    ...symbols,
    ...sessions,
    ...recogniseDates(read.words, taken),
    ...recogniseNumbers(parts, read.words, taken),
    ...recogniseLetterWords(read.words),
    ...recognisePhrases(lexicon, read.words),
  ]
}

function recogniseSessions(
  query: string,
  parts: readonly QueryPart[],
  read: QueryWords,
  taken: ReadonlySet<number>,
): Recognised[] {
  const found: Recognised[] = []
  const free = (span: Span) =>
    placesOf(span).every((place) => !taken.has(place)) &&
    found.every((other) => span.to <= other.from || span.from >= other.to)
  parts.forEach((part, number) => {
    const span = read.spans.get(number)
    if (!span || span.from === span.to || /^[\d\s]+$/.test(part.text) || !free(span)) return
    const session = /\d/.test(part.text) ? parseSession(part.text) : null
    if (session) found.push(sessionMeant(session, span))
  })
  for (let length = LONGEST_SESSION; length >= 2; length--) {
    for (let from = 0; from + length <= read.words.length; from++) {
      const span = { from, to: from + length }
      if (!free(span)) continue
      const session = sessionIn(query, read.words, span)
      if (session && isTight(query, read.words, span, session))
        found.push(sessionMeant(session, span))
    }
  }
  return found
}

function sessionIn(query: string, words: readonly QueryWord[], { from, to }: Span): string | null {
  const text = query.slice(words[from]?.start, words[to - 1]?.end)
  if (!SESSION_SIGN.test(text) || /^[\d\s]+$/.test(text)) return null
  return parseSession(text) ?? findSession(text)
}

/** Without its first or its last word the span would not name the session. */
function isTight(query: string, words: readonly QueryWord[], span: Span, session: string): boolean {
  if (span.to - span.from === 1) return true
  const within = [
    { from: span.from + 1, to: span.to },
    { from: span.from, to: span.to - 1 },
  ]
  return within.every((inner) => sessionIn(query, words, inner) !== session)
}

function sessionMeant(session: string, { from, to }: Span): Recognised {
  return {
    from,
    to,
    keys: [{ key: keyOf('session', session), weight: 1 }],
    phrases: [],
    wordWeight: 0.45,
    identifies: false,
    understood: { kind: 'session', value: session },
  }
}

/** Words for those who sign: `46 NGOs` counts signatories, `eritrea 46` is a session. */
const SIGNERS = new Set(
  'organisations organisation orgs org ngos ngo csos cso groups signatories signatory individuals experts associations societies ong ongs osc organisaciones organisacion organizaciones organizacion associacoes organisacoes organisationen организации организаций нпо منظمات منظمه 组织 非政府组织'.split(
    ' ',
  ),
)
const LARGEST_SESSION = 150

function recogniseNumbers(
  parts: readonly QueryPart[],
  words: readonly QueryWord[],
  taken: ReadonlySet<number>,
): Recognised[] {
  return words.flatMap((word, place): Recognised[] => {
    if (taken.has(place) || !/^[1-9]\d{0,4}$/.test(word.folded)) return []
    // COVID-19 is no session.
    if (/\p{L}/u.test(parts[word.part]?.text ?? '')) return []
    const next = words[place + 1]
    const counts = next !== undefined && SIGNERS.has(next.folded)
    const keys = [{ key: keyOf('signed', word.folded), weight: counts ? 1 : 0.7 }]
    const isSession = !counts && Number(word.folded) <= LARGEST_SESSION
    if (isSession) keys.push({ key: keyOf('session', word.folded), weight: 0.95 })
    const understood = counts
      ? ({ kind: 'signatories', value: word.folded } as const)
      : isSession
        ? ({ kind: 'session', value: word.folded } as const)
        : null
    const span = { from: place, to: place + (counts ? 2 : 1) }
    return [{ ...span, keys, phrases: [], wordWeight: 0.8, identifies: false, understood }]
  })
}

/** The word for a letter in a language tells that the letter wanted may be in it. */
const LETTER_WORDS: Record<string, string[]> = {
  lettre: ['fr'],
  carta: ['es', 'pt'],
  письмо: ['ru'],
  رساله: ['ar'],
  公开信: ['zh'],
  brief: ['de', 'nl'],
  schreiben: ['de'],
  lettera: ['it'],
  서한: ['ko'],
}

function recogniseLetterWords(words: readonly QueryWord[]): Recognised[] {
  return words.flatMap((word, place): Recognised[] => {
    if (!Object.hasOwn(LETTER_WORDS, word.folded)) return []
    const languages = LETTER_WORDS[word.folded] ?? []
    const keys = languages.map((language) => ({ key: keyOf('lang', language), weight: 0.9 }))
    const span = { from: place, to: place + 1 }
    return [{ ...span, keys, phrases: [], wordWeight: 1, identifies: false, understood: null }]
  })
}

/** Names of states, organisations, themes and persons, and words of the Council's trade. */
function recognisePhrases(lexicon: Lexicon, words: readonly QueryWord[]): Recognised[] {
  const found: Recognised[] = []
  const taken = new Map<string, Set<number>>()
  const take = (kind: string, span: Span) => {
    const places = taken.get(kind) ?? new Set()
    taken.set(kind, places)
    if (placesOf(span).some((place) => places.has(place))) return false
    for (const place of placesOf(span)) places.add(place)
    return true
  }
  // In "sri lanka" no organisation is meant whose acronym is SRI.
  const within = (span: Span) =>
    found.some(
      (other) =>
        other.understood !== null &&
        other.from <= span.from &&
        span.to <= other.to &&
        other.to - other.from > span.to - span.from,
    )
  for (let length = Math.min(lexicon.longestPhrase, words.length); length >= 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const span = { from, to: from + length }
      const phrase = words
        .slice(from, span.to)
        .map((word) => word.folded)
        .join(' ')
      if (length === 1 && isFunctionWord(phrase)) continue
      for (const key of lexicon.names.get(phrase) ?? []) {
        const name = nameOf(key, phrase, words[from - 1]?.folded ?? '')
        if (name && !within(span) && take(key.split(':', 1)[0] ?? '', span))
          found.push({ ...span, ...name })
      }
      const person = keyOf('person', phrase)
      if (length > 1 && lexicon.vocabulary.find(person) >= 0 && take('person', span)) {
        found.push({ ...span, ...meaning('person', person, phrase, 1) })
      }
      const synonyms = lexicon.synonyms.get(phrase)
      if (synonyms && take('synonym', span)) {
        const keys = /^(?:special|emergency|urgent) session$/.test(phrase)
          ? [{ key: keyOf('sort', 'special'), weight: 0.85 }]
          : []
        found.push({
          ...span,
          keys,
          phrases: [...synonyms],
          wordWeight: 1,
          identifies: false,
          understood: null,
        })
      }
    }
  }
  return found
}

function nameOf(key: string, phrase: string, before: string): Omit<Recognised, keyof Span> | null {
  const kind = key.split(':', 1)[0]
  const value = key.slice(key.indexOf(':') + 1)
  if (kind === 'country') return { ...meaning('country', key, value, 1), wordWeight: 0.55 }
  if (kind === 'lang') {
    const named = meaning('language', key, value, LANGUAGE_SIGN.test(before) ? 0.95 : 0.5)
    return LANGUAGE_SIGN.test(before) ? named : { ...named, wordWeight: 1, understood: null }
  }
  if (kind === 'theme') return { ...meaning('theme', key, value, 0.7), wordWeight: 1 }
  if (kind === 'org' && phrase.length >= SHORTEST_ACRONYM) {
    return meaning('organization', key, value, 0.95)
  }
  return null
}

function meaning(
  kind: Understood['kind'],
  key: string,
  value: string,
  weight: number,
): Omit<Recognised, keyof Span> {
  return {
    keys: [{ key, weight }],
    phrases: [],
    wordWeight: 0.9,
    identifies: false,
    understood: { kind, value },
  }
}
