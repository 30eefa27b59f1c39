import { fold } from './fold.ts'
import { letterReplacer } from './letter-table.ts'
import { tokensOf } from './tokens.ts'

/** A word of a text as search compares it, with its position. */
export interface Word {
  /** See `foldWord`. */
  folded: string
  start: number
  end: number
  /** The parts of a compound written as one: `cosponsor` for `co-sponsor`, `us` for `U.S.` */
  joined: boolean
}

const LETTERS = '[\\p{L}\\p{M}\\p{N}]+'
/** Apostrophes and hyphens that tie the parts of a compound. */
const JOINER = "['’‘ʼ`´ʻ\\-‐‑–]"
const COMPOUND = new RegExp(
  `(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])|\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?!\\d)|${LETTERS}(?:${JOINER}${LETTERS})*`,
  'gu',
)
/** Scripts that write words without spaces; their words are found by `Intl.Segmenter`. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const PLAIN = /^[a-z0-9]+$/
const MAX_WORD_LENGTH = 40
const MAX_JOINED_LENGTH = 24
const MAX_CACHED_WORDS = 60_000

/** Letters of their own in Unicode, not a letter and a mark, that one writes for one another. */
const replaceOwnLetters = letterReplacer(
  'ßss øo łl đd ðd þth æae œoe ıi ħh ŧt əa ىي ةه یي کك ەه ѐе ґг',
)
/** Marks above and below letters; vowel signs of Indic scripts are letters to a reader and stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu
/** The Arabic article with the particles written onto it: والسودان, بالسودان, للسودان, السودان. */
const ARABIC_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=\p{Script=Arabic}{3})/u
/** American -ize and British -ise are one word. */
const IZE = /iz(?=[aei])/g

const cache = new Map<string, string>()
let segmenter: Intl.Segmenter | undefined

/**
 * A word as it is compared: lower case, without accents and marks, tatweel, hamzas and the Arabic
 * article; ta marbuta as ha, alef maksura as ya, ё as е, ø as o, -ize as -ise.
 */
export function foldWord(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const unknown = foldUnknown(word.slice(0, MAX_WORD_LENGTH))
  if (cache.size >= MAX_CACHED_WORDS) cache.clear()
  cache.set(word, unknown)
  return unknown
}

function foldUnknown(word: string): string {
  const lower = word.toLowerCase()
  const latin = PLAIN.test(lower) ? lower : foldMarks(lower)
  return latin.includes('iz') && latin.length > 5 ? latin.replace(IZE, 'is') : latin
}

function foldMarks(lower: string): string {
  return replaceOwnLetters(fold(lower, MARKS)).replace(ARABIC_ARTICLE, '').normalize('NFC')
}

/**
 * The words of a text in their order, folded, each with its position. The parts of a compound come one
 * by one and then joined. A single Latin letter is no word, save as a whole text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(COMPOUND)) addCompound(words, match[0], match.index)
  return words
}

function addCompound(words: Word[], chunk: string, start: number) {
  // Nearly all words are plain; the rest handles the others.
  if (isPlain(chunk)) return addWord(words, chunk, start, false)
  if (UNSPACED.test(chunk)) return addSegments(words, chunk, start)
  const parts = tokensOf(chunk)
  if (parts.length === 1) return addWord(words, chunk, start, false)
  const initials = chunk.includes('.') || chunk.includes(',')
  if (!initials) {
    for (const part of parts) addWord(words, part.written, start + part.start, false)
  }
  const whole = parts.map(({ written }) => written).join('')
  if (whole.length > MAX_JOINED_LENGTH) return
  const joined = foldWord(whole)
  words.push({ folded: joined, start, end: start + chunk.length, joined: !initials })
}

function isPlain(chunk: string): boolean {
  for (let index = 0; index < chunk.length; index++) {
    const code = chunk.charCodeAt(index)
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    if (!isLetter && (code < 48 || code > 57)) return false
  }
  return true
}

function addWord(words: Word[], written: string, start: number, joined: boolean) {
  const folded = foldWord(written)
  if (folded === '' || (folded.length === 1 && folded >= 'a' && folded <= 'z')) return
  words.push({ folded, start, end: start + written.length, joined })
}

function addSegments(words: Word[], chunk: string, start: number) {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    if (isWordLike) addWord(words, segment, start + index, false)
  }
}
