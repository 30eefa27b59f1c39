import * as v from 'valibot'
import { letterFrom } from '../letters/import.ts'
import type { Letter } from '../letters/letter.ts'
import { writtenLetter } from '../letters/letter-shape.ts'
import { revisionOf } from './conflict.ts'
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
import { KeptTrouble, TROUBLE_KINDS } from './trouble.ts'

const FROM: readonly KeptFrom[] = ['page', 'file', 'import']
const TASKS: readonly Task[] = ['new', 'complete', 'edit']
const STATES: readonly ImportRecord['state'][] = ['running', 'done', 'stopped']

/** A kept letter as the store holds it. Throws a `KeptTrouble` when it is none. */
export function readKept(stored: unknown): KeptLetter {
  const { id, letter, kept, from, source, draft } = fieldsOf(stored)
  const read = letterIn(letter)
  if (id !== read.id) throw new KeptTrouble('damaged', '`id` must be that of the letter')
  return {
    id: read.id,
    letter: read,
    kept: textOr(kept, ''),
    from: FROM.find((known) => known === from) ?? 'import',
    source: readSource(source),
    revision: revisionOf(stored),
    draft: textOr(draft, ''),
  }
}

/** A draft as the store holds it. Throws a `KeptTrouble` when it is none. */
export function readDraft(stored: unknown): Draft {
  const { id, task, changed, from, source, file, of, record, checked, part, base } =
    fieldsOf(stored)
  if (typeof id !== 'string') throw new KeptTrouble('damaged', '`id` must be a text')
  const read = readSource(source)
  const written = writtenLetter(record)
  if (!read && !written) throw new KeptTrouble('damaged', '`source` must be a text that was read')
  return {
    id,
    task: TASKS.find((known) => known === task) ?? 'new',
    changed: textOr(changed, ''),
    from: FROM.find((known) => known === from) ?? 'page',
    source: read,
    file: typeof file === 'string' ? file : null,
    of: typeof of === 'string' ? of : null,
    record: written,
    checked: Array.isArray(checked) ? checked.filter((name) => typeof name === 'string') : [],
    part: isCount(part) ? part : 0,
    revision: revisionOf(stored),
    base: isCount(base) ? base : 0,
  }
}

/**
 * An import as the store holds it. Throws a `KeptTrouble` when it is none, or when its figures
 * cannot be: from a wrong place an import would go on for ever, or end with nothing kept.
 */
export function readImport(stored: unknown): ImportRecord {
  const { id, file, begun, state, why, total, done, taken, skipped, broken, ...later } =
    fieldsOf(stored)
  const { differing = 0, drafts = 0, unlisted } = later
  if (typeof id !== 'string') throw new KeptTrouble('damaged', '`id` must be a text')
  if (!isNotes(skipped) || !isNotes(broken)) {
    throw new KeptTrouble('damaged', '`skipped` and `broken` must be lists of places with a reason')
  }
  if (total !== null && !isCount(total)) {
    throw new KeptTrouble('damaged', '`total` must be a whole number from 0, or null')
  }
  if (!isCount(done) || done > (total ?? 0)) {
    throw new KeptTrouble('damaged', '`done` must be a whole number from 0 to `total`')
  }
  if (!isCount(taken) || !isCount(differing) || taken + differing > done) {
    throw new KeptTrouble('damaged', '`taken` and `differing` must be counts within `done`')
  }
  return {
    id,
    file: textOr(file, ''),
    begun: textOr(begun, ''),
    state: STATES.find((known) => known === state) ?? 'stopped',
    why: TROUBLE_KINDS.find((kind) => kind === why) ?? null,
    total,
    done,
    taken,
    skipped,
    broken,
    ...(v.is(UnlistedShape, unlisted) && { unlisted }),
    differing,
    drafts: isCount(drafts) ? drafts : 0,
    revision: revisionOf(stored),
  }
}

const CountShape = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const UnlistedShape = v.object({ skipped: CountShape, broken: CountShape })

/** A letter of an import that differs from a kept one. Throws a `KeptTrouble` when it is none. */
export function readDiffering(stored: unknown): DifferingLetter {
  const { import: imported, id, letter, from, source } = fieldsOf(stored)
  const read = letterIn(letter)
  if (typeof imported !== 'string' || id !== read.id) {
    throw new KeptTrouble('damaged', '`import` and `id` must be those of an import and its letter')
  }
  return {
    import: imported,
    id: read.id,
    letter: read,
    from: FROM.find((known) => known === from) ?? 'import',
    source: readSource(source),
  }
}

/** Those of some records that can be read. */
export function readableIn<T>(stored: readonly unknown[], read: (record: unknown) => T): T[] {
  return stored.flatMap((record) => {
    try {
      return [read(record)]
    } catch {
      return []
    }
  })
}

function isCount(stored: unknown): stored is number {
  return v.is(CountShape, stored)
}

function isNotes(stored: unknown): stored is ImportedNote[] {
  return Array.isArray(stored) && stored.every(isNote)
}

function isNote(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return false
  const { place, id, why } = fieldsOf(stored)
  return isCount(place) && (id === null || typeof id === 'string') && typeof why === 'string'
}

function letterIn(stored: unknown): Letter {
  const read = letterFrom(stored)
  if ('why' in read) throw new KeptTrouble('damaged', read.why)
  return read.letter
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) {
    throw new KeptTrouble('damaged', 'a record must be an object')
  }
  return stored as Record<string, unknown>
}

function textOr(stored: unknown, otherwise: string): string {
  return typeof stored === 'string' ? stored : otherwise
}
