import type { CatalogueText } from '../council/catalogue.ts'
import { greatestOf, leastOf } from '../council/extremes.ts'
import type { Session } from '../council/session.ts'
import type { SearchedLetter } from '../search/search-answer.ts'
import { signatoryCount } from './list-query.ts'
import { layTexts, type TextMark } from './timeline-texts.ts'

const DAY = 24 * 60 * 60 * 1000

export interface LetterMark {
  letter: SearchedLetter
  x: number
  /** Height of its centre above the baseline, in px. */
  rise: number
  radius: number
  /** Radius in px within which a pointer hits it: at least its own, never over another mark. */
  reach: number
  /** Null where nobody knows how many signed. */
  signatories: number | null
}

interface SessionTick {
  session: string
  x: number
  /** Whether there is room to write its number. */
  isNamed: boolean
}

interface YearTick {
  year: number
  x: number
  isNamed: boolean
}

export interface Timeline {
  letters: LetterMark[]
  texts: TextMark[]
  sessions: SessionTick[]
  years: YearTick[]
  /** Height of the letters above the baseline, in px. */
  lettersHeight: number
  /** Letters whose date is not known. */
  undated: SearchedLetter[]
}

export interface TimelineInput {
  letters: readonly SearchedLetter[]
  texts: readonly CatalogueText[]
  sessions: readonly Session[]
  /** Of the plot, without margins, in px. */
  width: number
}

const MIN_RADIUS = 4
const MAX_RADIUS = 15
/** Half of the 24 px that a pointer is owed, WCAG 2.5.8. */
const MIN_TARGET_RADIUS = 12
/** The number of signatories that is drawn with the largest radius. */
const MAX_DRAWN_SIGNATORIES = 150
/** Width of a session's number and of a year, in px. */
const SESSION_ROOM = 26
const YEAR_ROOM = 44

/** Lays out letters, texts and sessions along time. Letters that would overlap are stacked. */
export function layTimeline({ letters, texts, sessions, width }: TimelineInput): Timeline {
  const starts = new Map(sessions.map((session) => [session.number, session]))
  const dayOfLetter = (letter: SearchedLetter) => dayOf(letter.date) ?? sessionDay(letter.sessions)
  const sessionDay = (numbers: readonly string[]) =>
    dayOf(starts.get(numbers[0] ?? '')?.start ?? null)
  const dayOfText = (text: CatalogueText) =>
    dayOf(text.date) ?? dayOf(starts.get(text.session)?.end ?? null) ?? sessionDay([text.session])
  const datedLetters = letters.flatMap((letter) => withDay(letter, dayOfLetter(letter)))
  const datedTexts = texts.flatMap((text) => withDay(text, dayOfText(text)))
  const [first, last] = wholeYears([...datedLetters, ...datedTexts].map(({ day }) => day))
  const scale = (day: number) => ((day - first) / (last - first)) * width
  const marks = stacked(
    datedLetters
      .map(({ item: letter, day }) => markOf(letter, scale(day)))
      .sort((a, b) => a.x - b.x),
  )
  return {
    letters: marks,
    texts: layTexts(datedTexts.map(({ item: text, day }) => ({ text, x: scale(day) }))),
    sessions: sessionTicks(sessions, { first, last, scale }),
    years: yearTicks({ first, last, scale }),
    lettersHeight: Math.max(
      MAX_RADIUS * 2,
      greatestOf(marks.map(({ rise, radius }) => rise + radius)),
    ),
    undated: letters.filter((letter) => dayOfLetter(letter) === null),
  }
}

/** The middle of the period that a date names, in days since 1970; null without a date. */
export function dayOf(date: string | null): number | null {
  if (date === null) return null
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return null
  if (!month) return Date.UTC(year, 6, 1) / DAY
  return Date.UTC(year, month - 1, day ?? 15) / DAY
}

/** The area of a mark grows with the number of signatories. */
export function radiusOf(signatories: number): number {
  const share = Math.min(1, signatories / MAX_DRAWN_SIGNATORIES)
  return MIN_RADIUS + (MAX_RADIUS - MIN_RADIUS) * Math.sqrt(share)
}

function withDay<T>(item: T, day: number | null): { item: T; day: number }[] {
  return day === null ? [] : [{ item, day }]
}

/** First day of the first year and of the year after the last; a span of one year at least. */
function wholeYears(days: readonly number[]): [number, number] {
  const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear()
  const [first, last] =
    days.length === 0 ? [2006, 2006] : [yearOf(leastOf(days)), yearOf(greatestOf(days))]
  return [Date.UTC(first, 0, 1) / DAY, Date.UTC(last + 1, 0, 1) / DAY]
}

function markOf(letter: SearchedLetter, x: number): LetterMark {
  const count = signatoryCount(letter)
  const radius = radiusOf(count)
  return { letter, x, rise: radius, radius, reach: radius, signatories: count === 0 ? null : count }
}

/** Raises each mark, from left to right, to the lowest height at which it touches no other. */
function stacked(marks: LetterMark[]): LetterMark[] {
  const placed: LetterMark[] = []
  for (const mark of marks) {
    const neighbours = placed.filter(
      ({ x, radius }) => Math.abs(x - mark.x) < radius + mark.radius + 1,
    )
    const resting = neighbours.map((other) => restingOn(other, mark))
    const rises = [mark.radius, ...resting].sort((a, b) => a - b)
    const rise = rises.find((rise) =>
      neighbours.every((other) => distance(other, { ...mark, rise }) > other.radius + mark.radius),
    )
    placed.push({ ...mark, rise: rise ?? mark.radius })
  }
  return placed.map((mark) => ({ ...mark, reach: reachOf(mark, placed) }))
}

function reachOf(mark: LetterMark, all: readonly LetterMark[]): number {
  const room = all.map((other) =>
    other === mark ? MIN_TARGET_RADIUS : distance(mark, other) - other.radius,
  )
  return Math.max(mark.radius, Math.min(MIN_TARGET_RADIUS, ...room))
}

/** The rise of a mark that rests on another, with 1.5 px between them. */
function restingOn(lower: LetterMark, { x, radius }: LetterMark): number {
  const reach = lower.radius + radius + 1.5
  return lower.rise + Math.sqrt(Math.max(0, reach ** 2 - (x - lower.x) ** 2))
}

function distance(a: LetterMark, b: LetterMark): number {
  return Math.hypot(a.x - b.x, a.rise - b.rise)
}

interface Span {
  first: number
  last: number
  scale(day: number): number
}

/** Regular sessions within the span, by their first day. */
function sessionTicks(sessions: readonly Session[], { first, last, scale }: Span): SessionTick[] {
  const ticks = sessions
    .filter(({ kind }) => kind === 'regular')
    .flatMap((session) => withDay(session.number, dayOf(session.start)))
    .filter(({ day }) => day >= first && day < last)
    .sort((a, b) => a.day - b.day)
    .map(({ item: session, day }) => ({ session, x: scale(day) }))
  return named(ticks, SESSION_ROOM)
}

function yearTicks({ first, last, scale }: Span): YearTick[] {
  const from = new Date(first * DAY).getUTCFullYear()
  const years = Array.from(
    { length: new Date(last * DAY).getUTCFullYear() - from },
    (_, index) => from + index,
  )
  const ticks = years.map((year) => ({ year, x: scale(Date.UTC(year, 0, 1) / DAY) }))
  return named(ticks, YEAR_ROOM)
}

/** Names a tick where it is at least `room` px from the last named one. */
function named<Tick extends { x: number }>(ticks: Tick[], room: number) {
  let last = Number.NEGATIVE_INFINITY
  return ticks.map((tick) => {
    const isNamed = tick.x - last >= room
    if (isNamed) last = tick.x
    return { ...tick, isNamed }
  })
}

/** The same with the earliest at the right, as those read it who write from right to left. */
export function mirrorTimeline(timeline: Timeline, width: number): Timeline {
  const turn = <Mark extends { x: number }>(mark: Mark) => ({ ...mark, x: width - mark.x })
  return {
    ...timeline,
    letters: timeline.letters.map(turn),
    texts: timeline.texts.map(turn),
    sessions: timeline.sessions.map(turn),
    years: timeline.years.map(turn),
  }
}
