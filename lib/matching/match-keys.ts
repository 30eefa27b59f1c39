import type { Catalogue } from '../council/catalogue.ts'
import { lazy } from '../remember.ts'
import type { LetterToRead } from './letter-aims.ts'
import { keyOf, type LetterContext, type LetterKey } from './letter-key.ts'
import { createMandateLineFinder } from './mandate-line-finder.ts'
import { findMandateLines, type MandateLine } from './mandate-lines.ts'
import { countWords, type Vocabulary } from './phrase.ts'
import type { DatedText } from './sought-text.ts'
import { type StateNames, stateWordsOf } from './state-words.ts'
import { createTitleIndex } from './title-index.ts'

/**
 * What matching knows beforehand of a catalogue and of letters. Plain data: it can be compiled
 * when the package is built and loaded with the headers.
 */
export interface MatchKeys {
  vocabulary: Vocabulary
  lines: MandateLine[]
  /** Index into `lines` for each text of the catalogue, in its order. */
  lineOf: number[]
  /** One for each header, in their order. */
  letters: LetterKey[]
}

export interface KeysInput {
  headers: readonly LetterToRead[]
  catalogue: Catalogue
  states: StateNames
}

/** Finds the mandate lines of a catalogue and what each letter is about. */
export function compileKeys({ headers, catalogue, states }: KeysInput): MatchKeys {
  const { texts } = catalogue
  const titles = texts.map((text) => text.title)
  const vocabulary = countWords([...titles, ...headers.map((header) => header.subject)])
  const found = findMandateLines(texts, { vocabulary, stateWords: stateWordsOf(states, texts) })
  const context = contextOf({ vocabulary, ...found }, { catalogue, states })
  return { vocabulary, ...found, letters: headers.map((header) => keyOf(header, context)) }
}

/**
 * Keys for other headers than those compiled, such as with letters that a user keeps: a header
 * among `compiled`, which are in the order of the keys, keeps its key; the others are read now.
 */
export function keysWith(
  keys: MatchKeys,
  { compiled, headers, ...input }: KeysInput & { compiled: readonly LetterToRead[] },
): MatchKeys {
  const known = new Map(compiled.map((header, index) => [header, keys.letters[index]]))
  const context = contextOf(keys, input)
  return { ...keys, letters: headers.map((header) => known.get(header) ?? keyOf(header, context)) }
}

function contextOf(
  { vocabulary, lines, lineOf }: Omit<MatchKeys, 'letters'>,
  { catalogue, states }: Omit<KeysInput, 'headers'>,
): LetterContext {
  const { texts, sessions } = catalogue
  const thematic = lazy(
    () =>
      new Map(
        texts.flatMap(({ symbol }, index): [string, number][] => {
          const line = lineOf[index] ?? -1
          return lines[line]?.country === null ? [[symbol, line]] : []
        }),
      ),
  )
  const ends = new Map(sessions.map(({ number, end }) => [number, end]))
  const dated = lazy(() =>
    texts.map(({ symbol, session, title, date }): DatedText => {
      return { symbol, session, title, day: date ?? ends.get(session) ?? null }
    }),
  )
  const byLine = lazy(() => Map.groupBy(dated(), (_, index) => lineOf[index]))
  const options = { vocabulary, stateWords: stateWordsOf(states, texts) }
  return {
    ...options,
    states,
    sessions,
    thematicLineOf: (symbol) => thematic().get(symbol),
    textsOfLine: (line) => byLine().get(line) ?? [],
    lineFinder: createMandateLineFinder({ texts, lines, lineOf }, options),
    titles: lazy(() =>
      createTitleIndex(
        dated().map((text) => ({ title: text.title, key: text })),
        vocabulary,
      ),
    ),
  }
}
