import type { Session } from '../council/session.ts'
import type { LetterToRead } from './letter-aims.ts'
import type { StateNames } from './state-words.ts'

/** A subject that is a session as a whole: "atrocity prevention at HRC54". */
const SESSION_AS_SUBJECT = /\bHRC ?\d+\b|\bsession\b/i
/** "the mandate on peaceful assembly and association", "renewal of the mandates on Sudan and Somalia". */
const MATTER =
  /\b(?:mandates?|resolutions?|texts?|drafts?|mechanisms?|experts?|rapporteurs?) (?:on|for) (?:the )?([^,;.:|]+)/gi
const STATE = /^[A-Z]{3}$/

/** Whether the subject of a letter is a session as a whole. */
export function isOnSession({ sessions, subject }: LetterToRead): boolean {
  return sessions.length > 0 && SESSION_AS_SUBJECT.test(subject)
}

/**
 * What a letter that looks back on its session as a whole says that texts or mandates are on: states,
 * as alpha-3, and phrases. None for one that looks ahead, which goes through situations that need not
 * be of a text, nor for one with another subject, which tells more.
 */
export function namedMatters(
  letter: LetterToRead,
  { states, sessions }: { states: StateNames; sessions: readonly Session[] },
): string[] {
  if (!isOnSession(letter) || !looksBack(letter, sessions)) return []
  const said = [...(letter.asks ?? []), letter.summary ?? ''].join(' | ')
  const matters = [...said.matchAll(MATTER)].flatMap(([, phrase = '']) => {
    const named = states.find(phrase)
    return named.length > 0 ? named : [phrase.trim()]
  })
  return [...new Set(matters)]
}

/** Whether a letter was written after the session that it is addressed to. */
function looksBack({ date, sessions: own }: LetterToRead, sessions: readonly Session[]): boolean {
  return sessions.some(({ number, end }) => {
    return own.includes(number) && date !== null && end !== null && date > end
  })
}

/** Whether a matter is a state. */
export function isState(matter: string): boolean {
  return STATE.test(matter)
}
