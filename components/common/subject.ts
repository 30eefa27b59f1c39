import { countLetters, type LetterCounts } from '../../lib/matching/letter-counts.ts'
import type { Match, PageMatches, Tier } from '../../lib/matching/page-matches.ts'
import type { CouncilText } from '../../lib/pages/page.ts'
import type { Wording } from './create-wording.ts'

/** `page`, or the index of a text in the page's list. */
export type SubjectKey = 'page' | number

/** One text, several of a list or news page, or another subject: a report, a mandate, a session. */
export type SubjectKind = 'text' | 'texts' | 'subject'

/** What the page as a whole is. */
export function subjectKind({ kind, texts }: PageMatches['page']): SubjectKind {
  if (kind === 'text') return 'text'
  return texts.length > 0 && kind !== 'session-list' ? 'texts' : 'subject'
}

/** What letters are shown for: the page as a whole or one text of it. */
export interface Subject {
  key: SubjectKey
  title: string
  /** Tag of the title's language, where the page tells it. */
  language: string | null
  /** The symbol to name it by: of the text, else of its draft. */
  symbol: string | null
  session: string | null
  outcome: CouncilText['outcome']
  matches: Match[]
  of: SubjectKind
}

export interface Subjects {
  page: Subject
  /** One for each text of the page, in its order. */
  texts: Subject[]
}

/** A page that is one text is that text: its letters and the page's are shown as one. */
export function subjectsOf({ page, matches, texts }: PageMatches): Subjects {
  const single = page.kind === 'text' ? texts[0] : undefined
  const whole: Subject = {
    key: 'page',
    title: single?.text.title || page.title,
    language: page.language,
    symbol: single?.text.symbol ?? single?.text.draft ?? page.symbol,
    session: page.session,
    outcome: single?.text.outcome ?? null,
    of: subjectKind(page),
    matches: joined(single?.matches ?? [], matches),
  }
  if (single) return { page: whole, texts: [] }
  return {
    page: whole,
    texts: texts.map(({ text, matches: own }, index) => ({
      key: index,
      title: text.title,
      language: page.language,
      symbol: text.symbol ?? text.draft,
      session: text.session,
      outcome: text.outcome,
      matches: own,
      of: page.kind === 'session-list' ? 'subject' : 'text',
    })),
  }
}

function joined(first: Match[], second: Match[]): Match[] {
  const ids = new Set(first.map(({ id }) => id))
  return [...first, ...second.filter(({ id }) => !ids.has(id))]
}

/** How many letters a subject has of each tier. */
export function countsOf({ matches }: Pick<Subject, 'matches'>): LetterCounts {
  return countLetters(matches)
}

/**
 * The whole accessible name of a badge: "1 NGO letter on A/HRC/RES/52/28, 13 on the same subject in
 * other sessions". It has every number that the badge shows, and letters of each tier apart.
 */
export function subjectLabel(subject: Subject, wording: Wording): string {
  const { t } = wording
  const { onText, sameSubject, session } = countsOf(subject)
  const text = subject.symbol ?? t('text.quoted', { text: subject.title })
  const others = subject.session === null ? 'subject' : 'sessions'
  if (onText > 0) {
    return sameSubject > 0
      ? t(`badge.and-${others}`, { n: onText, text, others: sameSubject })
      : t('badge.text', { n: onText, text })
  }
  if (sameSubject > 0) return t(`badge.other-${others}`, { n: sameSubject, text })
  return subject.session === null
    ? t('badge.text', { n: session, text })
    : t('badge.session', { n: session, session: wording.session(subject.session) })
}

/**
 * What is seen of a badge where its name does not say it: both numbers, or one that the language
 * writes as a word. Who speaks to the browser says what is seen.
 */
export function unsaidMark(label: string, seen: readonly string[]): string | null {
  const shown = seen.filter(Boolean)
  const isSaid = shown.length < 2 && shown.every((mark) => standsIn(mark.replace('+', ''), label))
  return isSaid ? null : shown.join(' ')
}

/** Whether a number stands in a text by itself, and is none of a symbol's. */
function standsIn(number: string, text: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const isPart =
      /[\p{L}\d/.]/u.test(text.charAt(at - 1)) || /[\d/]/.test(text.charAt(at + number.length))
    if (!isPart) return true
  }
  return false
}

export interface TierGroup {
  tier: Tier
  matches: Match[]
}

/** Matches by tier, each in the order in which the matcher gave them. */
export function groupByTier(matches: readonly Match[]): TierGroup[] {
  return [...Map.groupBy(matches, ({ tier }) => tier)].map(([tier, ofTier]) => ({
    tier,
    matches: ofTier,
  }))
}
