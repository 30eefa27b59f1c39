import { inOneField, listOf, maskIn, NO_POSTINGS, type Postings } from './postings.ts'
import type { SearchedLetter } from './search-answer.ts'
import { eachText } from './search-fields.ts'
import { phraseOf } from './search-keys.ts'

/** The letters that have a quoted phrase, or those that may have it. */
export interface Phrase {
  /** Letters that have it; when there is a `read`, letters that have its words in one field. */
  postings: Postings
  /** Whether one of these letters has the words one after the other; null when all have. */
  read: ((doc: number) => boolean) | null
  /** How many letters were read to find it. */
  readCount: number
}

/** A phrase that is read only in the letters that answer the other parts of the query. */
export interface PhraseCheck {
  phrase: Phrase
  /** Letters that have it are left out. */
  excluded: boolean
}

/** Matches texts that folding changes only between words. */
const UNCHANGED = /^[a-z ]+$/
const CHANGING = /[^\0-\x7f]|iz|[a-z]\.[a-z]/
/** Text around a phrase where its words surely begin and end. */
const BEFORE = /[\s(]/
const AFTER = /^(?:[.,;:)]?(?:\s|$))/

/**
 * Finds the letters that have folded words one after the other in one of their fields; `lists` are
 * the postings of the words. Reads all letters that may when they are no more than `maxReads`; else
 * gives a function that reads one letter.
 */
export function findPhrase(
  letters: readonly SearchedLetter[],
  words: string,
  lists: readonly Postings[],
  maxReads: number,
): Phrase {
  const [only = NO_POSTINGS, second] = lists
  if (!second) return { postings: only, read: null, readCount: 0 }
  const candidates = inOneField(lists)
  const maskOf = (doc: number) => {
    const letter = letters[doc]
    return letter ? fieldsWith(letter, words, maskIn(candidates, doc)) : 0
  }
  if (candidates.docs.length > maxReads) {
    return { postings: candidates, read: (doc) => maskOf(doc) !== 0, readCount: 0 }
  }
  const found = Array.from(candidates.docs, (doc) => ({ doc, mask: maskOf(doc) }))
  const postings = listOf(found.filter(({ mask }) => mask !== 0))
  return { postings, read: null, readCount: candidates.docs.length }
}

/**
 * Reads letters for phrases, in the given order, up to `maxReads`. Gives those that
 * fail and those that were left unread.
 */
export function readFor(
  checks: readonly PhraseCheck[],
  docs: readonly number[],
  maxReads: number,
): { failing: number[]; unread: number[] } {
  const failing: number[] = []
  const unread: number[] = []
  let left = maxReads
  for (const doc of docs) {
    const open = checks.filter(({ phrase }) => maskIn(phrase.postings, doc) !== 0)
    const lacksWords = checks.some((check) => !check.excluded && !open.includes(check))
    if (lacksWords) failing.push(doc)
    else if (open.length > left) unread.push(doc)
    else {
      left -= open.length
      const fails = open.some(({ phrase, excluded }) => phrase.read?.(doc) === excluded)
      if (fails) failing.push(doc)
    }
  }
  return { failing, unread }
}

/** The fields, among those of a mask, that have a phrase of folded words. */
function fieldsWith(letter: SearchedLetter, phrase: string, among: number): number {
  let mask = 0
  eachText(letter, (bit, _field, text) => {
    if ((among & bit) !== 0 && (mask & bit) === 0 && hasPhrase(text, phrase)) mask |= bit
  })
  return mask
}

/**
 * Tells whether a text has folded words one after the other. Mostly they stand there as they are or
 * not at all; to fold all words of a text takes far longer.
 */
export function hasPhrase(text: string, phrase: string): boolean {
  const lower = text.toLowerCase()
  if (standsIn(lower, phrase)) return true
  const isAsWritten = UNCHANGED.test(phrase) && !CHANGING.test(lower)
  if (isAsWritten && !phrase.split(' ').every((word) => lower.includes(word))) return false
  return ` ${phraseOf(text)} `.includes(` ${phrase} `)
}

function standsIn(lower: string, phrase: string): boolean {
  const at = lower.indexOf(phrase)
  if (at < 0) return false
  const end = at + phrase.length
  return (at === 0 || BEFORE.test(lower[at - 1] ?? '')) && AFTER.test(lower.slice(end, end + 2))
}
