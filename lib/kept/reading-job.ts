import type { Letter } from '../letters/letter.ts'
import { checkSize, sourceFromFile } from '../letters/parse/file.ts'
import type { Knowledge } from '../letters/parse/knowledge.ts'
import { LIMITS } from '../letters/parse/reading-limits.ts'
import type { LetterSource } from '../letters/parse/source-blocks.ts'
import type { JoiningOptions } from '../letters/parse/text.ts'
import { bytesOf } from './file-bytes.ts'
import { readLettersOfText } from './reading.ts'
import type { Reading } from './record-reading.ts'

/** What a page of the extension lets a worker read: the text of a file, or the letters of a text. */
export type ReadingJob =
  | { type: 'file'; file: File; joining?: JoiningOptions }
  | { type: 'letters'; source: LetterSource; completes: Letter | null }

export type ReadingResult = { source: LetterSource } | { readings: Reading[] }

/** Does a reading job. Throws an `UnreadableError`, or what a fault of its own throws. */
export async function readingResult(job: ReadingJob, knowledge: Knowledge): Promise<ReadingResult> {
  if (job.type === 'letters') return { readings: readLettersOfText({ ...job, knowledge }) }
  // One byte above the limit is enough to find that the file is too large.
  const bytes = await bytesOf(job.file, LIMITS.fileBytes + 1)
  checkSize(Math.max(bytes.length, job.file.size))
  const { parseHtml } = await import('../letters/parse/parse-html.ts')
  return { source: await sourceFromFile({ name: job.file.name, bytes }, parseHtml, job.joining) }
}
