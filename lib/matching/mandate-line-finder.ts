import type { CatalogueText } from '../council/catalogue.ts'
import { distinctiveTermsOf } from './distinctive-terms.ts'
import type { MandateLines, TitleContext } from './mandate-lines.ts'
import type { Phrase } from './phrase.ts'
import type { Title } from './title.ts'
import { createTitleIndex, type Measure, type TitleIndex } from './title-index.ts'

/** A line, by its place in `MandateLines.lines`, and a likeness to it of 0 to 1. */
export type LineLikeness = [line: number, likeness: number]

/** Where a title belongs among the lines. */
export interface MandateLineFinder {
  /** Thematic lines that share a telling word, best first, with their nearest title's likeness. */
  thematic(title: Title, measure?: Measure): LineLikeness[]
  /** The lines of a state: its situation and its separate topics. */
  state(alpha3: string): StateLine[]
}

export interface StateLine {
  line: number
  separateTopic: boolean
  /** What its titles tell beyond the state, see `distinctiveTermsOf`. */
  distinctiveTerms: Phrase[]
}

/** Letters on one topic of a state with this many separate topics are not shown with the others. */
const SEPARATE_TOPICS = 2

/** Whether the texts on a state are on so many separate topics that a letter is on one of them only. */
export function hasSeparateTopics(lines: readonly StateLine[]): boolean {
  return lines.filter(({ separateTopic }) => separateTopic).length >= SEPARATE_TOPICS
}

export interface LineFinderInput extends MandateLines {
  texts: readonly CatalogueText[]
}

/** Makes the places from the texts of the catalogue; reads titles only when first asked. */
export function createMandateLineFinder(
  { texts, lines, lineOf }: LineFinderInput,
  options: TitleContext,
): MandateLineFinder {
  let index: TitleIndex<number> | null = null
  const states = new Map<string, StateLine[]>()

  const distinctiveTermsOfLine = (line: number): Phrase[] => {
    const distinct = new Map<string, CatalogueText>()
    texts.forEach((text, place) => {
      if (lineOf[place] === line) distinct.set(text.title, text)
    })
    return [...distinct.values()].map((text) =>
      distinctiveTermsOf(text.title, text.countries, options),
    )
  }

  return {
    thematic(title, measure) {
      index ??= createTitleIndex(
        texts.flatMap((text, place) => {
          const line = lineOf[place] ?? -1
          return lines[line]?.country === null ? [{ title: text.title, key: line }] : []
        }),
        options.vocabulary,
      )
      return index.find(title, measure)
    },
    state(alpha3) {
      const known = states.get(alpha3)
      if (known) return known
      const found = lines.flatMap(({ country, separateTopic }, line) =>
        country === alpha3
          ? [{ line, separateTopic, distinctiveTerms: distinctiveTermsOfLine(line) }]
          : [],
      )
      states.set(alpha3, found)
      return found
    },
  }
}
