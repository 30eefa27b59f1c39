import { fieldsOf, readTable, splitWords } from '../council/column-table.ts'
import { memoize } from '../remember.ts'
import type { LetterAims } from './letter-aims.ts'
import type { LetterKey } from './letter-key.ts'
import type { LineLikeness } from './mandate-line-finder.ts'
import type { MatchKeys } from './match-keys.ts'

const FILE = 'matching.json'
const LETTER_TEXTS = [
  'focus',
  'mandateLines',
  'datedSession',
  'soughtText',
  'sameTitleText',
  'topics',
  'matters',
] as const
const LINE_TEXTS = ['name', 'country', 'sessions'] as const
/** What is true or false of a letter, and what it wants: one bit each. */
const FLAGS = ['manyStates', 'councilAffair', 'review', 'coversSession'] as const
const AIMS = [
  'toCouncil',
  'toOfficials',
  'seeksText',
  'seeksAdoption',
  'seeksNewMandate',
  'seeksSpecialSession',
  'seeksDecision',
] as const satisfies (keyof LetterAims)[]
const BITS = new Map([...FLAGS, ...AIMS].map((name, index) => [name, 1 << index]))
/** In a column of sessions: none. */
const NEVER = -1

/** The keys as the package ships them, for `JSON.stringify`: one list a column. */
export function encodeKeys({ vocabulary, lines, lineOf, letters }: MatchKeys): unknown {
  return {
    unknown: vocabulary.unknown,
    words: Object.keys(vocabulary.weights).join(' '),
    weights: Object.values(vocabulary.weights),
    lines: {
      name: lines.map(({ name }) => name),
      country: lines.map(({ country }) => country ?? ''),
      sessions: lines.map(({ sessions }) => sessions.join(' ')),
      texts: lines.map(({ texts }) => texts),
      separateTopic: lines.map(({ separateTopic }) => Number(separateTopic)),
      technicalSince: lines.map(({ technicalSince }) => technicalSince ?? NEVER),
    },
    lineOf,
    letters: {
      focus: letters.map(({ focus }) => focus.join(' ')),
      mandateLines: letters.map(({ mandateLines }) => mandateLines.map(writeLikeness).join(' ')),
      datedSession: letters.map(({ datedSession }) => datedSession ?? ''),
      soughtText: letters.map(({ soughtText }) => soughtText ?? ''),
      sameTitleText: letters.map(({ sameTitleText }) => sameTitleText ?? ''),
      matters: letters.map(({ matters }) => matters.join('|')),
      topics: letters.map(({ topics }) => topics.join(' ')),
      flags: letters.map((key) =>
        [...FLAGS.filter((name) => key[name]), ...AIMS.filter((name) => key.aims[name])]
          .map((name) => BITS.get(name) ?? 0)
          .reduce((flags, bit) => flags | bit, 0),
      ),
    },
  }
}

/**
 * The keys from the parsed `matching.json`. Throws an error that names file, field and expectation
 * when it is not of that shape.
 */
export function decodeKeys(parsed: unknown): MatchKeys {
  const { unknown, words, weights, lineOf, ...tables } = fieldsOf(parsed, FILE)
  if (typeof unknown !== 'number' || typeof words !== 'string') {
    throw new Error(`${FILE}: \`unknown\` must be a number and \`words\` a text`)
  }
  const written = splitWords(words)
  const counted = numbersOf(weights, 'weights')
  if (written.length !== counted.length) {
    throw new Error(`${FILE}: \`words\` and \`weights\` must be as many`)
  }
  const ofWords: Record<string, number> = Object.create(null)
  written.forEach((word, index) => {
    ofWords[word] = counted[index] ?? unknown
  })
  return {
    vocabulary: { weights: ofWords, unknown },
    lines: decodeLines(tables.lines),
    lineOf: numbersOf(lineOf, 'lineOf'),
    letters: decodeLetters(tables.letters),
  }
}

function decodeLines(parsed: unknown): MatchKeys['lines'] {
  const counts = ['texts', 'separateTopic', 'technicalSince'] as const
  const { table } = readTable(parsed, { file: `${FILE} lines`, texts: LINE_TEXTS, counts })
  return table.name.map((name, row) => ({
    name,
    country: table.country[row] || null,
    sessions: splitWords(table.sessions[row] ?? ''),
    texts: table.texts[row] ?? 0,
    separateTopic: table.separateTopic[row] === 1,
    technicalSince:
      table.technicalSince[row] === NEVER ? null : (table.technicalSince[row] ?? null),
  }))
}

function decodeLetters(parsed: unknown): LetterKey[] {
  const shape = { file: `${FILE} letters`, texts: LETTER_TEXTS, counts: ['flags'] as const }
  const { table } = readTable(parsed, shape)
  // Of ten thousand letters most have the lists of another: what is written alike is made once.
  const codes = memoize(splitWords)
  const likenesses = memoize((cell: string) => splitWords(cell).map(readLikeness))
  const topics = memoize((cell: string) => splitWords(cell).map(Number))
  const matters = memoize((cell: string) => (cell === '' ? [] : cell.split('|')))
  const ofFlags = memoize(decodeFlags)
  return table.focus.map((focus, row) => ({
    focus: codes(focus),
    mandateLines: likenesses(table.mandateLines[row] ?? ''),
    datedSession: table.datedSession[row] || null,
    soughtText: table.soughtText[row] || null,
    sameTitleText: table.sameTitleText[row] || null,
    matters: matters(table.matters[row] ?? ''),
    topics: topics(table.topics[row] ?? ''),
    ...ofFlags(table.flags[row] ?? 0),
  }))
}

/** What the bits of a letter say. */
function decodeFlags(flags: number) {
  const has = (name: (typeof FLAGS)[number] | (typeof AIMS)[number]) =>
    (flags & (BITS.get(name) ?? 0)) !== 0
  return {
    manyStates: has('manyStates'),
    councilAffair: has('councilAffair'),
    review: has('review'),
    coversSession: has('coversSession'),
    aims: {
      toCouncil: has('toCouncil'),
      toOfficials: has('toOfficials'),
      seeksText: has('seeksText'),
      seeksAdoption: has('seeksAdoption'),
      seeksNewMandate: has('seeksNewMandate'),
      seeksDecision: has('seeksDecision'),
      seeksSpecialSession: has('seeksSpecialSession'),
    },
  }
}

function writeLikeness([line, likeness]: LineLikeness): string {
  return `${line}:${Math.round(likeness * 100)}`
}

function readLikeness(written: string): LineLikeness {
  const [line = '', hundredths = ''] = written.split(':')
  return [Number(line), Number(hundredths) / 100]
}

function numbersOf(parsed: unknown, field: string): number[] {
  const isNumber = (entry: unknown) => typeof entry === 'number'
  if (!Array.isArray(parsed) || !parsed.every(isNumber)) {
    throw new Error(`${FILE}: \`${field}\` must be a list of numbers`)
  }
  return parsed
}
