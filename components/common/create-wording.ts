import type { Messages } from '../../extension/messages.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { writtenDate } from '../../lib/letters/written-date.ts'
import { directionOf, isolatorOf, type Translate, translate } from './translate.ts'

/** How things are said in the interface language. Components have no words of their own. */
export interface Wording {
  /** BCP 47 tag of the interface language. */
  language: string
  direction: 'ltr' | 'rtl'
  t: Translate
  /** A name or a symbol as it stands beside words of ours, where no element keeps it apart. */
  isolate(value: string): string
  /** A letter's date, as precise as known: "26 February 2023", "February 2023", "2023". */
  date(date: string): string
  number(value: number): string
  /** The name of a language, "Korean" for `ko`. */
  languageName(tag: string): string
  /** The name of a state by its alpha-3 code; the code itself if it is not among the names given. */
  state(alpha3: string): string
  /** "52nd session", "33rd special session" for `52`, `S-33`. */
  session(session: string): string
  /** The date and the sessions of a letter: "26 February 2023 · 52nd session". */
  dateline(letter: Pick<LetterHeader, 'date' | 'sessions'>): string
}

export function createWording(messages: Messages, states: Record<string, string> = {}): Wording {
  const { language } = messages
  const t = translate(messages)
  const numbers = new Intl.NumberFormat(language)
  return {
    language,
    direction: directionOf(language),
    t,
    isolate: isolatorOf(language),
    date: (date) => writtenDate(date, language),
    number: (value) => numbers.format(value),
    languageName: (tag) => languageName(tag, language),
    state: (alpha3) => (Object.hasOwn(states, alpha3) && states[alpha3]) || alpha3,
    session: (session) => sessionName(session, t),
    dateline: ({ date, sessions }) =>
      [
        date === null ? t('letter.undated') : writtenDate(date, language),
        ...sessions.map((session) => sessionName(session, t)),
      ].join(' · '),
  }
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const SESSIONS = [
  [/^(\d+)$/, 'session.regular'],
  [/^S-(\d+)$/, 'session.special'],
  [/^OS\/(\d+)$/, 'session.organizational'],
  [/^OM\/(\d+)$/, 'session.meeting'],
] as const

function sessionName(session: string, t: Translate): string {
  for (const [pattern, key] of SESSIONS) {
    const number = pattern.exec(session)?.[1]
    if (number) return t(key, { n: Number(number) })
  }
  return t('session.other', { session })
}
