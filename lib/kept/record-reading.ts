import type { FormField } from '../letters/field-names.ts'
import type { Letter } from '../letters/letter.ts'
import { EMPTY_LETTER } from '../letters/letter-shape.ts'
import type { Confidence } from '../letters/parse/draft.ts'
import type { ReadingNote } from '../letters/parse/reading-note.ts'
import type { LetterSource } from '../letters/parse/source-blocks.ts'

/** How the value of a field was read. */
export interface FieldReading {
  confidence: Confidence
  /** Indexes of the blocks of the source that it was read from. */
  lines: number[]
  note: ReadingNote | null
}

/** How one name of a list was read. */
export interface NameReading extends Omit<FieldReading, 'note'> {
  /** Not in the register, or not in the letter that is completed. */
  isNew: boolean
}

/** A record read from a text, with what is needed to show the text beside it. */
export interface Reading {
  record: Letter
  marks: Partial<Record<FormField, FieldReading>>
  /** By `nameKey`. */
  names: ReadonlyMap<string, NameReading>
  /** How many letters the text holds. */
  letters: number
  /** Why nothing was read, or what to know about the reading. */
  notes: readonly ReadingNote[]
  /** How many names the text adds to the letter that it completes. */
  added: number
}

/** The reading of a text without letters: a record to fill in by hand, and why nothing was read. */
export function unread(
  source: LetterSource | null,
  record: Letter | null,
  notes: readonly ReadingNote[],
): Reading {
  return {
    record: record ?? emptyRecord(source),
    marks: {},
    names: new Map(),
    letters: 0,
    notes,
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
