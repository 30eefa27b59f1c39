import { COUNCIL, wordsOf } from './cue-patterns.ts'
import { factCue, factWords } from './fact-cues.ts'
import { type FoundNumber, numbersIn } from './numbers.ts'

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
  "(?:[\\p{L}\\p{M}’'\\u200c-]{1,40},?\\s){0,5}?(?:[dl][’']|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]{0,9}?\\s?)"
const ORGANIZATIONS = factCue('organizationNoun')
const PERSONS = factCue('personNoun')
const COUNTED = new RegExp(
  `^(?<between>\\s?${BETWEEN})(?:(?<organizations>${ORGANIZATIONS.source})|(?<individuals>${PERSONS.source}))`,
  'iu',
)
/** What is counted stands at most this far after its number. */
const MAX_CHARACTERS_BETWEEN = 300
/** In Swahili, and in Arabic where it has its article, a number stands after what it counts. */
const COUNTED_BEFORE =
  /(?:(?:mashirika|asasi|vikundi|jumuiya|taasisi)(?:\s(?:haya|yetu|zaidi|ya|takriban|karibu|yapatayo)){0,3}|(?:المنظمات|الجمعيات|المؤسسات)(?:\sال\p{L}{2,14}){0,2})\s$/iu
/** "Signatories (14):", "Подписавших организаций – 22". */
const ENDS_HEADING = /^(?:个|家|個)?\s?[)）]?\s?[:：]?$/u
/** "representing over 300 organizations": those are not the ones who sign. */
const REPRESENTED = new RegExp(`(?:${factWords('representing')})$`, 'iu')
const MORE_THAN = new RegExp(`(?:${factWords('moreThan')})$`, 'iu')
const WE = factCue('we')
const SIGNATORY = factCue('signatory')
const EARLIER_LETTER = factCue('earlierLetter')
const OF_SIGNATORIES = new RegExp(`${WE.source}|${factWords('ownSentence')}`, 'iu')
const EACH_WE = factCue('we', 'giu')
const UNDERSIGNED = new RegExp(factWords('undersigned'), 'iu')
const BEFORE_SIGNATORIES = new RegExp(`${wordsOf('onBehalf')}|代表`, 'iu')
/** Words of one language that are numbers of another. */
const WORDS_ELSEWHERE = /^(?:on|due|bin|mia|mila)$/iu

/** The numbers a line gives, with their weight; `position` says where the line stands. */
export function statedNumbers(text: string, line: number, position: Position): StatedNumber[] {
  const found: StatedNumber[] = []
  if (text.length > 3000) return found
  let previousEnd = -1
  let readUntil = 0
  for (const number of numbersIn(text)) {
    const { value, written, index } = number
    if (index < readUntil || !standsAlone(text, number)) continue
    const end = index + written.length
    const counted = COUNTED.exec(text.slice(end, end + MAX_CHARACTERS_BETWEEN).replace(/^\+/, ''))
    const before = text.slice(Math.max(0, index - 60), index)
    const isHeading = position === 'opener' || position === 'title'
    const ofHeading = isHeading && SIGNATORY.test(before) && ENDS_HEADING.test(text.slice(end))
    if (!counted && !ofHeading && !COUNTED_BEFORE.test(before)) continue
    readUntil = end + (counted?.[0].length ?? 0)
    const { between = '', individuals } = counted?.groups ?? {}
    if (value < 2 || value > 20_000 || /^(?:19|20)\d\d$/.test(written)) continue
    if (REPRESENTED.test(before.trim().replace(MORE_THAN, '').trim())) continue
    if (/[.;:!?]\s/u.test(between)) continue
    const sentence = sentenceAround(text, index)
    if (EARLIER_LETTER.test(sentence) && position !== 'opener') continue
    const weight = weigh({
      text,
      sentence,
      position,
      before,
      index,
      ofPersons: individuals !== undefined,
      afterAnother: previousEnd >= 0 && index - previousEnd < 12,
    })
    previousEnd = readUntil
    if (weight > 0)
      found.push({ value, of: individuals ? 'individuals' : 'organizations', weight, line })
  }
  return found
}

/** "A48", "48th" and "48.5" are no numbers of signatories. */
function standsAlone(text: string, { written, index }: FoundNumber): boolean {
  if (WORDS_ELSEWHERE.test(written)) return false
  return (
    !/(?:[\p{N}/.,-]|(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana})\p{L})$/u.test(
      text.slice(Math.max(0, index - 1), index),
    ) &&
    /^(?:\+|[\s-]|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|[’']\p{L}{1,4}\s|[A-Z]{3}|,\s|[)）:：]|$)/u.test(
      text.slice(index + written.length),
    )
  )
}

interface NumberContext {
  text: string
  sentence: string
  position: Position
  before: string
  index: number
  ofPersons: boolean
  /** Right after another number of signatories: "48 organisations and 7 individuals". */
  afterAnother: boolean
}

/** "300 people were killed" within a sentence says nothing of those who sign. */
const MAX_BEFORE_SUBJECT = 25
/** "We are alarmed that 45 organizations were closed." */
const THAT =
  /(?<!\p{L})(?:that|where|qu[e’']|dass|che|что|أن|که|bahwa|kwamba|know|saw|have seen|are aware|alarmed|concerned)(?!\p{L})/iu

function weigh(context: NumberContext): number {
  const { text, sentence, position, before, index, ofPersons, afterAnother } = context
  if (position === 'opener') return index < 40 || SIGNATORY.test(text) ? 10 : 6
  if (position === 'title') return 8
  if (UNDERSIGNED.test(sentence)) return 9
  if (followsWe(before)) return 9
  if (afterAnother && OF_SIGNATORIES.test(sentence)) return 7
  const isSubject = !ofPersons || index - text.indexOf(sentence) < MAX_BEFORE_SUBJECT
  if (position === 'opening' && isSubject && OF_SIGNATORIES.test(sentence)) return 5
  if (SIGNATORY.test(sentence) || (BEFORE_SIGNATORIES.test(before) && COUNCIL.test(text))) return 4
  return 0
}

function followsWe(before: string): boolean {
  const last = [...before.matchAll(EACH_WE)].at(-1)
  if (!last) return false
  const between = before.slice(last.index + last[0].length)
  return /^[^.]{0,40}$/u.test(between) && !THAT.test(between)
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
