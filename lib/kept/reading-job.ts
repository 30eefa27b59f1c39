import type { Letter } from '../letters/letter.ts'
import { checkSize, sourceFromFile } from '../letters/parse/file.ts'
import type { Knowledge } from '../letters/parse/knowledge.ts'
import { LIMITS } from '../letters/parse/limits.ts'
import { gone, type LetterSource } from '../letters/parse/source.ts'
import { readEach } from './reading.ts'
import type { Reading } from './record-reading.ts'

/** What a page of the extension has read for it: a file into its text, or a text into its letters. */
export type ReadingJob =
  | { type: 'file'; file: File }
  | { type: 'letters'; source: LetterSource; completes: Letter | null }

export type ReadingResult = { source: LetterSource } | { readings: Reading[] }

/** Does a reading job. Throws an `UnreadableError`, or what a fault of its own throws. */
export async function readingResult(job: ReadingJob, knowledge: Knowledge): Promise<ReadingResult> {
  if (job.type === 'letters') return { readings: readEach({ ...job, knowledge }) }
  checkSize(job.file.size)
  const bytes = await bytesOf(job.file)
  const { parseHtml } = await import('../letters/parse/document.ts')
  return { source: await sourceFromFile({ name: job.file.name, bytes }, parseHtml) }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    // It may have grown since its size was looked at.
    return new Uint8Array(await file.slice(0, LIMITS.fileBytes + 1).arrayBuffer())
  } catch {
    throw gone()
  }
}
