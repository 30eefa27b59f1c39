import { wordsOf } from '../text/words.ts'
import { alternativesFor } from './alternatives.ts'
import type { Correction, Problem, Understood } from './answer.ts'
import { cutQuery } from './cut-query.ts'
import { type ReadFilter, readFilter } from './filters.ts'
import { isFunctionWord } from './function-words.ts'
import { phraseOf } from './keys.ts'
import type { Lexicon } from './lexicon.ts'
import { findPhrase, type Phrase, type PhraseCheck } from './phrase.ts'
import { type Postings, union } from './postings.ts'
import type { QueryPart } from './query.ts'
import { type QueryWord, type QueryWords, wordsOfQuery } from './query-words.ts'
import type { Group } from './rank.ts'
import { type Recognised, recognise } from './recognise.ts'
import { matterGroups } from './text-matter.ts'

/** A query, understood: what to rank by, what to keep, and what to tell. */
export interface ReadQuery {
  groups: Group[]
  filters: ReadFilter[]
  /** Letters to leave out whatever else they have. */
  leftOut: Postings[]
  /** Phrases that so many letters may have that they are looked for last. */
  checks: PhraseCheck[]
  /** Those found so far, by their folded words. */
  phrases: Map<string, Phrase>
  /** There were words to look for, whether or not any letter has them. */
  hasWords: boolean
  /** Words that no letter has were left out. */
  hasUnknown: boolean
  understood: Understood[]
  problems: Problem[]
  corrections: Correction[]
  corrected: string | null
}

/** Reads a query against what the letters have. Takes any string. */
export function understand(lexicon: Lexicon, query: string): ReadQuery {
  const { text, parts, leftOut } = cutQuery(query)
  const read: ReadQuery = {
    groups: [],
    filters: [],
    leftOut: [],
    checks: [],
    phrases: new Map(),
    hasWords: false,
    hasUnknown: false,
    understood: [],
    problems: [],
    corrections: [],
    corrected: null,
  }
  let reads = lexicon.limits.reads
  for (const part of parts) reads -= readPart(lexicon, part, read, reads)
  const words = wordsOfQuery(
    parts.map((part) => asWords(part, read)),
    lexicon.hanNames,
  )
  read.hasWords = words.words.length > 0
  if (leftOut !== null) {
    read.problems.push({ kind: 'too-long', written: leftOut, suggestion: null })
  }
  readWords(lexicon, text, parts, words, read)
  return read
}

/** Reads what is no mere word, reading at most so many letters; gives how many it read. */
function readPart(lexicon: Lexicon, part: QueryPart, read: ReadQuery, reads: number): number {
  if (part.open) {
    const written = part.values.at(-1) ?? part.text
    read.problems.push({ kind: 'open-quote', written, suggestion: `"${written}"` })
  }
  if (part.kind === 'filter') readFilterPart(lexicon, part, read)
  else if (part.excluded) return exclude(lexicon, part, read, reads)
  else if (part.kind === 'phrase') return readPhrase(lexicon, part, read, reads)
  return 0
}

function readPhrase(lexicon: Lexicon, part: QueryPart, read: ReadQuery, reads: number): number {
  const words = wordsOf(part.text).map((word) => word.folded)
  if (words.length === 0) {
    if (!part.open) read.problems.push({ kind: 'no-words', written: part.text, suggestion: null })
    return 0
  }
  const phrase = phraseOnce(lexicon, part, read, reads)
  const { postings } = phrase
  read.groups.push({
    alternatives: [{ postings, weight: 1, key: null, words, identifies: false }],
    importance: importance(lexicon, postings),
  })
  read.filters.push({ name: null, excluded: false, postings, understood: [] })
  if (phrase.read) read.checks.push({ phrase, excluded: false })
  read.understood.push(told(part, 'phrase', part.text))
  return phrase.looked
}

function readFilterPart(lexicon: Lexicon, part: QueryPart, read: ReadQuery) {
  const { filter, problems } = readFilter(lexicon, part)
  read.problems.push(...problems)
  if (!filter) return
  read.understood.push(...filter.understood)
  if (filter.excluded) read.leftOut.push(filter.postings)
  else read.filters.push(filter)
}

/** What an unknown filter holds is searched as words: `yemen:war`. */
function asWords(part: QueryPart, read: ReadQuery): QueryPart {
  const isUnknown = read.problems.some(
    (problem) =>
      problem.kind === 'unknown-filter' && problem.written === `${part.name}:${part.text}`,
  )
  return part.kind === 'filter' && isUnknown ? { ...part, kind: 'word' } : part
}

function readWords(
  lexicon: Lexicon,
  query: string,
  parts: readonly QueryPart[],
  words: QueryWords,
  read: ReadQuery,
) {
  const recognised = recognise(lexicon, query, parts, words)
  const lastIsPrefix = !/\s$/.test(query)
  const answering = alternativesFor(lexicon, words, recognised, lastIsPrefix)
  const { groups, corrections } = answering
  const telling = groups.filter(({ word }) => !isFunctionWord(word.folded))
  const unknown = answering.unknown.filter(({ folded }) => !isFunctionWord(folded))
  read.hasUnknown = unknown.length > 0
  const mere = unknown.filter(({ part }) => isMereWord(parts[part]))
  for (const written of new Set(mere.map((word) => word.written))) {
    read.problems.push({ kind: 'no-letter', written, suggestion: null })
  }
  read.groups.push(...(telling.length > 0 ? telling : groups))
  read.groups.push(...matterGroups(lexicon, recognised))
  read.corrections = corrections
  read.corrected = correctedQuery(query, words.words, corrections)
  for (const meant of recognised) {
    const understood = toldOf(query, words.words, meant)
    if (understood) read.understood.push(understood)
  }
}

/** No filter, known or not, and none that has yet to be given its value. */
function isMereWord(part: QueryPart | undefined): boolean {
  return part?.kind === 'word' && !/[:：]$/.test(part.text)
}

function toldOf(query: string, words: readonly QueryWord[], meant: Recognised): Understood | null {
  const [first, last] = [words[meant.from], words[meant.to - 1]]
  if (!meant.understood || !first || !last) return null
  const range: [number, number] = [Math.min(first.start, meant.start ?? first.start), last.end]
  return {
    ...meant.understood,
    written: query.slice(...range),
    range,
    filter: false,
    excluded: false,
  }
}

function told(part: QueryPart, kind: 'phrase' | 'word', value: string): Understood {
  const range: [number, number] = [part.start, part.end]
  return { kind, value, written: part.text, range, filter: true, excluded: part.excluded }
}

/** A phrase may stand in a query many times. */
function phraseOnce(lexicon: Lexicon, part: QueryPart, read: ReadQuery, reads: number): Phrase {
  const key = phraseOf(part.text)
  const known = read.phrases.get(key)
  if (known) return { ...known, looked: 0 }
  const phrase = findPhrase(lexicon, part.text, reads)
  read.phrases.set(key, phrase)
  return phrase
}

/** Leaves out letters with a word or phrase, or about what it names. */
function exclude(lexicon: Lexicon, part: QueryPart, read: ReadQuery, reads: number): number {
  const words = phraseOf(part.text)
  if (words === '') {
    if (!part.open) read.problems.push({ kind: 'no-words', written: part.text, suggestion: null })
    return 0
  }
  const phrase = phraseOnce(lexicon, part, read, reads)
  if (phrase.read) read.checks.push({ phrase, excluded: true })
  else read.leftOut.push(phrase.postings)
  const named = (lexicon.names.get(words) ?? []).map((key) => lexicon.postings(key))
  read.leftOut.push(union(named.filter((list) => list !== null)))
  read.understood.push(told(part, part.kind === 'phrase' ? 'phrase' : 'word', part.text))
  return phrase.looked
}

function correctedQuery(
  query: string,
  words: readonly QueryWord[],
  corrections: readonly Correction[],
): string | null {
  if (corrections.length === 0) return null
  let corrected = query
  for (const word of [...words].reverse()) {
    const correction = corrections.find(({ written }) => written === word.written)
    if (correction)
      corrected = corrected.slice(0, word.start) + correction.used + corrected.slice(word.end)
  }
  return corrected.trim()
}

function importance(lexicon: Lexicon, postings: Postings): number {
  return Math.log(1 + (lexicon.index.letters.length + 1) / (1 + postings.docs.length))
}
