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
  /** An affair of the Council itself: shown beside no text, unless it names it. */
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

/** From this likeness on a letter's subject is of a line. */
const OF_LINE = 0.5
/** The same for a letter on a state that the Council has no texts on. */
const OF_LINE_IN_A_STATE = 0.65
/** A line must come this near to the nearest one to count too. */
const NEAR_BEST = 0.9
/** From this overlap on a subject is on a separate topic of its state. */
const OF_TOPIC = 0.25
/** From this likeness on a subject is a title. */
const SAME_TITLE = 0.9
/** A letter on this many states, none of them in its subject, goes through a session's texts. */
const MANY_STATES = 3
/** Delegations are written to from about two months before a session on. */
const DAYS_BEFORE = 60
const DAY = 86_400_000

/** Understands what a letter is about. */
export function keyOf(header: LetterHeader, context: LetterContext): LetterKey {
  const focus = focusOf(header, context.states)
  const manyStates =
    header.countries.length >= MANY_STATES && focus.length === header.countries.length
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
  if (countries.length >= MANY_STATES && named.length === 0) return countries
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
  const least = focus.length > 0 ? OF_LINE_IN_A_STATE : OF_LINE
  const best = found[0]?.[1] ?? 0
  if (best >= least)
    return found.filter(([, likeness]) => likeness >= Math.max(least, best * NEAR_BEST))
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
  { lineFinder, vocabulary, stateWords }: LetterContext,
): LineLikeness[] {
  const lines = lineFinder.state(country)
  const ofSubject = distinctiveTermsOf(header.subject, header.countries, {
    vocabulary,
    stateWords,
  })
  const topics = lines.flatMap(({ line, separateTopic, distinctiveTerms }): LineLikeness[] => {
    const share = Math.max(
      0,
      greatestOf(distinctiveTerms.map((other) => overlap(ofSubject, other))),
    )
    return separateTopic && share >= OF_TOPIC ? [[line, share]] : []
  })
  const situation = lines.flatMap(({ line, separateTopic }): LineLikeness[] =>
    separateTopic ? [] : [[line, 1]],
  )
  if (!hasSeparateTopics(lines)) return [...situation, ...topics]
  if (topics.length > 0) return topics
  const byTheme = lines.flatMap(({ line, separateTopic, distinctiveTerms }): LineLikeness[] => {
    const isOfTheme = distinctiveTerms.some(({ features }) =>
      header.themes.some((theme) => features.has(theme)),
    )
    return separateTopic && isOfTheme ? [[line, OF_LINE]] : []
  })
  return [...situation, ...byTheme]
}

function datedSessionOf(date: string | null, sessions: readonly Session[]): string | null {
  if (!date || date.length < 'yyyy-mm'.length) return null
  const next = sessionAfter(date, sessions)
  if (!next?.start) return null
  const days = (Date.parse(next.start) - Date.parse(date)) / DAY
  return days <= DAYS_BEFORE ? next.number : null
}

function textOfSameTitle(
  { subject }: LetterHeader,
  { titles, vocabulary }: LetterContext,
): string | null {
  const [first, second] = titles().find(readTitle(subject, vocabulary))
  if (!first || first[1] < SAME_TITLE || (second && second[1] >= SAME_TITLE)) return null
  return first[0]
}
