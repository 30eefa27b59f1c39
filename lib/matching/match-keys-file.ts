import { fieldsOf, readTable, splitWords } from '../council/column-table.ts'
import type { LetterKey } from './letter-key.ts'
import type { LineLikeness } from './mandate-line-finder.ts'
import type { MatchKeys } from './match-keys.ts'

const FILE = 'matching.json'
const LETTER_TEXTS = ['focus', 'mandateLines', 'datedSession', 'sameTitleText'] as const
const LINE_TEXTS = ['name', 'country', 'sessions'] as const
const MANY_STATES = 1
const COUNCIL_AFFAIR = 2
const REVIEW = 4
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
      sameTitleText: letters.map(({ sameTitleText }) => sameTitleText ?? ''),
      flags: letters.map(
        ({ manyStates, councilAffair, review }) =>
          (manyStates ? MANY_STATES : 0) +
          (councilAffair ? COUNCIL_AFFAIR : 0) +
          (review ? REVIEW : 0),
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
  return table.focus.map((focus, row) => {
    const flags = table.flags[row] ?? 0
    return {
      focus: splitWords(focus),
      mandateLines: splitWords(table.mandateLines[row] ?? '').map(readLikeness),
      datedSession: table.datedSession[row] || null,
      sameTitleText: table.sameTitleText[row] || null,
      manyStates: (flags & MANY_STATES) !== 0,
      councilAffair: (flags & COUNCIL_AFFAIR) !== 0,
      review: (flags & REVIEW) !== 0,
    }
  })
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
