import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { QueryPart } from './parse-query.ts'
import { indexesOf, type QueryWord, type QueryWords, type Span } from './query-words.ts'
import { recogniseDates } from './recognise-dates.ts'
import { recogniseNumbers, recogniseSessions } from './recognise-sessions.ts'
import { symbolKeys } from './recognise-symbols.ts'
import { type Recognised, recognised } from './recognised-span.ts'
import type { Understood } from './search-answer.ts'
import { keyOf } from './search-keys.ts'

const MIN_ACRONYM_LENGTH = 3
/** "in Arabic": the language of the letter; "Chinese" alone may be anything of China. */
const LANGUAGE_SIGN = /^(?:in|en|em|auf|на|بال|用)$/

/** Recognises what the words of a query mean; spans of one kind do not overlap. */
export function recognise(
  lexicon: Lexicon,
  query: string,
  parts: readonly QueryPart[],
  read: QueryWords,
): Recognised[] {
  const symbols = symbolKeys(lexicon, query, parts, read)
  const inSymbols = new Set(symbols.flatMap((symbol) => indexesOf(symbol)))
  const sessions = recogniseSessions(query, parts, read, inSymbols)
  const taken = new Set([...inSymbols, ...sessions.flatMap((session) => indexesOf(session))])
  return [
    ...symbols,
    ...sessions,
    ...recogniseDates(read.words, taken),
    ...recogniseNumbers(parts, read.words, taken),
    ...recogniseLetterWords(read.words),
    ...recognisePhrases(lexicon, read.words),
  ]
}

/** Words for a letter, with the languages that the wanted letter may then be in. */
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
  return words.flatMap((word, index): Recognised[] => {
    if (!Object.hasOwn(LETTER_WORDS, word.folded)) return []
    const languages = LETTER_WORDS[word.folded] ?? []
    const keys = languages.map((language) => ({ key: keyOf('lang', language), weight: 0.9 }))
    return [recognised({ from: index, to: index + 1 }, { keys })]
  })
}

/** Recognises names of states, organisations, themes and persons, and phrases with synonyms. */
function recognisePhrases(lexicon: Lexicon, words: readonly QueryWord[]): Recognised[] {
  const folded = words.map((word) => word.folded)
  const found: Recognised[] = []
  const taken = new Map<string, Set<number>>()
  const take = (kind: string, span: Span) => {
    const indexes = taken.get(kind) ?? new Set()
    taken.set(kind, indexes)
    if (indexesOf(span).some((index) => indexes.has(index))) return false
    for (const index of indexesOf(span)) indexes.add(index)
    return true
  }
  // "sri lanka" does not mean an organisation whose acronym is SRI.
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
      const phrase = folded.slice(from, span.to).join(' ')
      if (length === 1 && isFunctionWord(phrase)) continue
      for (const key of lexicon.names.get(phrase) ?? []) {
        const name = meaningOf(key, phrase, folded[from - 1] ?? '')
        if (name && !within(span) && take(key.split(':', 1)[0] ?? '', span))
          found.push(recognised(span, name))
      }
      const person = keyOf('person', phrase)
      if (length > 1 && lexicon.has(person) && take('person', span)) {
        found.push(recognised(span, meaning('person', person, phrase, 1)))
      }
      const synonyms = lexicon.synonyms.get(phrase)
      if (synonyms && take('synonym', span)) {
        const isSpecial = /^(?:special|emergency|urgent) session$/.test(phrase)
        const keys = isSpecial ? [{ key: keyOf('sort', 'special'), weight: 0.85 }] : []
        found.push(recognised(span, { keys, phrases: synonyms }))
      }
    }
  }
  return found
}

/** The meaning of a name; null when the name is too weak a sign, such as an acronym of two letters. */
function meaningOf(key: string, phrase: string, before: string): Partial<Recognised> | null {
  const kind = key.split(':', 1)[0]
  const value = key.slice(key.indexOf(':') + 1)
  if (kind === 'country') return { ...meaning('country', key, value, 1), wordWeight: 0.55 }
  if (kind === 'lang') {
    if (LANGUAGE_SIGN.test(before)) return meaning('language', key, value, 0.95)
    return { keys: [{ key, weight: 0.5 }] }
  }
  if (kind === 'theme') return { ...meaning('theme', key, value, 0.7), wordWeight: 1 }
  if (kind === 'org' && phrase.length >= MIN_ACRONYM_LENGTH) {
    return meaning('organization', key, value, 0.95)
  }
  return null
}

function meaning(kind: Understood['kind'], key: string, value: string, weight: number) {
  return { keys: [{ key, weight }], wordWeight: 0.9, understood: { kind, value } }
}
