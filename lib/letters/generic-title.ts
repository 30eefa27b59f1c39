import { ORDINAL_WORDS } from '../council/ordinal-words.ts'
import { findSymbols } from '../council/symbol.ts'
import { foldForNames } from '../text/fold-names.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Letter, LetterHeader } from './letter.ts'
import { monthsOf } from './parse/month-names.ts'
import { ARABIC } from './title-words/arabic.ts'
import { CHINESE } from './title-words/chinese.ts'
import { ENGLISH } from './title-words/english.ts'
import { FRENCH } from './title-words/french.ts'
import { GERMAN } from './title-words/german.ts'
import { ITALIAN } from './title-words/italian.ts'
import { PERSIAN } from './title-words/persian.ts'
import { PORTUGUESE } from './title-words/portuguese.ts'
import { RUSSIAN } from './title-words/russian.ts'
import { SPANISH } from './title-words/spanish.ts'
import { SWEDISH } from './title-words/swedish.ts'
import type { TitleWords } from './title-words/title-words.ts'
import { TURKISH } from './title-words/turkish.ts'

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
 * them too. A language without a list of words counts as telling. How often it is right:
 * `npm run eval -- --part headings`.
 */
function isGenericTitle(letter: Letter): boolean {
  const { title, language, publisher, addressee, subject, signatories } = letter
  if (findSymbols(title).length > 0) return false
  const names = [...signatories.organizations, ...signatories.individuals.map(({ name }) => name)]
  let rest = ` ${plain(title)} `
  for (const name of names.map(plain)) {
    if (name.includes(' ')) rest = rest.replace(` ${name} `, '  ')
  }
  for (const pattern of patternsFor(language)) rest = rest.replace(pattern, ' ')
  const stems = new Set(stemsIn(subject))
  const others = new Set(
    stemsIn(`${publisher} ${addressee ?? ''}`).filter((own) => !stems.has(own)),
  )
  return wordsIn(rest).every(
    (word) =>
      word.length < 2 || /\p{N}/u.test(word) || ORDINALS.has(word) || others.has(stem(word)),
  )
}

/** A text as its words are compared, with one space between them. */
function plain(text: string): string {
  return wordsIn(foldForNames(text)).join(' ')
}

function wordsIn(folded: string): string[] {
  return tokensOf(folded).map(({ written }) => written)
}

function stem(word: string): string {
  return word.slice(0, STEM_LENGTH)
}

function stemsIn(text: string): string[] {
  return wordsIn(foldForNames(text)).map(stem)
}

const patterns = new Map<string, RegExp>()

/** Patterns of a title's own language and of English, the titles of whose letters mix with others. */
function patternsFor(tag: string): RegExp[] {
  const [language = ''] = tag.split('-')
  return [...new Set([language, 'en'])].flatMap((code) => {
    const words = WORDS.get(code)
    if (!words) return []
    const pattern = patterns.get(code) ?? patternOf(words, code)
    patterns.set(code, pattern)
    return [pattern]
  })
}

function patternOf(
  { form, people, bodies, joining, prefix = '', isUnspaced }: TitleWords,
  code: string,
) {
  const words = [bodies, people, form, joining].join('|')
  if (isUnspaced) return new RegExp(words, 'gu')
  const months = [...monthsOf(code), ...monthsOf(code, 'short')].map(plain).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${words}|${months})(?![\\p{L}\\p{N}])`, 'gu')
}
