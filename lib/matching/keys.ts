import type { Catalogue } from '../council/catalogue.ts'
import type { LetterHeader } from '../letters/letter.ts'
import { keyOf, type LetterKey } from './letter-key.ts'
import { createLinePlaces } from './line-places.ts'
import { findLines, type Line } from './lines.ts'
import { countWords, type Vocabulary } from './phrase.ts'
import { placeWordsOf, type StateNames } from './place-words.ts'
import { createTitleIndex } from './title-index.ts'

/**
 * What matching knows beforehand of a catalogue and of letters. Plain data: it can be compiled
 * when the package is built and loaded with the headers.
 */
export interface MatchKeys {
  vocabulary: Vocabulary
  lines: Line[]
  /** The line of each text of the catalogue, in its order. */
  lineOf: number[]
  /** One for each header, in their order. */
  letters: LetterKey[]
}

export interface KeysInput {
  headers: readonly LetterHeader[]
  catalogue: Catalogue
  states: StateNames
}

/** Finds the lines of a catalogue and what each letter is about. */
export function compileKeys({ headers, catalogue, states }: KeysInput): MatchKeys {
  const { texts, sessions } = catalogue
  const titles = texts.map((text) => text.title)
  const vocabulary = countWords([...titles, ...headers.map((header) => header.subject)])
  const options = { vocabulary, placeWords: placeWordsOf(states, texts) }
  const { lines, lineOf } = findLines(texts, options)
  const context = {
    ...options,
    states,
    sessions,
    places: createLinePlaces({ texts, lines, lineOf }, options),
    titles: createTitleIndex(
      texts.map(({ title, symbol }) => ({ title, key: symbol })),
      vocabulary,
    ),
  }
  return { vocabulary, lines, lineOf, letters: headers.map((header) => keyOf(header, context)) }
}
