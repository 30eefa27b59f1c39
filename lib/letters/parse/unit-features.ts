import type { Register } from '../register.ts'
import { isAsking } from './asking.ts'
import { type BlockLabel, signatoryKindOf, wordCount } from './block-label.ts'
import {
  COUNCIL,
  EARLIER_LETTER,
  LETTER_WORD,
  NAMES_LEFT_OUT,
  NOT_SIGNING,
  ON_BEHALF,
  ORGANIZATION_NOUN,
  PERSON_NOUN,
  REGION,
  SIGNATORY,
  WE,
} from './cue-patterns.ts'
import { labelWithDates } from './labelled-blocks.ts'
import { cleanName } from './names.ts'
import {
  FORMER,
  HONORIFIC,
  OFFICE,
  OFFICE_LINE,
  ORGANIZATION_START,
  ORGANIZATION_WORD,
  POST_NOMINAL,
} from './person-patterns.ts'
import { isPersonLike, parsePerson, saysRole } from './persons.ts'
import { isPlaceName, splitPlace } from './place-names.ts'
import { headingOf } from './table-headings.ts'
import { bucket, endOf, markOf, opensMore, scriptOf, startOf, wordKey } from './unit-shape.ts'
import { asBlock, OPEN_END, type Unit } from './units.ts'

/** What a unit is by itself: everything that its own text and layout tell. */
export interface UnitSigns {
  label: BlockLabel
  words: number
  mark: 'none' | 'bullet' | 'number' | 'letter'
  /** Ends with a colon, is a heading or bold, or stands over a list: may head what follows. */
  heads: boolean
  isKnown: boolean
  isPerson: boolean
  isRole: boolean
  hasBodyWord: boolean
  /** A person and, on the same line, what the person is. */
  hasRole: boolean
  isPlace: boolean
  ends: string
  starts: string
  /** Features of its text and layout. */
  own: string[]
  /** The few of them that tell something of the units beside it. */
  shown: string[]
}

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu
const MAX_LISTED_WORDS = 9
const CONTACT = /@|https?:|www\.|\+\p{Nd}|\b(?:tel|fax|e-?mail)\b/iu

/** What a unit tells by itself; looking it up in the register is left to the caller's choice. */
export function signsOf(unit: Unit, register: Register): UnitSigns {
  const { text } = unit
  const label = labelWithDates(asBlock(unit))
  const name = cleanName(text)
  const words = wordCount(text)
  const isKnown = name.length < 200 && register.find(name) !== null
  const role = saysRole(name)
  const isPerson = !role && isPersonLike(name)
  const hasBodyWord = ORGANIZATION_WORD.test(name)
  const hasRole = words <= 40 && (parsePerson(name, false, register)?.role ?? null) !== null
  const isPlace = isPlaceName(name.replace(/[[\]]/gu, ''))
  const mark = markOf(text)
  const ends = endOf(text)
  const starts = startOf(text)
  const isShort = words <= 14
  const heads =
    isShort &&
    (/[:：]$/u.test(text) ||
      unit.kind === 'heading' ||
      unit.strong ||
      unit.headsList ||
      label === 'opener')
  const signs = {
    label,
    words,
    mark,
    heads,
    isKnown,
    isPerson,
    isRole: role,
    hasBodyWord,
    hasRole,
    isPlace,
    ends,
    starts,
  }
  const shown = [
    `l=${label}`,
    `w=${bucket(words)}`,
    `e=${ends}`,
    `s=${starts}`,
    `m=${mark}`,
    `k=${unit.kind}`,
    ...flags({
      person: isPerson,
      role,
      body: hasBodyWord,
      place: isPlace,
      inlineRole: hasRole,
      strong: unit.strong,
      known: isKnown,
    }),
  ]
  return { ...signs, shown, own: [...shown, ...ownFeatures(unit, name, signs)] }
}

function ownFeatures(
  unit: Unit,
  name: string,
  {
    words,
    isPerson,
    hasBodyWord,
    label,
  }: Pick<UnitSigns, 'words' | 'isPerson' | 'hasBodyWord' | 'label'>,
): string[] {
  const { text } = unit
  const letters = name.match(WORDS) ?? []
  const long = letters.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length
  const commas = (text.match(/[,،，、]/gu) ?? []).length
  const features = [
    `j=${unit.join}`,
    `caps=${long.length === 0 ? 'none' : Math.round((capitals / long.length) * 4)}`,
    `commas=${Math.min(commas, 4)}`,
    `len=${Math.min(9, Math.floor(text.length / 20))}`,
    `script=${scriptOf(text)}`,
    ...flags({
      gap: unit.gap,
      upper: /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text),
      year: /\p{Nd}{4}/u.test(text),
      digit: /\p{Nd}/u.test(name),
      contact: CONTACT.test(text),
      dash: /\S\s[–—-]\s\S/u.test(name),
      bracket: /[)）\]]$/u.test(name),
      acronym: /[(（]\p{Lu}[\p{Lu}\p{N}&.-]{1,11}[)）]$/u.test(name),
      unclosed: opensMore(text),
      onlyBracket: /^[(（[【].*[)）\]】]$/u.test(text.trim()),
      quote: /^["“«„「『]/u.test(name),
      start: ORGANIZATION_START.test(name),
      title: HONORIFIC.test(name),
      post: POST_NOMINAL.test(name),
      office: words <= 14 && OFFICE.test(name),
      officeLine: OFFICE_LINE.test(name),
      former: FORMER.test(name),
      behalf: words <= 24 && ON_BEHALF.test(text),
      signatory: words <= 30 && SIGNATORY.test(text),
      orgNoun: words <= 30 && ORGANIZATION_NOUN.test(text),
      personNoun: words <= 30 && PERSON_NOUN.test(text),
      earlier: EARLIER_LETTER.test(text),
      notSigning: words <= 30 && NOT_SIGNING.test(text),
      we: WE.test(text),
      asks: isAsking(text),
      council: COUNCIL.test(text),
      letter: LETTER_WORD.test(text),
      region: REGION.test(text),
      cut: words <= 24 && NAMES_LEFT_OUT.test(text),
      open: OPEN_END.test(text.trim()),
      placed: splitPlace(name) !== null,
      rest: personThenMore(name),
      stopInside: /\p{L}{3}[.!?؟]\s+\p{Lu}/u.test(text),
    }),
  ]
  if (words <= MAX_LISTED_WORDS) {
    for (const word of letters.slice(0, MAX_LISTED_WORDS)) features.push(`x:${wordKey(word)}`)
    const [first = ''] = letters
    features.push(`f:${wordKey(first)}`, `z:${wordKey(letters.at(-1) ?? '')}`)
    features.push(`kind=${signatoryKindOf(text) ?? 'no'}`)
  }
  if (unit.column >= 0) features.push('table', `c=${Math.min(unit.column, 4)}`)
  if (isPerson && hasBodyWord) features.push('personBody')
  if (label === 'name' && words > 1) features.push(`n=${Number(isPerson)}${Number(hasBodyWord)}`)
  return features
}

/** "Ana Ruiz, professor", "根岸 恵一郎（弁護士）": what may be a person, and something after it. */
function personThenMore(name: string): boolean {
  const cut = /[,،，;(（]|\s[–—-]\s/u.exec(name)
  return cut !== null && cut.index > 3 && isPersonLike(name.slice(0, cut.index).trim())
}

export function flags(named: Record<string, boolean>): string[] {
  return Object.entries(named).flatMap(([name, isSet]) => (isSet ? [name] : []))
}

/** What a cell at the head of a column says that the column holds. */
export function columnKind(cell: string): string {
  return headingOf(cell.replace(/\n/gu, ' ')) ?? 'none'
}
