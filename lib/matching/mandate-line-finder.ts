import type { CatalogueText } from '../council/catalogue.ts'
import { lazy, memoize } from '../remember.ts'
import { distinctiveTermsOf } from './distinctive-terms.ts'
import type { MandateLines, TitleContext } from './mandate-lines.ts'
import type { Phrase } from './phrase.ts'
import type { Title } from './title.ts'
import { createTitleIndex, type Measure } from './title-index.ts'

/** A mandate line, by its index in `MandateLines.lines`, and a likeness to it of 0 to 1. */
export type LineLikeness = [line: number, likeness: number]

/** Finds the mandate lines that a title may belong to. */
export interface MandateLineFinder {
  /** Thematic lines that share a content word, best first, each with its best title's likeness. */
  thematic(title: Title, measure?: Measure): LineLikeness[]
  /** The thematic line that has a text of exactly this title: as most drafts, renewed, have one. */
  titled(title: string): number | undefined
  /** The lines of a state: its situation and its separate topics. */
  state(alpha3: string): StateLine[]
}

export interface StateLine {
  line: number
  separateTopic: boolean
  /** What its titles say beyond the state, see `distinctiveTermsOf`. */
  distinctiveTerms: Phrase[]
}

/**
 * Letters on one topic of a state with this many separate topics are not shown with the others. No
 * gold case changes at 1 or 3.
 */
const MIN_SEPARATE_TOPICS = 2

/** Whether the texts on a state are on so many separate topics that a letter is on one of them only. */
export function hasSeparateTopics(lines: readonly StateLine[]): boolean {
  return lines.filter(({ separateTopic }) => separateTopic).length >= MIN_SEPARATE_TOPICS
}

/** Makes the finder from the texts of the catalogue; reads titles only when first asked. */
export function createMandateLineFinder(
  { texts, lines, lineOf }: MandateLines & { texts: readonly CatalogueText[] },
  context: TitleContext,
): MandateLineFinder {
  const textsByLine = lazy(() => Map.groupBy(texts, (_, index) => lineOf[index]))
  const titles = lazy(() =>
    createTitleIndex(
      texts.flatMap(({ title }, index) => {
        const line = lineOf[index] ?? -1
        return lines[line]?.country === null ? [{ title, key: line }] : []
      }),
      context.vocabulary,
    ),
  )
  const byTitle = lazy(
    () =>
      new Map(
        texts.flatMap(({ title }, index): [string, number][] => {
          const line = lineOf[index] ?? -1
          return lines[line]?.country === null ? [[title, line]] : []
        }),
      ),
  )
  const distinctiveTermsOfLine = (line: number): Phrase[] => {
    const distinct = new Map(
      textsByLine()
        .get(line)
        ?.map((text) => [text.title, text]),
    )
    return [...distinct.values()].map(({ title, countries }) =>
      distinctiveTermsOf(title, countries, context),
    )
  }
  return {
    thematic: (title, measure) => titles().find(title, measure),
    titled: (title) => byTitle().get(title),
    state: memoize((alpha3) =>
      lines.flatMap(({ country, separateTopic }, line) =>
        country === alpha3
          ? [{ line, separateTopic, distinctiveTerms: distinctiveTermsOfLine(line) }]
          : [],
      ),
    ),
  }
}
