/** A word of a text with its place there. */
export interface Word {
  /** As the index holds it, see `foldWord`. */
  folded: string
  start: number
  end: number
  /** The parts of a compound written as one: `cosponsor` for `co-sponsor`, `us` for `U.S.` */
  joined: boolean
}

const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u0640]+'
/** Apostrophes and hyphens that tie the parts of a compound. */
const TIE = "['’‘ʼ`´ʻ\\-‐‑–]"
const CHUNK = new RegExp(
  `(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])|\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?!\\d)|${LETTERS}(?:${TIE}${LETTERS})*`,
  'gu',
)
const PART = new RegExp(LETTERS, 'gu')
/** Scripts that write words without spaces; their words are found by `Intl.Segmenter`. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const PLAIN = /^[a-z0-9]+$/
const LONGEST_WORD = 40
const LONGEST_JOINED = 24
const CACHED = 60_000

/** Latin letters that are letters of their own in Unicode, not a letter and a mark. */
const OWN_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
  ѐ: 'е',
  ґ: 'г',
}
const OWN = new RegExp(`[${Object.keys(OWN_LETTERS).join('')}]`, 'gu')
/** Marks above and below letters; vowel signs of Indic scripts are letters to a reader and stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu
/** The Arabic article with the particles written onto it: والسودان, بالسودان, للسودان, السودان. */
const ARABIC_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=\p{Script=Arabic}{3})/u
/** American -ize and British -ise are one word. */
const IZE = /iz(?=[aei])/g

const folded = new Map<string, string>()
let segmenter: Intl.Segmenter | undefined

/**
 * A word as it is compared: lower case, without accents and marks, tatweel, hamzas and the Arabic
 * article; ta marbuta as ha, alef maksura as ya, ё as е, ø as o, -ize as -ise.
 */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const fold = foldUnknown(word.slice(0, LONGEST_WORD))
  if (folded.size >= CACHED) folded.clear()
  folded.set(word, fold)
  return fold
}

function foldUnknown(word: string): string {
  const lower = word.toLowerCase()
  const latin = PLAIN.test(lower) ? lower : foldMarks(lower)
  return latin.includes('iz') && latin.length > 5 ? latin.replace(IZE, 'is') : latin
}

function foldMarks(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(OWN, (letter) => OWN_LETTERS[letter] ?? letter)
    .replace(ARABIC_ARTICLE, '')
    .normalize('NFC')
    .toLowerCase()
}

/**
 * The words of a text in their order, folded, each with its place. The parts of a compound come one
 * by one and then joined. A single Latin letter is no word, save as a whole text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(CHUNK)) addChunk(words, match[0], match.index)
  return words
}

function addChunk(words: Word[], chunk: string, start: number) {
  // Nearly all words are plain: what follows is for the others.
  if (isPlain(chunk)) return addWord(words, chunk, start, false)
  if (UNSPACED.test(chunk)) return addSegments(words, chunk, start)
  const parts = [...chunk.matchAll(PART)]
  if (parts.length === 1) return addWord(words, chunk, start, false)
  const initials = chunk.includes('.') || chunk.includes(',')
  if (!initials) {
    for (const part of parts) addWord(words, part[0], start + part.index, false)
  }
  const whole = parts.map((part) => part[0]).join('')
  if (whole.length > LONGEST_JOINED) return
  const joined = foldWord(whole)
  words.push({ folded: joined, start, end: start + chunk.length, joined: !initials })
}

function isPlain(chunk: string): boolean {
  for (let at = 0; at < chunk.length; at++) {
    const code = chunk.charCodeAt(at)
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    if (!isLetter && (code < 48 || code > 57)) return false
  }
  return true
}

function addWord(words: Word[], written: string, start: number, joined: boolean) {
  const fold = foldWord(written)
  if (fold === '' || (fold.length === 1 && fold >= 'a' && fold <= 'z')) return
  words.push({ folded: fold, start, end: start + written.length, joined })
}

function addSegments(words: Word[], chunk: string, start: number) {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    if (isWordLike) addWord(words, segment, start + index, false)
  }
}
