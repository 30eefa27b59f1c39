import { isCount, isObject, isText, isTexts } from '../letters/field-kinds.ts'
import { fieldsWith } from '../letters/field-names.ts'
import { FIELDS } from '../letters/fields.ts'
import { isHeader } from '../letters/header.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import { newestFirst } from '../search/letter-texts.ts'
import type { SearchedLetter } from '../search/search-answer.ts'

const SEARCHED = fieldsWith('searched')

/**
 * Whether what the store holds is an index that can be searched and joined with others: every part
 * of its type, and every number leading to what is there. Takes time in proportion to its postings,
 * some 3 ms for a thousand letters.
 */
export function isSearchIndex(stored: unknown): stored is SearchIndex {
  return (
    isObject(stored) &&
    areLetters(stored.letters) &&
    areTerms(stored.terms, stored.words) &&
    arePostings(stored, stored.letters.length, stored.terms.length) &&
    Array.isArray(stored.names) &&
    stored.names.every((name) => isTexts(name) && name.length === 2) &&
    isGroups(stored.synonyms) &&
    isGroups(stored.spellings) &&
    isText(stored.texts)
  )
}

function areLetters(stored: unknown): stored is SearchedLetter[] {
  if (!Array.isArray(stored) || !stored.every(isLetter)) return false
  const inOrder = stored.every((letter, index) => {
    const before = stored[index - 1]
    return before === undefined || newestFirst(before, letter) < 0
  })
  return inOrder && new Set(stored.map(({ id }) => id)).size === stored.length
}

function isLetter(stored: unknown): stored is SearchedLetter {
  return (
    isObject(stored) && isHeader(stored) && SEARCHED.every((name) => FIELDS[name].is(stored[name]))
  )
}

/** Words, then keys, each part ascending. */
function areTerms(stored: unknown, words: unknown): stored is string[] {
  if (!isTexts(stored) || !isCount(words) || words > stored.length) return false
  return stored.every((term, index) => {
    const before = stored[index - 1]
    const isFirst = before === undefined || index === words
    return term.includes(':') === index >= words && (isFirst || before < term)
  })
}

function arePostings(
  { starts, strong, docs, masks }: Record<string, unknown>,
  letters: number,
  terms: number,
): boolean {
  if (!(starts instanceof Uint32Array && strong instanceof Uint32Array)) return false
  if (!(docs instanceof Uint32Array && masks instanceof Uint8Array)) return false
  if (starts.length !== terms + 1 || strong.length !== terms) return false
  if (docs.length !== masks.length || starts[0] !== 0 || starts[terms] !== docs.length) return false
  for (let term = 0; term < terms; term += 1) {
    const [start = 0, end = 0] = [starts[term], starts[term + 1]]
    const border = start + (strong[term] ?? 0)
    if (border > end) return false
    if (!ascends(docs, start, border, letters) || !ascends(docs, border, end, letters)) return false
  }
  return true
}

/** Whether indexes of letters ascend and are below a limit. */
function ascends(docs: Uint32Array, start: number, end: number, limit: number): boolean {
  for (let at = start; at < end; at += 1) {
    const doc = docs[at] ?? limit
    if (doc >= limit || (at > start && doc <= (docs[at - 1] ?? 0))) return false
  }
  return true
}

function isGroups(stored: unknown): boolean {
  return Array.isArray(stored) && stored.every(isTexts)
}
