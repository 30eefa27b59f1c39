import type { FormField } from '../letters/field-names.ts'
import type { Letter } from '../letters/letter.ts'
import { EMPTY_LETTER } from '../letters/letter-shape.ts'
import type { Confidence } from '../letters/parse/draft.ts'
import type { LetterSource } from '../letters/parse/source-blocks.ts'

/** What is known of how a value was read. */
export interface Mark {
  confidence: Confidence
  /** Places in the blocks of the source. */
  lines: number[]
  note: string | null
}

/** What is known of one name of a list. */
export interface NameMark extends Omit<Mark, 'note'> {
  /** Not in the register, or not in the letter that is completed. */
  isNew: boolean
}

/** A text read, with all that is needed to show it beside the record. */
export interface Reading {
  record: Letter
  marks: Partial<Record<FormField, Mark>>
  /** By `nameKey`. */
  names: ReadonlyMap<string, NameMark>
  /** How many letters the text holds. */
  letters: number
  /** Why nothing was read, or what to know of it, as a sentence. */
  why: string | null
  /** For a letter that is completed: how many names the text adds. */
  added: number
}

/** A text in which no letter was read: the record to fill in by hand, and why. */
export function unread(
  source: LetterSource | null,
  record: Letter | null,
  why: string | null,
): Reading {
  return {
    record: record ?? emptyRecord(source),
    marks: {},
    names: new Map(),
    letters: 0,
    why,
    added: 0,
  }
}

/** A record to fill in by hand, for a text in which no letter was recognised. */
function emptyRecord(source: LetterSource | null): Letter {
  const { title = null, address = null, site = null, lang = null, published = null } = source ?? {}
  return {
    ...EMPTY_LETTER,
    id: 'letter',
    title: title ?? '',
    url: address ?? '',
    publisher: site ?? '',
    date: published,
    subject: title ?? '',
    language: lang?.toLowerCase().split('-')[0] ?? EMPTY_LETTER.language,
  }
}
