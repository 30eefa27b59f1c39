import { greatestOf } from '../council/extremes.ts'
import { type Session, sessionAfter } from '../council/session.ts'
import type { LetterHeader } from '../letters/letter.ts'
import { isCouncilAffair } from './council-affairs.ts'
import { distinctiveTermsOf } from './distinctive-terms.ts'
import {
  hasSeparateTopics,
  type LineLikeness,
  type MandateLineFinder,
} from './mandate-line-finder.ts'
import type { TitleContext } from './mandate-lines.ts'
import { overlap } from './phrase.ts'
import { namesReview } from './review.ts'
import type { StateNames } from './state-words.ts'
import { nameLikeness, subjectParts } from './subject-parts.ts'
import { readTitle } from './title.ts'
import type { TitleIndex } from './title-index.ts'

/** What a letter is about, as matching asks for it. */
export interface LetterKey {
  /** Alpha-3 of the states whose situation it is about, the main one first. */
  focus: string[]
  /** Mandate lines it is on. */
  mandateLines: LineLikeness[]
  /** Names several states and none in its subject: it goes through the texts of its session. */
  manyStates: boolean
  /** An affair of the Council itself: shown with no text but one that it names. */
  councilAffair: boolean
  /** On the universal periodic review of a state: shown with the outcomes of its reviews. */
  review: boolean
  /** For a letter that names no session: the one it was written in or shortly before, or null. */
  datedSession: string | null
  /** For a letter that names no session: the only text whose title is its subject, or null. */
  sameTitleText: string | null
}

/** What a letter is read against. */
export interface LetterContext extends TitleContext {
  states: StateNames
  sessions: readonly Session[]
  lineFinder: MandateLineFinder
  /** All titles of the catalogue, each with its symbols. */
  titles: () => TitleIndex<string>
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
/** From this overlap on a subject is on a separate topic of its state; 0.2 and 0.3 change nothing. */
const MIN_TOPIC_OVERLAP = 0.25
/**
 * From this likeness on a subject is a title. At 0.72 direct precision is .968 instead of .975 and
 * recall .900 instead of .906; without the rule they are .981 and .900.
 */
const MIN_SAME_TITLE = 0.9
/**
 * A letter on this many states, none of them in its subject, goes through a session's texts. At 2
 * precision is .967 instead of .952 but recall .906 instead of .932, and direct recall .882 instead
 * of .906; at 4 no gold case changes.
 */
const MIN_MANY_STATES = 3
/**
 * Delegations are written to from about two months before a session on. At 48 days no gold case
 * changes, at 72 direct precision is .963 instead of .975, and without the rule direct recall is
 * .894 instead of .906.
 */
const MAX_DAYS_BEFORE = 60
const DAY = 86_400_000

/** Understands what a letter is about. */
export function keyOf(header: LetterHeader, context: LetterContext): LetterKey {
  const focus = focusOf(header, context.states)
  const manyStates =
    header.countries.length >= MIN_MANY_STATES && focus.length === header.countries.length
  const councilAffair = isCouncilAffair(header)
  const unaddressed = header.sessions.length === 0
  return {
    focus,
    manyStates,
    councilAffair,
    review: focus.length > 0 && (namesReview(header.subject) || namesReview(header.title)),
    mandateLines: manyStates || councilAffair ? [] : mandateLinesOf(header, focus, context),
    datedSession: unaddressed ? datedSessionOf(header.date, context.sessions) : null,
    sameTitleText: unaddressed ? textOfSameTitle(header, context) : null,
  }
}

/** The letter's first state and those that its subject names; all where it names none of many. */
function focusOf({ countries, subject }: LetterHeader, states: StateNames): string[] {
  const named = states.find(subject).filter((country) => countries.includes(country))
  const [first] = countries
  if (!first || named.includes(first)) return named
  if (countries.length >= MIN_MANY_STATES && named.length === 0) return countries
  return [first, ...named]
}

function mandateLinesOf(
  header: LetterHeader,
  focus: readonly string[],
  context: LetterContext,
): LineLikeness[] {
  const onState = focus.flatMap((country) => stateMandateLines(header, country, context))
  if (onState.length > 0) return onState
  const found = context.lineFinder.thematic(readTitle(header.subject, context.vocabulary))
  const least = focus.length > 0 ? MIN_LINE_LIKENESS_ON_STATE : MIN_LINE_LIKENESS
  const best = found[0]?.[1] ?? 0
  if (best >= least)
    return found.filter(([, likeness]) => likeness >= Math.max(least, best * MIN_SHARE_OF_BEST))
  if (focus.length > 0) return []
  return subjectParts(header.subject, context.vocabulary).flatMap((part) =>
    context.lineFinder
      .thematic(part, nameLikeness)
      .filter(([, likeness]) => likeness > 0)
      .slice(0, 1),
  )
}

function stateMandateLines(
  header: LetterHeader,
  country: string,
  context: LetterContext,
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

function datedSessionOf(date: string | null, sessions: readonly Session[]): string | null {
  if (!date || date.length < 'yyyy-mm'.length) return null
  const next = sessionAfter(date, sessions)
  if (!next?.start) return null
  const days = (Date.parse(next.start) - Date.parse(date)) / DAY
  return days <= MAX_DAYS_BEFORE ? next.number : null
}

function textOfSameTitle({ subject }: LetterHeader, context: LetterContext): string | null {
  const [first, second] = context.titles().find(readTitle(subject, context.vocabulary))
  if (!first || first[1] < MIN_SAME_TITLE || (second && second[1] >= MIN_SAME_TITLE)) return null
  return first[0]
}
