import { ORDINAL_WORDS } from '../council/ordinal-words.ts'
import { findSymbols } from '../council/symbol.ts'
import { fold } from '../text/fold.ts'
import { foldForNames } from '../text/fold-names.ts'
import { writtenTokens } from '../text/tokens.ts'
import type { Letter, LetterHeader } from './letter.ts'
import { monthsOf } from './parse/month-names.ts'
import { ARABIC } from './title-words/arabic.ts'
import { ARMENIAN } from './title-words/armenian.ts'
import { CATALAN } from './title-words/catalan.ts'
import { CHINESE } from './title-words/chinese.ts'
import { ENGLISH } from './title-words/english.ts'
import { FRENCH } from './title-words/french.ts'
import { GERMAN } from './title-words/german.ts'
import { INDONESIAN } from './title-words/indonesian.ts'
import { ITALIAN } from './title-words/italian.ts'
import { JAPANESE } from './title-words/japanese.ts'
import { KOREAN } from './title-words/korean.ts'
import { NORWEGIAN } from './title-words/norwegian.ts'
import { PERSIAN } from './title-words/persian.ts'
import { PORTUGUESE } from './title-words/portuguese.ts'
import { RUSSIAN } from './title-words/russian.ts'
import { SPANISH } from './title-words/spanish.ts'
import { SWEDISH } from './title-words/swedish.ts'
import type { TitleWords } from './title-words/title-words.ts'
import { TURKISH } from './title-words/turkish.ts'
import { UKRAINIAN } from './title-words/ukrainian.ts'

const WORDS = new Map<string, TitleWords>([
  ['ar', ARABIC],
  ['de', GERMAN],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fa', PERSIAN],
  ['fr', FRENCH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['ru', RUSSIAN],
  ['sv', SWEDISH],
  ['tr', TURKISH],
  ['uk', UKRAINIAN],
  ['no', NORWEGIAN],
  ['hy', ARMENIAN],
  ['id', INDONESIAN],
  ['ca', CATALAN],
  ['ja', JAPANESE],
  ['ko', KOREAN],
  ['zh', CHINESE],
])

/** Words of one stem mostly have this many first letters in common: "Cuba", "cubano". */
const STEM_LENGTH = 4

const ORDINALS = new Set([...ORDINAL_WORDS.keys()].flatMap((phrase) => phrase.split(' ')))

/** What a letter is headed by. Of two that say the same the title counts. */
export function headedBy(letter: Letter): LetterHeader['headed_by'] {
  const { title, subject } = letter
  const isTold = subject === '' || subject === title || !isGenericTitle(letter)
  return isTold ? 'title' : 'subject'
}

/**
 * Whether a title says nothing of what its letter is about: "Open letter to Permanent
 * Representatives", "The letter to Louise Arbour". Nothing is left of it without the words that
 * titles on every matter have, in English and its own language, without days and sessions, and
 * without the names of who publishes, signs or is addressed, as far as the subject does not have
 * them too. Words of the Council's procedure ("Renew the mandate of the Group of Experts") are such
 * words as well where the subject names a matter beside them. A language without a list of words
 * counts as telling. How often it is right: `npm run eval -- --part headings`.
 */
function isGenericTitle(letter: Letter): boolean {
  const { title, language, subject } = letter
  if (findSymbols(title).length > 0 || DRAFT.test(title)) return false
  const names = namesIn(letter)
  let rest = ` ${title.split(CLAUSE_END).map(plain).join(' : ')} `
  for (const name of names.map(plain)) {
    if (name.includes(' ')) rest = rest.replace(` ${name} `, '  ')
  }
  const isNamed = namedBy(letter, names)
  const saysNothing = (words: readonly string[]) =>
    words.every((word) => isEmpty(word) || isNamed(word))
  if (saysNothing(withoutCommonWords(rest, language))) return true
  if (withoutCommonWords(plain(subject), 'en', 'procedure').every(isEmpty)) return false
  return saysNothing(withoutCommonWords(rest, language, 'procedure'))
}

/** What no name of a body goes across: "Iran: Human Rights Council should …". */
const CLAUSE_END = /[:;|–—]/u

/** A draft by its number alone: "HRC/31/L.21". */
const DRAFT = /(?<!\p{L})L\.\s?\d/u

function namesIn({ signatories }: Letter): string[] {
  return [...signatories.organizations, ...signatories.individuals.map(({ name }) => name)]
}

/** A number, an initial or an ordinal. */
function isEmpty(word: string): boolean {
  return word.length < 2 || /\p{N}/u.test(word) || ORDINALS.has(word)
}

/** Tells words of who publishes or is addressed, and acronyms of who publishes or signs. */
function namedBy(letter: Letter, names: string[]) {
  const { title, publisher, addressee, subject } = letter
  const told = new Set(stemsIn(subject))
  const own = new Set(stemsIn(`${publisher} ${addressee ?? ''}`))
  const initials = [publisher, ...names].map(initialsOf)
  const acronyms = new Set(
    (title.match(ACRONYM) ?? [])
      .map((written) => plain(written))
      .filter((acronym) => initials.some((letters) => abbreviates(acronym, letters))),
  )
  return (word: string) => !told.has(stem(word)) && (own.has(stem(word)) || acronyms.has(word))
}

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu

function initialsOf(name: string): string {
  return wordsIn(foldForNames(name))
    .map((word) => word.slice(0, 1))
    .join('')
}

/** Whether an acronym has some of a name's initials, the first among them, in their order. */
function abbreviates(acronym: string, initials: string): boolean {
  let at = -1
  for (const letter of acronym) {
    at = initials.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return acronym[0] === initials[0]
}

/** A text as its words are compared, with one space between them. */
function plain(text: string): string {
  return wordsIn(foldForNames(text)).join(' ')
}

function wordsIn(folded: string): readonly string[] {
  return writtenTokens(folded)
}

function stem(word: string): string {
  return word.slice(0, STEM_LENGTH)
}

function stemsIn(text: string): string[] {
  return wordsIn(foldForNames(text)).map(stem)
}

/** What the words of a title may be common in: on every letter, or in the Council's procedure too. */
type Common = 'letters' | 'procedure'

/** What is left of folded words without those that are common in a language, or in English. */
function withoutCommonWords(folded: string, language: string, common: Common = 'letters') {
  let rest = folded
  for (const pattern of patternsFor(language, common)) rest = rest.replace(pattern, ' ')
  return wordsIn(rest)
}

const patterns = new Map<string, RegExp>()

/** Patterns of a title's own language and of English, the titles of whose letters mix with others. */
function patternsFor(tag: string, common: Common): RegExp[] {
  const [language = ''] = tag.split('-')
  return [...new Set([language, 'en'])].flatMap((code) => {
    const words = WORDS.get(code)
    if (!words) return []
    const key = `${code} ${common}`
    const pattern = patterns.get(key) ?? patternOf(words, code, common)
    patterns.set(key, pattern)
    return [pattern]
  })
}

function patternOf(
  { form, people, bodies, joining, procedure, prefix = '', isUnspaced }: TitleWords,
  code: string,
  common: Common,
) {
  const procedural = common === 'procedure' ? [procedure] : []
  const words = [bodies, people, form, joining, ...procedural].join('|')
  if (isUnspaced) return new RegExp(fold(words), 'gu')
  const months = [...monthsOf(code), ...monthsOf(code, 'short')].map(plain).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${words}|${months})(?![\\p{L}\\p{N}])`, 'gu')
}
