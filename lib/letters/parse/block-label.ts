import { isAsking } from './asking.ts'
import {
  anywhere,
  COUNCIL,
  EARLIER_LETTER,
  INLINE_CUE,
  NOT_SIGNING,
  ON_BEHALF,
  ORGANIZATION_NOUN,
  PERSON_NOUN,
  REGION,
  SALUTATION,
  SIGNATORY,
  STOP,
  spacedWordsOf,
  VALEDICTION,
  WE,
  wordsOf,
} from './cue-patterns.ts'
import { numbersIn } from './numbers.ts'
import { isPlaceName } from './place-names.ts'
import type { Block } from './source-blocks.ts'

/**
 * What a block seems to be, by itself:
 * - `opener`: announces those who sign; `opener-inline`: announces and names them in one block;
 * - `group`: a heading between signatories ("Individuals:", "Africa");
 * - `noise`: an address, a telephone number, a page number, a date alone;
 * - `prose`: sentences; `name`: anything that could be a name.
 */
export type BlockLabel =
  | 'opener'
  | 'opener-inline'
  | 'group'
  | 'valediction'
  | 'salutation'
  | 'stop'
  | 'noise'
  | 'prose'
  | 'name'

const SENTENCE_END = /[.!?。؟！？…]["”»'’)\]]*$/u
/** No number in words at the start of a line is longer. */
const MAX_COUNT_LENGTH = 80
const COUNTED = new RegExp(
  `^(?:[\\p{L}’'-]{1,40}\\s){0,4}?(?:${ORGANIZATION_NOUN.source}|${PERSON_NOUN.source})`,
  'iu',
)

/** "34 human rights organisations". */
function countsSignatories(text: string): boolean {
  const [number] = numbersIn(text.slice(0, MAX_COUNT_LENGTH))
  if (!number || !/^\P{L}{0,3}$/u.test(text.slice(0, number.index))) return false
  const rest = text.slice(number.index + number.written.length)
  return /^\+?\s/u.test(rest) && COUNTED.test(rest.replace(/^\+?\s/u, ''))
}

const BARE_GROUP = new RegExp(
  `^(?:[\\p{L}’'/&-]{1,40}\\s){0,3}(?:${ORGANIZATION_NOUN.source}|${PERSON_NOUN.source})(?:\\s(?:&|${spacedWordsOf('and')})\\s\\p{L}{1,40}|\\s?/\\s?\\p{L}{1,40}|\\s[\\p{L}’']+){0,3}\\s?(?:[(（]\\p{Nd}+[)）])?\\s?[:：]?$`,
  'iu',
)
const PLAIN_GROUP = new RegExp(`^(?:${wordsOf('groupHeading')})\\s?[:：]?$`, 'iu')
const SENTENCE_START = new RegExp(`^(?:${wordsOf('sentenceStart')})\\s`, 'iu')

const CONTACT =
  /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s.]+\.\S+|(?:tel|phone|fax|email|e-mail|tél|web|website)\b.*|\+?[\d\s().-]{6,}|[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?[-–—\s]*|[^\p{L}\p{N}]+|[…\s]*)$/iu

export function labelOf(block: Block): BlockLabel {
  const { text } = block
  if (block.isNote) return 'stop'
  const words = wordCount(text)
  if (CONTACT.test(text)) return 'noise'
  const colon = /[:：]\s*$/u.test(text)
  if (block.kind !== 'row' && isSalutation(text, words)) return 'salutation'
  if (colon && words <= 12 && NOT_SIGNING.test(text) && !SIGNATORY.test(text)) return 'stop'
  const announced = announcement(block, words, colon)
  if (announced) return announced
  if (words <= 14 && isValediction(text)) return 'valediction'
  if (isStop(block)) return 'stop'
  if (block.kind === 'row') return 'name'
  if (isGroup(block, words, colon)) return 'group'
  return isProse(block, words) ? 'prose' : 'name'
}

function isSalutation(text: string, words: number): boolean {
  return (
    words <= 24 &&
    text.length < 170 &&
    SALUTATION.test(text) &&
    !/[.。]\s*\p{L}/u.test(text.slice(4).replace(/\b(?:Mr|Ms|Mrs|Dr|H\.E)\./g, ''))
  )
}

function announcement(block: Block, words: number, colon: boolean): BlockLabel | null {
  const { text } = block
  const inline = /^(?<cue>[^:：]{3,160})[:：]\s*(?<names>\S.{10,})$/su.exec(text)?.groups
  if (inline?.cue && inline.names && announces(inline.cue) && !isProseEnd(inline.names))
    return 'opener-inline'
  if (
    INLINE_CUE.test(text) &&
    (text.match(/[,،;、]/gu) ?? []).length > 1 &&
    !/[.!?]\s\p{Lu}/u.test(text)
  )
    return 'opener-inline'
  if (words > 70) return null
  if (block.kind === 'entry' && !colon && words > 3) return null
  if (colon && (announces(text) || countsSignatories(text))) return 'opener'
  if (words > 9 || SENTENCE_END.test(text)) return null
  if (countsSignatories(text) && words <= 6 && block.kind !== 'entry') return 'opener'
  // "Signatories", "Organisations signataires": a heading that is hardly more than the word.
  return SIGNATORY.test(text) && words <= 7 && !block.cells.length ? 'opener' : null
}

function announces(text: string): boolean {
  return SIGNATORY.test(text) || ON_BEHALF.test(text)
}

function isProseEnd(names: string): boolean {
  return WE.test(names.slice(0, 30))
}

function isValediction(text: string): boolean {
  const match = VALEDICTION.exec(text)
  return match !== null && match.index < 30
}

function isStop(block: Block): boolean {
  if (!STOP.test(block.text)) return false
  // A numbered list of names may hold "3. Related …"; a stop word opens its own line.
  return !(
    block.kind === 'entry' &&
    /^(?:notes?|about|more|home|recent|next)\b/iu.test(block.text) &&
    wordCount(block.text) > 2
  )
}

function isGroup(block: Block, words: number, colon: boolean): boolean {
  const { text } = block
  if (words > 9) return false
  if (block.headsList) return true
  if (REGION.test(text) || isPlaceName(text.replace(/\s?[:：]$/u, ''))) return true
  if (PLAIN_GROUP.test(text)) return true
  if (colon) return words <= 6
  return (block.kind === 'heading' || block.strong) && BARE_GROUP.test(text) && words <= 5
}

/** Sentences rather than a name. */
function isProse(block: Block, words: number): boolean {
  const { text } = block
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length
  if (han > 10) return han > 45 || /[。！？；]/u.test(text)
  if (words > 28) return true
  const sentences = text
    .split(/[.!?؟]\s+(?=\p{Lu}|\p{Lo})/u)
    .filter((part) => wordCount(part) > 3).length
  if (sentences > 1) return true
  if (words >= 7 && SENTENCE_START.test(text)) return true
  if (words >= 6 && (isAsking(text) || (COUNCIL.test(text) && SENTENCE_END.test(text)))) return true
  return words >= 9 && SENTENCE_END.test(text) && !/\b(?:Inc|Ltd|etc|A\.C)\.$/u.test(text)
}

const SPEAKS = new RegExp(`${WE.source}|${anywhere('sentenceWord').source}`, 'iu')

/** A single sentence-like line that may be a name all the same: "The Asian Forum … (FORUM-ASIA)." */
export function mayBeName(text: string): boolean {
  if (text.length > 220 || /[.!?؟。]\s+\S/u.test(text.replace(/\b(?:Inc|St|Dr|Ltd|No)\./gu, '')))
    return false
  if (SPEAKS.test(text) || isAsking(text) || /^\p{Ll}/u.test(text)) return false
  const long = text.match(/\p{L}{4,}/gu) ?? []
  const capitals = long.filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word)).length
  return capitals >= long.length * 0.6
}

/** Words of a text; Chinese counts two characters a word. */
export function wordCount(text: string): number {
  const han = (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu) ?? []).length
  const others = text
    .replace(/\p{Script=Han}/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return others + Math.ceil(han / 2)
}

/** Whether a heading names persons, organisations, both or neither. */
export function signatoryKindOf(text: string): 'organizations' | 'individuals' | null {
  const persons = PERSON_NOUN.test(text)
  const organizations = ORGANIZATION_NOUN.test(text)
  if (persons === organizations) return null
  return persons ? 'individuals' : 'organizations'
}

/** Whether the lines around a list say that it belongs to another letter. */
export function isAboutEarlierLetter(text: string): boolean {
  return EARLIER_LETTER.test(text)
}
