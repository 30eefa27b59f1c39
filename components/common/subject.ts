import type { Match, PageMatches, Tier } from '../../lib/matching/page-matches.ts'
import type { CouncilText } from '../../lib/pages/page.ts'
import type { Wording } from './wording.ts'

/** `page`, or the index of a text in the page's list. */
export type SubjectKey = 'page' | number

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
    })),
  }
}

function joined(first: Match[], second: Match[]): Match[] {
  const ids = new Set(first.map(({ id }) => id))
  return [...first, ...second.filter(({ id }) => !ids.has(id))]
}

/** Counts the letters about the subject itself, and those that are only related to it. */
export function tallyOf({ matches }: Subject): { direct: number; related: number } {
  const related = matches.filter(({ tier }) => tier === 'related').length
  return { direct: matches.length - related, related }
}

/**
 * The whole accessible name of a badge: "3 NGO letters on A/HRC/RES/52/28, 2 related". Letters that
 * are only related are never counted as being on the text.
 */
export function subjectLabel(subject: Subject, wording: Wording): string {
  const { t } = wording
  const { symbol, session, title, matches } = subject
  const { direct, related } = tallyOf(subject)
  const n = direct || related
  const label = symbol
    ? t(direct === 0 ? 'badge.related' : 'badge.text', { n, symbol })
    : session && matches.every(({ tier }) => tier === 'session')
      ? t('badge.session', { n, session: wording.session(session) })
      : t('badge.page', { n, title })
  return direct > 0 && related > 0 ? t('badge.and-related', { label, n: related }) : label
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
