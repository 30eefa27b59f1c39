import { alternativesFor } from './alternatives.ts'
import type { Correction, Problem, Understood } from './answer.ts'
import { type ReadFilter, readFilter } from './filters.ts'
import { wordsOf } from './fold.ts'
import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Postings } from './postings.ts'
import { parseQuery, type QueryPart } from './query.ts'
import { type QueryWord, type QueryWords, wordsOfQuery } from './query-words.ts'
import type { Group } from './rank.ts'
import { type Recognised, recognise } from './recognise.ts'
import { matterGroups } from './text-matter.ts'
import { phrasePostings, union } from './texts.ts'

/** A query, understood: what to rank by, what to keep, and what to tell. */
export interface ReadQuery {
  groups: Group[]
  filters: ReadFilter[]
  /** Letters to leave out whatever else they have. */
  leftOut: Postings[]
  understood: Understood[]
  problems: Problem[]
  corrections: Correction[]
  corrected: string | null
}

const LONGEST_QUERY = 400
const MOST_WORDS = 24

/** Reads a query against what the letters have. Takes any string. */
export function understand(lexicon: Lexicon, query: string): ReadQuery {
  const text = query.slice(0, LONGEST_QUERY)
  const parts = parseQuery(text)
  const read: ReadQuery = {
    groups: [],
    filters: [],
    leftOut: [],
    understood: [],
    problems: [],
    corrections: [],
    corrected: null,
  }
  for (const part of parts) readPart(lexicon, part, read)
  const all = wordsOfQuery(parts.map((part) => asWords(part, read)))
  const words = { ...all, words: all.words.slice(0, MOST_WORDS) }
  if (query.length > LONGEST_QUERY || all.words.length > MOST_WORDS) {
    read.problems.push({ kind: 'too-long', written: text.slice(0, 40), suggestion: null })
  }
  readWords(lexicon, text, parts, words, read)
  return read
}

function readPart(lexicon: Lexicon, part: QueryPart, read: ReadQuery) {
  if (part.open) {
    const written = part.values.at(-1) ?? part.text
    read.problems.push({ kind: 'open-quote', written, suggestion: `"${written}"` })
  }
  if (part.kind === 'filter') return readFilterPart(lexicon, part, read)
  if (part.kind === 'phrase' && !part.excluded) {
    const postings = phrasePostings(lexicon, part.text)
    const words = wordsOf(part.text).map((word) => word.folded)
    if (words.length === 0) return
    read.groups.push({
      alternatives: [{ postings, weight: 1, key: null, words, identifies: false }],
      importance: importance(lexicon, postings),
    })
    read.filters.push({ name: null, excluded: false, postings, understood: [] })
    read.understood.push(told(part, 'phrase', part.text))
    return
  }
  if (part.excluded) {
    const postings = excludedBy(lexicon, part)
    if (!postings) return
    read.leftOut.push(postings)
    read.understood.push(told(part, part.kind === 'phrase' ? 'phrase' : 'word', part.text))
  }
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
  const { groups, corrections } = alternativesFor(lexicon, words, recognised, lastIsPrefix)
  const telling = groups.filter(({ word }) => !isFunctionWord(word.folded))
  read.groups.push(...(telling.length > 0 ? telling : groups))
  read.groups.push(...matterGroups(lexicon, recognised))
  read.corrections = corrections
  read.corrected = correctedQuery(query, words.words, corrections)
  for (const meant of recognised) {
    const understood = toldOf(query, words.words, meant)
    if (understood) read.understood.push(understood)
  }
}

function toldOf(query: string, words: readonly QueryWord[], meant: Recognised): Understood | null {
  const [first, last] = [words[meant.from], words[meant.to - 1]]
  if (!meant.understood || !first || !last) return null
  const range: [number, number] = [first.start, last.end]
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

/** Letters with an excluded word or phrase, or about what it names. */
function excludedBy(lexicon: Lexicon, part: QueryPart): Postings | null {
  const words = wordsOf(part.text)
  if (words.length === 0) return null
  const phrase = words
    .filter((word) => !word.joined)
    .map((word) => word.folded)
    .join(' ')
  const named = (lexicon.names.get(phrase) ?? []).map((key) => lexicon.postings(key))
  return union([phrasePostings(lexicon, part.text), ...named.filter((list) => list !== null)])
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
