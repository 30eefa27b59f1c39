import { wordsOf } from '../text/words.ts'
import type { SearchedLetter } from './answer.ts'
import { eachText } from './fields.ts'
import { phraseOf } from './keys.ts'
import type { Lexicon } from './lexicon.ts'
import { type Found, inOneField, listOf, maskIn, NO_POSTINGS, type Postings } from './postings.ts'

/** The letters with a quoted phrase, or those to be read for it. */
export interface Phrase {
  /** Letters that have it; when there is a `read`, letters that have its words in one field. */
  postings: Postings
  /** Tells whether one of these letters has the words one after the other; null when all have. */
  read: ((doc: number) => boolean) | null
  /** How many letters were read to find it. */
  looked: number
}

/** A phrase that is looked for only in the letters that answer the rest of the query. */
export interface PhraseCheck {
  phrase: Phrase
  /** Letters that have it are left out. */
  excluded: boolean
}

/** Words and texts of which folding changes nothing but what stands between the words. */
const UNCHANGED = /^[a-z ]+$/
const CHANGING = /[^\0-\x7f]|iz|[a-z]\.[a-z]/
/** Text around a phrase where its words surely begin and end. */
const BEFORE = /[\s(]/
const AFTER = /^(?:[.,;:)]?(?:\s|$))/

/**
 * Finds the letters that have the words of a text one after the other in one of their fields. Reads
 * them all when they are no more than `reads`; else leaves the reading to whoever needs to know.
 */
export function findPhrase(lexicon: Lexicon, text: string, reads: number): Phrase {
  const { index } = lexicon
  const words = wordsOf(text).filter((word) => !word.joined)
  const lists = words.map((word) => lexicon.postings(word.folded))
  if (lists.length === 0 || !lists.every((list) => list !== null)) return sure(NO_POSTINGS)
  if (lists.length === 1) return sure(lists[0] ?? NO_POSTINGS)
  const candidates = inOneField(lists, index.letters.length)
  const phrase = words.map((word) => word.folded).join(' ')
  const maskOf = (doc: number, mask: number) => {
    const letter = index.letters[doc]
    return letter ? fieldsWith(letter, phrase, mask) : 0
  }
  if (candidates.docs.length > reads) {
    const read = (doc: number) => maskOf(doc, maskIn(candidates, doc)) !== 0
    return { postings: candidates, read, looked: 0 }
  }
  const found: Found[] = []
  candidates.docs.forEach((doc, place) => {
    const mask = maskOf(doc, candidates.masks[place] ?? 0)
    if (mask !== 0) found.push({ doc, mask })
  })
  return sure(listOf(found.sort((one, other) => one.doc - other.doc)), candidates.docs.length)
}

function sure(postings: Postings, looked = 0): Phrase {
  return { postings, read: null, looked }
}

/**
 * Reads letters for phrases, in the given order, until so many have been read. Gives those that
 * fail and those that were left unread.
 */
export function readFor(
  checks: readonly PhraseCheck[],
  docs: readonly number[],
  reads: number,
): { failing: number[]; unread: number[] } {
  const failing: number[] = []
  const unread: number[] = []
  let left = reads
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

/** Of the fields of a mask those that have a phrase of folded words. */
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
