import {
  COUNCIL,
  EARLIER_LETTER,
  ORGANIZATION_NOUN,
  PERSON_NOUN,
  SIGNATORY,
  WE,
  wordsOf,
} from './cue-patterns.ts'
import { NUMBER_PATTERN, numberOf } from './numbers.ts'

/** A number of signatories as the letter gives it. */
export interface StatedNumber {
  value: number
  of: 'organizations' | 'individuals'
  /** How much the words around it say that it counts those who sign. */
  weight: number
  line: number
}

/** Where a line stands that states a number; `opener` is the heading of the signatories. */
type Position = 'title' | 'opener' | 'opening' | 'body'

/** Words that may stand between a number and what it counts: "48 national and regional". */
const BETWEEN =
  "(?:[\\p{L}’'-]{1,40},?\\s){0,5}?(?:(?:多)?(?:个|個|家|名|位|단체)?(?:\\p{Script=Han}{0,8}?))?"
const NUMBER = new RegExp(
  `(?<![\\p{N}/.,-]|(?!\\p{Script=Han})\\p{L})${NUMBER_PATTERN}(?:\\+|(?=[\\s\\p{Script=Han}-]))`,
  'giu',
)
const COUNTED = new RegExp(
  `^(?<between>\\s?${BETWEEN})(?:(?<organizations>${ORGANIZATION_NOUN.source})|(?<individuals>${PERSON_NOUN.source}))`,
  'iu',
)
/** What is counted stands at most this far after its number. */
const MAX_CHARACTERS_BETWEEN = 300
/** "representing over 300 organizations": those are not the ones who sign. */
const REPRESENTED = new RegExp(`(?:${wordsOf('representing')})$`, 'iu')
const MORE_THAN = new RegExp(`(?:${wordsOf('moreThan')})$`, 'iu')
const OF_SIGNATORIES = new RegExp(`${WE.source}|${wordsOf('ownSentence')}`, 'iu')
const EACH_WE = new RegExp(WE, 'giu')
const UNDERSIGNED = new RegExp(wordsOf('undersigned'), 'iu')
const BEFORE_SIGNATORIES = new RegExp(`${wordsOf('onBehalf')}|代表`, 'iu')

/** The numbers a line gives, with their weight; `position` says where the line stands. */
export function statedNumbers(text: string, line: number, position: Position): StatedNumber[] {
  const found: StatedNumber[] = []
  if (text.length > 3000) return found
  let previousEnd = -1
  let readUntil = 0
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < readUntil) continue
    const end = match.index + match[0].length
    const counted = COUNTED.exec(text.slice(end, end + MAX_CHARACTERS_BETWEEN))
    if (!counted) continue
    readUntil = end + counted[0].length
    const { between = '', organizations } = counted.groups ?? {}
    const number = match[0].replace(/\+$/, '')
    const value = numberOf(number)
    if (value === null || value < 2 || value > 20_000 || /^(?:19|20)\d\d$/.test(number)) continue
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (REPRESENTED.test(before.trim().replace(MORE_THAN, '').trim())) continue
    if (/[.;:!?]\s/u.test(between)) continue
    const sentence = sentenceAround(text, match.index)
    if (EARLIER_LETTER.test(sentence) && position !== 'opener') continue
    const weight = weigh({
      text,
      sentence,
      position,
      before,
      index: match.index,
      afterAnother: previousEnd >= 0 && match.index - previousEnd < 12,
    })
    previousEnd = readUntil
    if (weight > 0)
      found.push({ value, of: organizations ? 'organizations' : 'individuals', weight, line })
  }
  return found
}

interface NumberContext {
  text: string
  sentence: string
  position: Position
  before: string
  index: number
  /** Right after another number of signatories: "48 organisations and 7 individuals". */
  afterAnother: boolean
}

function weigh({ text, sentence, position, before, index, afterAnother }: NumberContext): number {
  if (position === 'opener') return index < 40 || SIGNATORY.test(text) ? 10 : 6
  if (position === 'title') return 8
  if (UNDERSIGNED.test(sentence)) return 9
  if (followsWe(before)) return 9
  if (afterAnother && OF_SIGNATORIES.test(sentence)) return 7
  if (position === 'opening' && OF_SIGNATORIES.test(sentence)) return 5
  if (SIGNATORY.test(sentence) || (BEFORE_SIGNATORIES.test(before) && COUNCIL.test(text))) return 4
  return 0
}

function followsWe(before: string): boolean {
  const last = [...before.matchAll(EACH_WE)].at(-1)
  return last !== undefined && /^[^.]{0,40}$/u.test(before.slice(last.index + last[0].length))
}

function sentenceAround(text: string, index: number): string {
  const ends = [...text.slice(0, index).matchAll(/[.!?。؟]\s/gu)]
  const start = (ends.at(-1)?.index ?? -1) + 1
  const rest = text.slice(index)
  const end = /[.!?。؟](?:\s|$)/u.exec(rest)
  return text.slice(start, end ? index + end.index : text.length)
}

/** The number stated most clearly, or null. */
export function bestStated(found: StatedNumber[], of: StatedNumber['of']): StatedNumber | null {
  const candidates = found.filter((stated) => stated.of === of)
  return candidates.toSorted((one, other) => other.weight - one.weight)[0] ?? null
}
