import { isCount, isObject, isText } from '../letters/field-kinds.ts'

export const FINDINGS = ['met', 'partly', 'not'] as const

export type Finding = (typeof FINDINGS)[number]

/** What the user found of one ask of a letter in a text; never made by itself. */
export interface Judgement {
  /** Of text, letter and ask together, see `judgementId`. */
  id: string
  /** The symbol of the text or, without one, its title or first words. */
  text: string
  letter: string
  ask: string
  /** Null while only a note is there. */
  finding: Finding | null
  note: string
  /** When it was changed, ISO 8601. */
  changed: string
  /** Grows with every change; 0 for one that is not in the store. */
  revision: number
}

/** Longer notes are cut. */
export const MAX_NOTE_LENGTH = 2000

/** The key of a judgement. */
export function judgementId(text: string, letter: string, ask: string): string {
  return JSON.stringify([text, letter, ask])
}

/** Reads a judgement from its record in the store; null for a damaged one. */
export function readJudgement(stored: unknown): Judgement | null {
  if (!isObject(stored)) return null
  const { id, text, letter, ask, finding, note, changed, revision } = stored
  if (!isText(id) || !isText(text) || !isText(letter) || !isText(ask)) return null
  return {
    id,
    text,
    letter,
    ask,
    finding: FINDINGS.find((known) => known === finding) ?? null,
    note: isText(note) ? note : '',
    changed: isText(changed) ? changed : '',
    revision: isCount(revision) ? revision || 1 : 1,
  }
}
