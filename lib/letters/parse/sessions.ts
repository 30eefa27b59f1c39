import { findSession, type Session, sessionAfter } from '../../council/session.ts'
import { findSessionMentions } from '../../council/session-mention.ts'
import type { BlockLabel } from './block-label.ts'
import type { Field } from './draft.ts'
import { factCue, factWords } from './fact-cues.ts'
import { datesIn } from './find-dates.ts'
import { sentencesOf } from './sentences.ts'
import { inSixLanguages } from './session-words.ts'
import type { Block } from './source-blocks.ts'

const AHEAD = new RegExp(factWords('ahead'), 'iu')
const PAST = new RegExp(factWords('past'), 'iu')
const COUNCIL = factCue('council')

/** In any language, also as a piece of a word. */
const SESSION_WORD =
  /sess|sesi|sidang|tagung|sitzung|сесси|届|屆|دورة|نشست|اجلاس|oturum|kikao|mkutano|会期|会合|회기|이사회|理事会/iu
const AT_SESSION = /at its \d{1,3}\w{0,3} session/iu

function isPast(clause: string): boolean {
  if (PAST.test(clause)) return true
  const held = AT_SESSION.exec(clause)
  const after = held ? clause.slice(held.index + held[0].length) : ''
  return /^[^.]{0,40}(?:in|,) (?:19|20)\d\d/iu.test(after)
}

interface Context {
  title: string
  subject: string | null
  blocks: Block[]
  labels: BlockLabel[]
  end: number
  date: string | null
  language: string
  sessions: readonly Session[]
}

interface Candidate {
  weight: number
  lines: number[]
}

/**
 * The session a letter is for: the one of its title; else the one it looks ahead to, weighed by
 * the words around each mention and by the letter's date. Sessions of the past stay behind.
 */
export function readSessions(context: Context): Field<string[]> {
  const inTitle = named(`${context.title}. ${context.subject ?? ''}`)
  const upcoming = context.date
    ? (sessionAfter(context.date, context.sessions)?.number ?? null)
    : null
  if (inTitle.length > 0) return { value: inTitle, confidence: 'sure', lines: [] }
  const found = new Map<string, Candidate>()
  for (let line = 0; line < context.end; line += 1) {
    const text = context.blocks[line]?.text ?? ''
    if (!/\p{N}/u.test(text) && !SESSION_WORD.test(text)) continue
    // "52. Tagung" is not the end of a sentence.
    for (const sentence of sentencesOf(inSixLanguages(text), context.language))
      weighSentence(sentence, line, context, found)
  }
  if (upcoming) {
    const candidate = found.get(upcoming)
    if (candidate) candidate.weight += 3
  }
  const ranked = [...found].sort(([, a], [, b]) => b.weight - a.weight)
  const best = ranked[0]
  if (!best || best[1].weight <= 0 || (best[1].weight < 2 && upcoming !== best[0]))
    return byCalendar(context, upcoming) ?? fieldOf(best)
  return fieldOf(best)
}

function fieldOf(best: [string, Candidate] | undefined): Field<string[]> {
  if (!best || best[1].weight <= 0) return { value: [], confidence: 'unsure', lines: [] }
  const [session, { weight, lines }] = best
  return {
    value: [session],
    confidence: weight >= 5 ? 'sure' : weight >= 3 ? 'likely' : 'unsure',
    lines,
  }
}

/**
 * The session that a letter speaks of without its number: "the forthcoming session, which begins on
 * 24 June 2019", or the one that its own date comes before.
 */
function byCalendar(context: Context, upcoming: string | null): Field<string[]> | null {
  for (let line = 0; line < context.end; line += 1) {
    const text = context.blocks[line]?.text ?? ''
    if (!SESSION_WORD.test(text)) continue
    for (const sentence of sentencesOf(text, context.language)) {
      if (!SESSION_WORD.test(sentence) || !COUNCIL.test(sentence)) continue
      const days = new Set(datesIn(sentence, context.language).map(({ date }) => date))
      const begun = context.sessions.find(({ start }) => start !== null && days.has(start))
      if (begun) return { value: [begun.number], confidence: 'sure', lines: [line] }
      if (upcoming && AHEAD.test(sentence) && !PAST.test(sentence)) {
        const note = { code: 'session-by-date' } as const
        return { value: [upcoming], confidence: 'likely', lines: [line], note }
      }
    }
  }
  return null
}

function named(written: string): string[] {
  const text = inSixLanguages(written)
  const mentions = findSessionMentions(text)
  const ofCouncil = mentions.filter((mention) => mention.ofCouncil)
  const sessions = [
    ...new Set((ofCouncil.length > 0 ? ofCouncil : mentions).map(({ session }) => session)),
  ]
  if (sessions.length > 0) return sessions
  const single = findSession(text)
  return single ? [single] : []
}

function weighSentence(
  sentence: string,
  line: number,
  context: Context,
  found: Map<string, Candidate>,
): void {
  // A clause at a time: "At its 48th session … created; ahead of the 51st session we …".
  const clauses = sentence.split(/[;؛；]|,\s+(?=(?:and|ahead|in advance|at|we|before)\b)/iu)
  for (const clause of clauses) {
    const sessions = named(clause)
    for (const session of sessions) {
      const ahead =
        AHEAD.test(clause) ||
        (sessions.length === 1 && AHEAD.test(sentence) && clauses.length === 1)
      let weight = 1 + (ahead ? 4 : 0) - (isPast(clause) && !ahead ? 2 : 0)
      if (line < context.end * 0.4) weight += 0.5
      weight -= isOver(session, context) ? 5 : 0
      const candidate = found.get(session) ?? { weight: 0, lines: [] }
      candidate.weight = Math.max(candidate.weight, weight) + (candidate.lines.length > 0 ? 0.5 : 0)
      candidate.lines.push(line)
      found.set(session, candidate)
    }
  }
}

function isOver(session: string, { date, sessions }: Context): boolean {
  if (!date || date.length < 10) return false
  const end = sessions.find(({ number }) => number === session)?.end
  return end !== null && end !== undefined && end < date
}
