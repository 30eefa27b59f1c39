import { isCount, isObject, isText } from '../letters/field-kinds.ts'
import { letterFrom } from '../letters/import.ts'
import { isImportFault } from '../letters/import-fault.ts'
import type { Letter } from '../letters/letter.ts'
import { writtenLetter } from '../letters/letter-shape.ts'
import type {
  DifferingLetter,
  Draft,
  ImportedNote,
  ImportRecord,
  KeptFrom,
  KeptLetter,
  Task,
} from './kept-letter.ts'
import { readSource } from './read-source.ts'
import { STORAGE_ERROR_KINDS, StorageError } from './storage-error.ts'
import { revisionOf } from './write-conflict.ts'

const FROM: readonly KeptFrom[] = ['page', 'file', 'import']
const TASKS: readonly Task[] = ['new', 'complete', 'edit']
const STATES: readonly ImportRecord['state'][] = ['running', 'done', 'stopped']

/** Reads a kept letter from its record in the store. Throws a `StorageError` of kind `damaged`. */
export function readKept(stored: unknown): KeptLetter {
  const { id, kept, from, source, draft, ...record } = fieldsOf(stored)
  const letter = readLetter(record.letter)
  if (id !== letter.id) damaged('`id` must be that of the letter')
  return {
    id: letter.id,
    letter,
    kept: textOr(kept, ''),
    from: oneOf(FROM, from, 'import'),
    source: readSource(source),
    revision: revisionOf(stored),
    draft: textOr(draft, ''),
  }
}

/** Reads a draft from its record in the store. Throws a `StorageError` of kind `damaged`. */
export function readDraft(stored: unknown): Draft {
  const { id, task, changed, from, file, of, checked, part, base, ...record } = fieldsOf(stored)
  if (!isText(id)) damaged('`id` must be a text')
  const source = readSource(record.source)
  const written = writtenLetter(record.record)
  if (!source && !written) damaged('`source` must be a text that was read')
  return {
    id,
    task: oneOf(TASKS, task, 'new'),
    changed: textOr(changed, ''),
    from: oneOf(FROM, from, 'page'),
    source,
    file: textOr(file, null),
    of: textOr(of, null),
    record: written,
    checked: Array.isArray(checked) ? checked.filter(isText) : [],
    part: isCount(part) ? part : 0,
    revision: revisionOf(stored),
    base: isCount(base) ? base : 0,
  }
}

/**
 * Reads an import from its record in the store. Throws a `StorageError` of kind `damaged`, also
 * when the counts contradict each other: such an import would never end, or keep nothing.
 */
export function readImport(stored: unknown): ImportRecord {
  const { id, file, begun, state, why, total, done, taken, ...record } = fieldsOf(stored)
  const { skipped, broken, differing = 0, drafts, unlisted } = record
  if (!isText(id)) damaged('`id` must be a text')
  if (!isNotes(skipped) || !isNotes(broken)) {
    damaged('`skipped` and `broken` must be lists of places with a reason')
  }
  if (total !== null && !isCount(total)) damaged('`total` must be a whole number from 0, or null')
  if (!isCount(done) || done > (total ?? 0)) {
    damaged('`done` must be a whole number from 0 to `total`')
  }
  if (!isCount(taken) || !isCount(differing) || taken + differing > done) {
    damaged('`taken` and `differing` must be counts within `done`')
  }
  return {
    id,
    file: textOr(file, ''),
    begun: textOr(begun, ''),
    state: oneOf(STATES, state, 'stopped'),
    why: oneOf(STORAGE_ERROR_KINDS, why, null),
    total,
    done,
    taken,
    ...notesIn(skipped, broken, isUnlisted(unlisted) ? unlisted : null),
    differing,
    drafts: isCount(drafts) ? drafts : 0,
    revision: revisionOf(stored),
  }
}

/**
 * Reads, from its record in the store, a letter of an import that differs from a kept one. Throws a
 * `StorageError` of kind `damaged`.
 */
export function readDiffering(stored: unknown): DifferingLetter {
  const { import: imported, id, from, source, ...record } = fieldsOf(stored)
  const letter = readLetter(record.letter)
  if (!isText(imported) || id !== letter.id) {
    damaged('`import` and `id` must be those of an import and its letter')
  }
  return {
    import: imported,
    id: letter.id,
    letter,
    from: oneOf(FROM, from, 'import'),
    source: readSource(source),
  }
}

/** Reads the records that can be read, and leaves out the damaged ones. */
export function readableIn<T>(stored: readonly unknown[], read: (record: unknown) => T): T[] {
  return stored.flatMap((record) => {
    try {
      return [read(record)]
    } catch {
      return []
    }
  })
}

function notesIn(
  skipped: readonly StoredNote[],
  broken: readonly StoredNote[],
  unlisted: ImportRecord['unlisted'] | null,
): Pick<ImportRecord, 'skipped' | 'broken' | 'unlisted'> {
  const read = { skipped: readNotes(skipped), broken: readNotes(broken) }
  const more = {
    skipped: skipped.length - read.skipped.length + (unlisted?.skipped ?? 0),
    broken: broken.length - read.broken.length + (unlisted?.broken ?? 0),
  }
  return { ...read, ...((unlisted || more.skipped + more.broken > 0) && { unlisted: more }) }
}

/** Notes whose reason is a sentence, as older versions wrote, are only counted. */
function readNotes(stored: readonly StoredNote[]): ImportedNote[] {
  return stored.flatMap(({ place, id, fault }) =>
    isImportFault(fault) ? [{ place, id, fault }] : [],
  )
}

/** A note of whatever version: older ones say `why` in English. */
type StoredNote = Omit<ImportedNote, 'fault'> & { fault?: unknown }

function isNotes(stored: unknown): stored is StoredNote[] {
  return Array.isArray(stored) && stored.every(isNote)
}

function isNote(stored: unknown): boolean {
  if (!isObject(stored) || !isCount(stored.place)) return false
  const isSaid = isImportFault(stored.fault) || isText(stored.why)
  return isSaid && (stored.id === null || isText(stored.id))
}

function isUnlisted(stored: unknown): stored is NonNullable<ImportRecord['unlisted']> {
  return isObject(stored) && isCount(stored.skipped) && isCount(stored.broken)
}

function readLetter(stored: unknown): Letter {
  const read = letterFrom(stored)
  return 'fault' in read ? damaged(`no letter: ${JSON.stringify(read.fault)}`) : read.letter
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  return isObject(stored) ? stored : damaged('a record must be an object')
}

function damaged(why: string): never {
  throw new StorageError('damaged', why)
}

function oneOf<T, Fallback>(known: readonly T[], stored: unknown, fallback: Fallback) {
  return known.find((value) => value === stored) ?? fallback
}

function textOr<Fallback>(stored: unknown, fallback: Fallback) {
  return isText(stored) ? stored : fallback
}
