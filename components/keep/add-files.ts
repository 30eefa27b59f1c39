import type { Draft } from '../../lib/kept/kept-letter.ts'
import { newImport } from '../../lib/kept/run-import.ts'
import { UnreadableError } from '../../lib/letters/parse/source.ts'
import type { Translate } from '../messages.ts'
import type { KeepSource } from './keep-source.ts'
import { troubleSentence } from './trouble-sentence.ts'

/** What came of files that were dropped or chosen. */
export interface Added {
  /** Drafts that letters were read into, in the order of their files. */
  drafts: Draft[]
  /** Imports begun. */
  imports: string[]
  failed: { file: string; why: string }[]
}

/** Takes files: records to import, and letters to read into drafts. */
export async function addFiles(
  files: readonly File[],
  keep: KeepSource,
  t: Translate,
): Promise<Added> {
  const added: Added = { drafts: [], imports: [], failed: [] }
  for (const file of files) {
    try {
      if (isRecords(file)) added.imports.push(await beginImport(file, keep))
      else added.drafts.push(await readDraft(file, keep))
    } catch (error) {
      const why = error instanceof UnreadableError ? error.message : troubleSentence(error, t)
      if (!(error instanceof UnreadableError)) console.error('HRC Letters:', error)
      added.failed.push({ file: file.name, why })
    }
  }
  return added
}

function isRecords({ name, type }: File): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(name) || type === 'application/json'
}

async function readDraft(file: File, keep: KeepSource): Promise<Draft> {
  const source = await keep.readFile(file)
  const draft: Draft = {
    id: crypto.randomUUID(),
    task: 'new',
    changed: new Date().toISOString(),
    from: 'file',
    source,
    file: file.name,
    of: null,
    record: null,
    checked: [],
    part: 0,
  }
  await keep.store.saveDraft(draft)
  return draft
}

async function beginImport(file: File, keep: KeepSource): Promise<string> {
  const id = crypto.randomUUID()
  await keep.store.beginImport(newImport(id, file.name), file)
  return id
}
