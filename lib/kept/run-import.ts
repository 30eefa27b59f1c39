import type { Collection } from '../collection/collection.ts'
import { addNote, type ImportReport, importLetters } from '../letters/import.ts'
import { UnreadableError } from '../letters/parse/source-blocks.ts'
import { type Backup, readBackup } from './backup.ts'
import { chooseToImport } from './choose-to-import.ts'
import type { ImportedNote, ImportRecord } from './kept-letter.ts'
import type { KeptStore } from './kept-store.ts'
import { readImport } from './read-records.ts'
import { restoreDrafts } from './restore-drafts.ts'
import { StorageError } from './storage-error.ts'
import { KeptConflict } from './write-conflict.ts'

/** How far an import is: the file is read first, then its letters are kept. */
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

/** The account of an import of a file, of which nothing has been done yet. */
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

/** More than all letters known, several times; a browser reads a text of this size in one piece. */
const MAX_IMPORT_BYTES = 200_000_000

/** Throws an `UnreadableError` for a file of so many bytes that cannot be imported. */
export function checkImportSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableError('empty', 'This file is empty.')
  if (bytes > MAX_IMPORT_BYTES)
    throw new UnreadableError(
      'too-large',
      `This file is too large to be imported at once: ${Math.round(bytes / 1e6)} of ${MAX_IMPORT_BYTES / 1e6} MB.`,
    )
}

/** Letters kept in one step: what a closed tab can lose is less, and none of it by half. */
const BATCH_SIZE = 500

/**
 * Takes the letters of a file, some hundreds in one transaction together with the account of how
 * far the import is. Cut off at any moment, it goes on from there when it is run with the account
 * the store has. No record fails it: each is taken, skipped, set beside the one it differs from, or
 * told as broken. Throws a `StorageError` when the store fails or the account is damaged, and a
 * `KeptConflict` when another page goes on with the import; what was kept before stays.
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
  const drafts = backup ? await restoreDrafts(store, backup) : 0
  const ended = await store.imports.save({ ...record, state: 'done', drafts })
  // Joins what was written piece by piece, here rather than in the first page that asks for it.
  await store.index()
  return ended
}

/** The account to go on from: from the start where the file was not read, or is read otherwise now. */
function resumed(record: ImportRecord, report: ImportReport, backup: Backup | null): ImportRecord {
  if (record.total === report.taken.length) return record
  const { skipped, broken, unlisted } = report
  const begun = { ...record, total: report.taken.length, done: 0, taken: 0, differing: 0 }
  const drafts = backup?.broken.map(({ place, why }) => ({ place, id: null, why })) ?? []
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

/** What was read of the file, and the ids of the letters that one of it was set beside. */
interface ReadFile {
  report: ImportReport
  backup: Backup | null
  shown: Set<string>
}

/** Goes through the next letters and gives the account as it is then in the store. */
async function keepSome(
  { store, publicLetters }: RunImportOptions,
  record: ImportRecord,
  { report, backup, shown }: ReadFile,
): Promise<ImportRecord> {
  const { id, done } = record
  const placed = report.taken
    .slice(done, done + BATCH_SIZE)
    .map((letter, at) => ({ letter, place: report.places[done + at] ?? 0 }))
  let fit = placed
  let unfit: ImportedNote[] = []
  for (;;) {
    const options = { store, id, placed: fit, backup, shown, publicLetters }
    const { taken, skipped, differing, revision } = await chooseToImport(options)
    const next = withNotes(
      {
        ...record,
        done: done + placed.length,
        taken: record.taken + taken.length,
        differing: record.differing + differing.length,
      },
      skipped,
      unfit,
    )
    try {
      await store.keep(taken, { record: next, differing, revision })
      for (const one of differing) shown.add(one.id)
      return { ...next, revision: record.revision + 1 }
    } catch (error) {
      // Letters were changed since they were looked at: these are looked at again.
      if (error instanceof KeptConflict && error.clash.of !== 'import') continue
      if (error instanceof KeptConflict || error instanceof StorageError) throw error
      if (await store.canIndex(fit.map(({ letter }) => letter))) throw error
      const canBe = await Promise.all(fit.map(({ letter }) => store.canIndex([letter])))
      const rest = fit.filter((_, at) => canBe[at])
      // Where no letter can be indexed, or each can by itself, the fault is not that of one record.
      if (rest.length === 0 || rest.length === fit.length) throw error
      fit = rest
      unfit = placed
        .filter((one) => !rest.includes(one))
        .map(({ letter, place }) => ({ place, id: letter.id, why: 'cannot be indexed' }))
    }
  }
}
