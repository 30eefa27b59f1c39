import type { CatalogueText } from '../council/catalogue.ts'
import { kindOfTopic, topicTitles } from './council-topics.ts'
import type { LetterAims, LetterToRead } from './letter-aims.ts'
import type { LineLikeness } from './mandate-line-finder.ts'
import type { Vocabulary } from './phrase.ts'
import { readTitle } from './title.ts'
import type { TitleIndex } from './title-index.ts'

/** What a text is sought with. */
export interface SoughtContext {
  vocabulary: Vocabulary
  /** All titles of the catalogue, each with its texts. */
  titles: () => TitleIndex<DatedText>
  /** The texts of a mandate line. */
  textsOfLine: (line: number) => readonly DatedText[]
}

/** An adopted text and the day of it, or the last of its session; null where neither is known. */
export interface DatedText extends Pick<CatalogueText, 'symbol' | 'session' | 'title'> {
  day: string | null
}

/** From this likeness on a subject is a title, see `MIN_SAME_TITLE` of a letter's key. */
const MIN_SAME_TITLE = 0.9
/**
 * A text that is asked for comes at most this many days after the letter. Of today: at 365 direct
 * recall on `links.more.csv` is .913 instead of .935, at 900 direct precision .975 instead of .981.
 */
const MAX_DAYS_AFTER = 548
/**
 * A letter on how the Council works comes at most this many days before its text. Of today: at 60 direct
 * recall is .918 instead of .924, at 200 no case that was tuned on changes.
 */
const MAX_DAYS_BEFORE_TEXT = 100
/** … and at most this many after it. No case that was tuned on changes from 100 to 800. */
const MAX_DAYS_AFTER_TEXT = 366
const DAY = 86_400_000
const MANDATE_TITLE = /\bmandate of\b/i

/**
 * The text that a letter on a theme asks for and that was adopted later, at none of the letter's
 * sessions, or null:
 * - the first text whose title is the letter's subject;
 * - the first mandate on its line, where it asks for a new one;
 * - for a letter to no session on how the Council works, the only text on that.
 */
export function soughtTextOf(
  header: LetterToRead,
  {
    aims,
    topics,
    lines,
  }: { aims: LetterAims; topics: readonly number[]; lines: readonly LineLikeness[] },
  context: SoughtContext,
): string | null {
  const first = aims.seeksAdoption ? earliest(sameTitle(header.subject, context)) : undefined
  if (first && isLater(first, header)) return first.symbol
  if (aims.seeksNewMandate) {
    const mandates = lines
      .flatMap(([line]) => context.textsOfLine(line))
      .filter(({ title }) => MANDATE_TITLE.test(title))
    const mandate = earliest(mandates)
    if (mandate && isLater(mandate, header)) return mandate.symbol
  }
  const onCouncil = topics
    .filter((topic) => kindOfTopic(topic) === 'council')
    .flatMap(topicTitles)
    .map((title) => sameTitle(title, context))
    .find((texts) => texts.length === 1)?.[0]
  return onCouncil && isNear(onCouncil, header) ? onCouncil.symbol : null
}

function sameTitle(title: string, { titles, vocabulary }: SoughtContext): DatedText[] {
  return titles()
    .find(readTitle(title, vocabulary))
    .filter(([, likeness]) => likeness >= MIN_SAME_TITLE)
    .map(([text]) => text)
}

function earliest(texts: readonly DatedText[]): DatedText | undefined {
  return texts.toSorted((one, other) => Number(one.session) - Number(other.session))[0]
}

function isLater({ session, day }: DatedText, { sessions, date }: LetterToRead): boolean {
  if (sessions.some((own) => !(Number(own) < Number(session)))) return false
  if (date === null || day === null) return true
  const days = daysFrom(date, day)
  return days >= 0 && days <= MAX_DAYS_AFTER
}

function isNear({ day }: DatedText, { date }: LetterToRead): boolean {
  if (date === null || day === null) return false
  const days = daysFrom(date, day)
  return days <= MAX_DAYS_BEFORE_TEXT && days >= -MAX_DAYS_AFTER_TEXT
}

function daysFrom(date: string, day: string): number {
  return (Date.parse(day) - Date.parse(date)) / DAY
}
