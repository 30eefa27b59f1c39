import * as v from 'valibot'
import { type Expected, expectedIn } from './expectation.ts'
import type { ImportFault } from './import-fault.ts'
import type { Letter } from './letter.ts'
import { LetterShape } from './letter-shape.ts'

/** What importing a file of letters gave: records to keep, and one entry for each other. */
export interface ImportReport {
  taken: Letter[]
  /** The place of each letter taken: line of a JSONL file, place in a JSON list; from 1. */
  places: number[]
  /** Right, but not taken: a letter of this id is there already, or twice in the file. */
  skipped: ImportNote[]
  /** Not letters. */
  broken: ImportNote[]
  /** How many more were skipped and broken than there are notes of. */
  unlisted: Unlisted
}

/** How many records there is no note of, because there are enough notes. */
export interface Unlisted {
  skipped: number
  broken: number
}

/** Nobody reads more notes than this; of the rest the number is told. */
const MAX_NOTES = 1000

/** Adds a note of a record that was not taken; with enough of its kind there, only counts it. */
export function addNote(
  notes: Pick<ImportReport, 'skipped' | 'broken' | 'unlisted'>,
  kind: keyof Unlisted,
  note: ImportNote,
): void {
  if (notes[kind].length < MAX_NOTES) notes[kind].push(note)
  else notes.unlisted[kind] += 1
}

export interface ImportNote {
  /** Line of a JSONL file, place in a JSON list; from 1. */
  place: number
  id: string | null
  fault: ImportFault
}

export interface ImportOptions {
  /** Ids of the letters that are there already. */
  known?: ReadonlySet<string>
  /** Called now and then with the share done, 0 to 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/**
 * Makes a letter of one parsed record, or says the first thing that is wrong. Only
 * known fields are copied, each by name, so `__proto__` and the like never reach the result. Never
 * throws, whatever it is given.
 */
export function letterFrom(record: unknown): { letter: Letter } | { fault: ImportFault } {
  try {
    return checkedLetter(record)
  } catch {
    // What a library or the engine cannot bear, such as a text of megabytes in a pattern.
    return { fault: { code: 'unchecked' } }
  }
}

/** What is wrong with one field of a record: the field's name, and what it must be. */
export interface FieldFault extends Expected {
  field: string
}

/**
 * Gives what is wrong with each field of a record, the signatories' by their own names; empty for a
 * right one. Never throws: of a record that cannot be checked it names no field.
 */
export function faultsOf(record: unknown): FieldFault[] {
  try {
    const { issues = [] } = v.safeParse(LetterShape, record, { abortPipeEarly: true })
    const found = issues.map((issue) => {
      const [first = '', second = ''] = (v.getDotPath(issue) ?? '').split('.')
      return { field: first === 'signatories' ? second : first, ...expectedIn(issue.message) }
    })
    return [...new Map(found.toReversed().map((fault) => [fault.field, fault])).values()]
  } catch {
    return [{ field: '', expected: 'other' }]
  }
}

function checkedLetter(record: unknown): { letter: Letter } | { fault: ImportFault } {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { fault: { code: 'not-object' } }
  const parsed = v.safeParse(LetterShape, record, { abortEarly: true })
  if (parsed.success) return { letter: parsed.output }
  const issue = parsed.issues[0]
  const field = v.getDotPath(issue) ?? ''
  if (issue.received === 'undefined') return { fault: { code: 'missing', field } }
  return { fault: { code: 'wrong', field, ...expectedIn(issue.message) } }
}

/** How many records are read before a look at the clock. */
const RECORDS_PER_TURN = 200
/** How long others wait for their turn, in ms. Each turn costs some ms, so they are few. */
const TURN_MS = 40

/**
 * Reads letters from JSON (one record, a list, or an object with a list `letters`) or from JSONL.
 * It never throws over what a file holds: each record is taken, skipped or broken, with its place.
 * Reading pauses now and then, so that the page stays usable; `signal` stops it with an AbortError.
 */
export async function importLetters(
  content: string,
  { known = new Set(), onProgress, signal }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    taken: [],
    places: [],
    skipped: [],
    broken: [],
    unlisted: { skipped: 0, broken: 0 },
  }
  let paused = performance.now()
  const seen = new Map<string, number>()
  const records = recordsOf(content.replace(/^\uFEFF/, ''))
  for (const [index, record] of records.entries()) {
    if (index % RECORDS_PER_TURN === 0) {
      onProgress?.(index / records.length)
      if (performance.now() - paused > TURN_MS) {
        await new Promise((resolve) => setTimeout(resolve))
        paused = performance.now()
      }
      signal?.throwIfAborted()
    }
    take(record, known, seen, report)
  }
  onProgress?.(1)
  return report
}

interface PlacedRecord {
  place: number
  /** Read only when its turn comes. */
  read: () => unknown
}

function take(
  { place, read }: PlacedRecord,
  known: ReadonlySet<string>,
  seen: Map<string, number>,
  report: ImportReport,
): void {
  let record: unknown
  try {
    record = read()
  } catch {
    addNote(report, 'broken', { place, id: null, fault: { code: 'not-json' } })
    return
  }
  const result = letterFrom(record)
  if ('fault' in result) {
    addNote(report, 'broken', { place, id: idOf(record), fault: result.fault })
    return
  }
  const { letter } = result
  const first = seen.get(letter.id)
  const skip = (fault: ImportFault) => addNote(report, 'skipped', { place, id: letter.id, fault })
  if (first !== undefined) skip({ code: 'same-record', place: first })
  else if (known.has(letter.id)) skip({ code: 'known' })
  else {
    report.taken.push(letter)
    report.places.push(place)
  }
  if (first === undefined) seen.set(letter.id, place)
}

function idOf(record: unknown): string | null {
  const id =
    typeof record === 'object' && record !== null && Object.hasOwn(record, 'id') && 'id' in record
      ? record.id
      : null
  return typeof id === 'string' ? id.slice(0, 200) : null
}

function recordsOf(content: string): PlacedRecord[] {
  const whole = parseWhole(content)
  if (whole !== null)
    return whole.map((record, index) => ({ place: index + 1, read: () => record }))
  return content
    .split(/\r?\n/)
    .flatMap((written, index) =>
      written.trim() === '' ? [] : [{ place: index + 1, read: (): unknown => JSON.parse(written) }],
    )
}

/** The records of a file that is one JSON value; null for JSONL, whose first line is one itself. */
function parseWhole(content: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(content)
    if (Array.isArray(parsed)) return parsed
    if (
      typeof parsed === 'object' &&
      parsed !== null &&
      'letters' in parsed &&
      Array.isArray(parsed.letters)
    )
      return parsed.letters
    return [parsed]
  } catch {
    return null
  }
}
