import { addNote, importLetters } from '../letters/import.ts'
import type { Letter } from '../letters/letter.ts'
import { UnreadableError } from '../letters/parse/source.ts'
import type { ImportRecord, KeptLetter } from './kept-letter.ts'
import type { KeptStore } from './store.ts'

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
  /** The letter of the package with an id, or null. */
  packaged(id: string): Promise<Letter | null>
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
  }
}

/** More than all letters known, several times; a browser reads a text of this size in one piece. */
const LARGEST_IMPORT = 200_000_000

/** Throws an `UnreadableError` for a file of so many bytes that cannot be imported. */
export function checkImportSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableError('empty', 'This file is empty.')
  if (bytes > LARGEST_IMPORT)
    throw new UnreadableError(
      'too-large',
      `This file is too large to be imported at once: ${Math.round(bytes / 1e6)} of ${LARGEST_IMPORT / 1e6} MB.`,
    )
}

/** Letters kept in one step: what a closed tab can lose is less, and none of it by half. */
const AT_ONCE = 500

/**
 * Takes the letters of a file, some hundreds in one transaction together with the account of how
 * far the import is. Cut off at any moment, it goes on from there when it is run with the account
 * the store has. Throws a `KeptTrouble` when the store fails; what was kept before stays.
 */
export async function runImport(options: RunImportOptions): Promise<ImportRecord> {
  const { store, content, packaged, onProgress = () => {} } = options
  const report = await importLetters(content, {
    onProgress: (share) => onProgress({ step: 'reading', share, done: 0, total: null }),
  })
  const letters = report.taken
  const isNew = options.record.total === null
  let record: ImportRecord = {
    ...options.record,
    state: 'running',
    why: null,
    total: letters.length,
    ...(isNew && {
      skipped: report.skipped,
      broken: report.broken,
      unlisted: report.unlisted,
    }),
  }
  await store.saveImport(record)
  const held = new Set(await store.ids())
  while (record.done < letters.length) {
    const some = letters.slice(record.done, record.done + AT_ONCE)
    const places = report.places.slice(record.done, record.done + AT_ONCE)
    const { taken, skipped } = await sift(some, places, held, packaged)
    const notes = {
      skipped: [...record.skipped],
      broken: record.broken,
      unlisted: { skipped: 0, broken: 0, ...record.unlisted },
    }
    for (const note of skipped) addNote(notes, 'skipped', note)
    record = {
      ...record,
      ...notes,
      done: record.done + some.length,
      taken: record.taken + taken.length,
    }
    await store.keep(taken, { record })
    const share = record.done / letters.length
    onProgress({ step: 'keeping', share, done: record.done, total: letters.length })
  }
  const ended: ImportRecord = { ...record, state: 'done' }
  await store.saveImport(ended)
  // Joins what was written piece by piece, here rather than in the first page that asks for it.
  await store.index()
  return ended
}

async function sift(
  letters: readonly Letter[],
  places: readonly number[],
  held: ReadonlySet<string>,
  packaged: RunImportOptions['packaged'],
): Promise<{ taken: KeptLetter[]; skipped: ImportRecord['skipped'] }> {
  const taken: KeptLetter[] = []
  const skipped: ImportRecord['skipped'] = []
  const kept = new Date().toISOString()
  for (const [place, letter] of letters.entries()) {
    const skip = (why: string) => skipped.push({ place: places[place] ?? 0, id: letter.id, why })
    if (held.has(letter.id)) skip('a letter of this id is kept already')
    else if (isSame(letter, await packaged(letter.id)))
      skip('this letter is in HRC Letters as it is')
    else taken.push({ id: letter.id, letter, kept, from: 'import', source: null })
  }
  return { taken, skipped }
}

function isSame(letter: Letter, other: Letter | null): boolean {
  return other !== null && canonical(letter) === canonical(other)
}

/** One text for equal records, whatever the order of their fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`).join()}}`
}
