import { wordsOf } from '../text/words.ts'
import { alternativesFor } from './alternatives.ts'
import { cutQuery } from './cut-query.ts'
import { fillersAmong } from './filler-words.ts'
import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { QueryPart } from './parse-query.ts'
import { type QueryWord, type QueryWords, wordsOfQuery } from './query-words.ts'
import { readFilter } from './read-filter.ts'
import { recognise } from './recognise-meanings.ts'
import type { Recognised } from './recognised-span.ts'
import type { Correction, Understood } from './search-answer.ts'
import { phraseOf } from './search-keys.ts'
import type { StructuredQuery } from './structured-query.ts'
import { textGroups } from './text-groups.ts'

/** Understands a query by what the letters have. Takes any string and never throws. */
export function understand(lexicon: Lexicon, query: string): StructuredQuery {
  const { text, parts, leftOut } = cutQuery(query)
  const read: StructuredQuery = {
    groups: [],
    fillers: [],
    filters: [],
    isEmpty: false,
    hasUnknown: false,
    understood: [],
    problems: [],
    corrections: [],
    corrected: null,
  }
  const wordParts = parts.map((part): QueryPart => {
    if (part.open) {
      const written = part.values.at(-1) ?? part.text
      read.problems.push({ kind: 'open-quote', written, suggestion: `"${written}"` })
    }
    if (part.kind === 'filter') {
      // The value of an unknown filter is searched as words: `yemen:war`.
      return readFilter(lexicon, part, read) ? part : { ...part, kind: 'word' }
    }
    if (part.excluded || part.kind === 'phrase') readPhrase(lexicon, part, read)
    return part
  })
  const words = wordsOfQuery(wordParts, lexicon.hanNames)
  if (leftOut !== null) {
    read.problems.push({ kind: 'too-long', written: leftOut, suggestion: null })
  }
  readWords(lexicon, text, parts, words, read)
  read.isEmpty = words.words.length === 0 && read.problems.length === 0
  return read
}

/** Adds a filter for letters with a phrase, or against those with an excluded word or what it names. */
function readPhrase(lexicon: Lexicon, part: QueryPart, read: StructuredQuery) {
  const { text, excluded, open } = part
  const phrase = phraseOf(text)
  if (phrase === '') {
    if (!open) read.problems.push({ kind: 'no-words', written: text, suggestion: null })
    return
  }
  const condition = { phrase }
  read.filters.push({ name: null, excluded, condition })
  if (excluded) {
    const any = (lexicon.names.get(phrase) ?? []).map((term) => ({ term }))
    read.filters.push({ name: null, excluded, condition: { any } })
  } else {
    const words = wordsOf(text).map((word) => word.folded)
    const alternative = { condition, weight: 1, key: null, words, identifies: false }
    read.groups.push({ alternatives: [alternative], share: 1 })
  }
  const kind = part.kind === 'phrase' ? 'phrase' : 'word'
  const range: [number, number] = [part.start, part.end]
  read.understood.push({ kind, value: text, written: text, range, filter: true, excluded })
}

function readWords(
  lexicon: Lexicon,
  query: string,
  parts: readonly QueryPart[],
  words: QueryWords,
  read: StructuredQuery,
) {
  const recognised = recognise(lexicon, query, parts, words)
  const lastIsPrefix = !/\s$/.test(query)
  const fillers = fillersAmong(words.words, recognised, read.groups.length > 0)
  const answering = alternativesFor(lexicon, words, recognised, { lastIsPrefix, fillers })
  const { groups, corrections } = answering
  const significant = groups.filter(({ word }) => !isFunctionWord(word.folded))
  const unknown = answering.unknown.filter(({ folded }) => !isFunctionWord(folded))
  read.hasUnknown = unknown.length > 0
  const plain = unknown.filter(({ part }) => isPlainWord(parts[part]))
  for (const written of new Set(plain.map((word) => word.written))) {
    read.problems.push({ kind: 'no-letter', written, suggestion: null })
  }
  read.groups.push(...(significant.length > 0 ? significant : groups))
  read.groups.push(...textGroups(lexicon, recognised))
  read.fillers = answering.fillers
  read.corrections = corrections
  read.corrected = correctedQuery(query, words.words, corrections)
  for (const meant of recognised) {
    const understood = understoodOf(query, words.words, meant)
    if (understood) read.understood.push(understood)
  }
}

/** Whether a part is neither a filter nor an unfinished one. */
function isPlainWord(part: QueryPart | undefined): boolean {
  return part?.kind === 'word' && !/[:：]$/.test(part.text)
}

function understoodOf(
  query: string,
  words: readonly QueryWord[],
  meant: Recognised,
): Understood | null {
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

function correctedQuery(
  query: string,
  words: readonly QueryWord[],
  corrections: readonly Correction[],
): string | null {
  if (corrections.length === 0) return null
  const corrected = words.reduceRight((text, { written, start, end }) => {
    const used = corrections.find((correction) => correction.written === written)?.used
    return used === undefined ? text : text.slice(0, start) + used + text.slice(end)
  }, query)
  return corrected.trim()
}
