import { greatestOf } from '../council/extremes.ts'
import { isCouncilAffair } from './council-affairs.ts'
import { topicTitles } from './council-topics.ts'
import { distinctiveTermsOf } from './distinctive-terms.ts'
import type { LetterToRead } from './letter-aims.ts'
import {
  hasSeparateTopics,
  type LineLikeness,
  type MandateLineFinder,
} from './mandate-line-finder.ts'
import type { TitleContext } from './mandate-lines.ts'
import { namesResolution } from './names-resolution.ts'
import { overlap } from './phrase.ts'
import { nameLikeness, subjectParts } from './subject-parts.ts'
import { readTitle } from './title.ts'

/** What the mandate lines of a letter are found with. */
export interface LineContext extends TitleContext {
  lineFinder: MandateLineFinder
  /** The thematic line of a text; undefined where it is on a state or not known. */
  thematicLineOf: (symbol: string) => number | undefined
}

// The figures below are those of direct and related letters where nothing else is said.
/**
 * From this likeness on a letter's subject is on a thematic line. At 0.4 precision is .939 instead
 * of .952 and recall .931 instead of .932, at 0.6 .953 and .932.
 */
const MIN_LINE_LIKENESS = 0.5
/**
 * The same for a letter on a state that the Council has no texts on. No gold case changes at 0.52;
 * at 0.78 precision is .954 instead of .952.
 */
const MIN_LINE_LIKENESS_ON_STATE = 0.65
/**
 * A line counts too from this share of the best likeness on. At 0.72 two more pairs are wrong, of
 * 3,085; at 1 recall is .930 instead of .932 and precision .953 instead of .952.
 */
const MIN_SHARE_OF_BEST = 0.9
/**
 * From this likeness on a title names a topic of the Council's agenda. Of today: no gold case changes
 * from 0.65 to 0.95; without lines of topics recall is .932 instead of .953, on `links.more.csv` .917
 * instead of .972, and precision .952 instead of .951.
 */
const MIN_TOPIC_LIKENESS = 0.8
/**
 * A line of a topic counts less than any that the subject is alike: alone it makes no letter to a
 * neighbouring session direct. Of today: if it did, direct precision on `links.more.csv` were .977
 * instead of 1, and direct recall on `links.dev.csv` .929 instead of .924.
 */
export const TOPIC_LINE_LIKENESS = 0.4
/** From this overlap on a subject is on a separate topic of its state; 0.2 and 0.3 change nothing. */
const MIN_TOPIC_OVERLAP = 0.25

/** What a letter is about: the states of its situation, and topics of the Council's agenda. */
interface Matter {
  focus: readonly string[]
  topics: readonly number[]
}

/**
 * The mandate lines of a letter: those of its states; else those that its subject, or a part of it,
 * is alike, those of the topics that it names, and that of the resolution in its subject.
 */
export function mandateLinesOf(
  header: LetterToRead,
  { focus, topics }: Matter,
  context: LineContext,
): LineLikeness[] {
  const onState = focus.flatMap((country) => stateMandateLines(header, country, context))
  if (onState.length > 0) return onState
  const found = new Map(linesOfTopics(topics, context))
  const named = namesResolution(header)
  const cited = named === null ? undefined : context.thematicLineOf(named)
  if (cited !== undefined) found.set(cited, 1)
  const lines = isCouncilAffair(header) ? [] : linesOfSubject(header, focus, context)
  for (const [line, likeness] of lines) found.set(line, likeness)
  return [...found]
}

/** The lines whose titles name a topic. */
function linesOfTopics(topics: readonly number[], context: LineContext): LineLikeness[] {
  return topics.flatMap(topicTitles).flatMap((title) =>
    context.lineFinder
      .thematic(readTitle(title, context.vocabulary))
      .filter(([, likeness]) => likeness >= MIN_TOPIC_LIKENESS)
      .map(([line]): LineLikeness => [line, TOPIC_LINE_LIKENESS]),
  )
}

/** The lines on a theme that a subject, or a part of it, is alike. */
function linesOfSubject(
  { subject }: LetterToRead,
  focus: readonly string[],
  context: LineContext,
): LineLikeness[] {
  const found = context.lineFinder.thematic(readTitle(subject, context.vocabulary))
  const least = focus.length > 0 ? MIN_LINE_LIKENESS_ON_STATE : MIN_LINE_LIKENESS
  const best = found[0]?.[1] ?? 0
  if (best >= least)
    return found.filter(([, likeness]) => likeness >= Math.max(least, best * MIN_SHARE_OF_BEST))
  if (focus.length > 0) return []
  return subjectParts(subject, context.vocabulary).flatMap((part) =>
    context.lineFinder
      .thematic(part, nameLikeness)
      .filter(([, likeness]) => likeness > 0)
      .slice(0, 1),
  )
}

function stateMandateLines(
  header: LetterToRead,
  country: string,
  context: LineContext,
): LineLikeness[] {
  const lines = context.lineFinder.state(country)
  const ofSubject = distinctiveTermsOf(header.subject, header.countries, context)
  const situation = lines
    .filter(({ separateTopic }) => !separateTopic)
    .map(({ line }): LineLikeness => [line, 1])
  const separate = lines.filter(({ separateTopic }) => separateTopic)
  const topics = separate
    .map(({ line, distinctiveTerms }): LineLikeness => {
      return [line, greatestOf(distinctiveTerms.map((terms) => overlap(ofSubject, terms)))]
    })
    .filter(([, share]) => share >= MIN_TOPIC_OVERLAP)
  if (!hasSeparateTopics(lines)) return [...situation, ...topics]
  if (topics.length > 0) return topics
  const ofTheme = separate.filter(({ distinctiveTerms }) =>
    distinctiveTerms.some(({ features }) => header.themes.some((theme) => features.has(theme))),
  )
  return [...situation, ...ofTheme.map(({ line }): LineLikeness => [line, MIN_LINE_LIKENESS])]
}
