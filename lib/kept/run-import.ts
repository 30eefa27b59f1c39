import type { Collection } from '../collection/collection.ts'
import { addNote, type ImportReport, importLetters } from '../letters/import.ts'
import { UnreadableError } from '../letters/parse/reading-note.ts'
import { type Backup, readBackup } from './backup.ts'
import { chooseToImport } from './choose-to-import.ts'
import type { ImportedNote, ImportRecord } from './kept-letter.ts'
import type { KeptStore } from './kept-store.ts'
import { readImport } from './read-records.ts'
import { restoreDrafts } from './restore-drafts.ts'
import { StorageError } from './storage-error.ts'
import { KeptConflict } from './write-conflict.ts'

/** The progress of an import: the file is read first, then its letters are kept. */
export interface ImportProgress {
  step: 'reading' | 'keeping'
  /** 0 to 1. */
  share: number
  done: number
  total: number | null
}

export interface RunImportOptions {
  store: KeptStore
  /** As it was begun, or as it stood when it was cut off. */
  record: ImportRecord
  content: string
  /** The letters that are not the user's own, with which those of the file are compared. */
  publicLetters: Pick<Collection, 'letter' | 'idAt'>
  onProgress?(progress: ImportProgress): void
}

/** The record of an import that has not begun. */
export function newImport(id: string, file: string): ImportRecord {
  return {
    id,
    file,
    begun: new Date().toISOString(),
    state: 'running',
    why: null,
    total: null,
    done: 0,
    taken: 0,
    skipped: [],
    broken: [],
    differing: 0,
    drafts: 0,
    revision: 0,
  }
}

/** Several times all known letters; a browser can read a text of this size in one piece. */
const MAX_IMPORT_BYTES = 200_000_000

/** Throws an `UnreadableError` when a file of this size in bytes cannot be imported. */
export function checkImportSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableError({ code: 'empty-file' })
  if (bytes > MAX_IMPORT_BYTES)
    throw new UnreadableError({ code: 'import-too-large', n: MAX_IMPORT_BYTES / 1e6 })
}

/** How many letters are kept in one transaction: more than a closed tab can lose. */
const BATCH_SIZE = 500

/**
 * Imports the letters of a file, 500 in one transaction together with the progress of the import. An
 * interrupted import continues when it is run with the record that the store has. No letter stops
 * it: each is taken, skipped, shown with the one it differs from, or reported as broken. Throws a `StorageError` when the store fails or the record is damaged, and a
 * `KeptConflict` when another page continues the import; what was kept before stays.
 */
export async function runImport(options: RunImportOptions): Promise<ImportRecord> {
  const { store, content, onProgress = () => {} } = options
  const backup = readBackup(content)
  const report = await importLetters(content, {
    onProgress: (share) => onProgress({ step: 'reading', share, done: 0, total: null }),
  })
  const total = report.taken.length
  let record = await store.imports.save({
    ...resumed(readImport(options.record), report, backup),
    state: 'running',
    why: null,
  })
  const differing = record.done > 0 ? await store.imports.differing(record.id) : []
  const shown = new Set(differing.map(({ id }) => id))
  while (record.done < total) {
    record = await keepSome(options, record, { report, backup, shown })
    onProgress({ step: 'keeping', share: record.done / total, done: record.done, total })
  }
  if (backup) await store.judgements.restore(backup.judgements)
  const drafts = backup ? await restoreDrafts(store, backup) : 0
  const ended = await store.imports.save({ ...record, state: 'done', drafts })
  // Joins the new segments here, rather than in the first page that asks for the index.
  await store.index()
  return ended
}

/** The record to continue from; from the start when the file was not read, or reads differently now. */
function resumed(record: ImportRecord, report: ImportReport, backup: Backup | null): ImportRecord {
  if (record.total === report.taken.length) return record
  const { skipped, broken, unlisted } = report
  const begun = { ...record, total: report.taken.length, done: 0, taken: 0, differing: 0 }
  const fault = { code: 'damaged-draft' } as const
  const drafts = backup?.broken.map((place) => ({ place, id: null, fault })) ?? []
  return withNotes({ ...begun, skipped, broken, unlisted }, [], drafts)
}

function withNotes(
  record: ImportRecord,
  skipped: readonly ImportedNote[],
  broken: readonly ImportedNote[],
): ImportRecord {
  const notes = {
    skipped: [...record.skipped],
    broken: [...record.broken],
    unlisted: { skipped: 0, broken: 0, ...record.unlisted },
  }
  for (const note of skipped) addNote(notes, 'skipped', note)
  for (const note of broken) addNote(notes, 'broken', note)
  return { ...record, ...notes }
}

/** What was read from the file, and the ids of known letters that one of it differs from. */
interface ReadFile {
  report: ImportReport
  backup: Backup | null
  shown: Set<string>
}

/** Imports the next letters and gives the record as it then is in the store. */
async function keepSome(
  { store, publicLetters }: RunImportOptions,
  record: ImportRecord,
  { report, backup, shown }: ReadFile,
): Promise<ImportRecord> {
  const { id, done } = record
  const entries = report.taken
    .slice(done, done + BATCH_SIZE)
    .map((letter, index) => ({ letter, place: report.places[done + index] ?? 0 }))
  let indexable = entries
  let failed: ImportedNote[] = []
  for (;;) {
    const options = { store, id, entries: indexable, backup, shown, publicLetters }
    const { taken, skipped, differing, revision } = await chooseToImport(options)
    const next = withNotes(
      {
        ...record,
        done: done + entries.length,
        taken: record.taken + taken.length,
        differing: record.differing + differing.length,
      },
      skipped,
      failed,
    )
    try {
      await store.keep(taken, { record: next, differing, revision })
      for (const one of differing) shown.add(one.id)
      return { ...next, revision: record.revision + 1 }
    } catch (error) {
      // Kept letters were changed meanwhile: these are compared again.
      if (error instanceof KeptConflict && error.clash.of !== 'import') continue
      if (error instanceof KeptConflict || error instanceof StorageError) throw error
      const canBe = await Promise.all(indexable.map(({ letter }) => store.canIndex([letter])))
      const others = indexable.filter((_, index) => canBe[index])
      // Where no letter can be indexed, or each by itself, the fault is not in one record.
      if (others.length === 0 || others.length === indexable.length) throw error
      indexable = others
      failed = entries
        .filter((one) => !others.includes(one))
        .map(({ letter, place }) => ({ place, id: letter.id, fault: { code: 'not-indexed' } }))
    }
  }
}
