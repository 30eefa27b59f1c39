import { bytesOf } from '../../lib/kept/file-bytes.ts'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import { newDraft } from '../../lib/kept/new-draft.ts'
import { checkImportSize, newImport } from '../../lib/kept/run-import.ts'
import { StorageError } from '../../lib/kept/storage-error.ts'
import { UnreadableError } from '../../lib/letters/parse/reading-note.ts'
import type { Wording } from '../common/create-wording.ts'
import { readingSentence } from '../common/reading-sentence.ts'
import { errorSentence } from './error-sentence.ts'
import type { KeepSource } from './keep-source.ts'

/** What came of files that were dropped or chosen. */
export interface Added {
  /** Drafts that letters were read into, in the order of their files. */
  drafts: Draft[]
  /** Imports begun. */
  imports: string[]
  failed: { file: string; why: string }[]
}

interface AddOptions {
  keep: KeepSource
  wording: Pick<Wording, 't' | 'language'>
  /** Stops the reading; the files that were read stay, the others are left. */
  signal: AbortSignal
  /** Tells which file is being read. */
  onFile(name: string): void
}

/** Takes files: records to import, and letters to read into drafts. One that fails stops no other. */
export async function addFiles(
  files: readonly File[],
  { keep, wording, signal, onFile }: AddOptions,
): Promise<Added> {
  const added: Added = { drafts: [], imports: [], failed: [] }
  for (const file of files) {
    if (signal.aborted) break
    onFile(file.name)
    try {
      if (isRecords(file)) added.imports.push(await beginImport(file, keep))
      else added.drafts.push(await readDraft(file, keep, signal))
    } catch (error) {
      if (signal.aborted) break
      if (!(error instanceof UnreadableError)) console.error('HRC Letters:', error)
      added.failed.push({ file: file.name, why: whyNot(error, wording) })
    }
  }
  return added
}

function whyNot(error: unknown, wording: AddOptions['wording']): string {
  const { t } = wording
  if (error instanceof UnreadableError) return readingSentence(error.note, wording)
  return error instanceof StorageError ? errorSentence(error, t) : t('keep.file-failed')
}

function isRecords({ name, type }: File): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(name) || type === 'application/json'
}

async function readDraft(file: File, keep: KeepSource, signal: AbortSignal): Promise<Draft> {
  const source = await keep.readFile(file, signal)
  return keep.store.drafts.save(newDraft({ task: 'new', from: 'file', source, file: file.name }))
}

async function beginImport(file: File, keep: KeepSource): Promise<string> {
  // The store would take what went wrong with the file for a fault of its own.
  await bytesOf(file, 1)
  checkImportSize(file.size)
  const id = crypto.randomUUID()
  await keep.store.imports.begin(newImport(id, file.name), file)
  return id
}
