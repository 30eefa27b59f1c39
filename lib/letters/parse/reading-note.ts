/** What is said without any value. */
export const PLAIN_CODES = [
  // Why nothing was read.
  'empty-file',
  'no-text-in-file',
  'no-text',
  'too-long',
  'too-much-memory',
  'unknown-type',
  'old-word',
  'rtf',
  'sheets',
  'zip',
  'damaged',
  'too-deep',
  'encrypted',
  'scan',
  'gone',
  'failed',
  'not-started',
  'stopped',
  'mail-no-text',
  // Why there is no letter in what was read.
  'too-short',
  'not-un',
  'no-letter',
  // What was left out.
  'tracked-changes',
  'embedded',
  'word-parts',
  // What to know of one field.
  'session-by-date',
  'address-cut',
  'year-unlikely',
  'day-or-month',
  'date-published',
  'date-of-address',
] as const

/** What is said with a number. */
export const COUNTED_CODES = [
  'too-large',
  'import-too-large',
  'too-many-lines',
  'too-many-pages',
  'too-many-characters',
  'too-slow',
  'several-letters',
  'damaged-characters',
] as const

/** What is said with a piece of the text. */
export const QUOTED_CODES = ['removed-text', 'signature'] as const

/** What is said with names of files. */
export const NAMED_CODES = ['attachments', 'only-attachments'] as const

/**
 * What the reader has to say of a page, a file or a field, by code: the interface has the sentence
 * for each in its own language, `reading.<code>`.
 */
export type ReadingNote =
  | { code: (typeof PLAIN_CODES)[number] }
  | { code: (typeof COUNTED_CODES)[number]; n: number }
  | { code: (typeof QUOTED_CODES)[number]; text: string }
  | { code: (typeof NAMED_CODES)[number]; names: string[] }
  | { code: 'stated-differs'; stated: number; listed: number }

/** A file or page that cannot be read, with the reason to show. */
export class UnreadableError extends Error {
  readonly note: ReadingNote

  constructor(note: ReadingNote) {
    super(note.code)
    this.name = 'UnreadableError'
    this.note = note
  }
}

/** Makes, of whatever was thrown while a text was read, an error with a reason to show. */
export function unreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error
  // The stack is the only thing that runs out here: a page nests its elements without end.
  return new UnreadableError({ code: error instanceof RangeError ? 'too-deep' : 'failed' })
}
