import { type ReadingJob, readingResult } from '../../lib/kept/reading-job.ts'
import { answerJob } from '../../lib/letters/parse/answer-job.ts'
import { createFileReader } from '../../lib/package-files.ts'
import { once } from '../../lib/remember.ts'
import { loadKnowledge } from './kept-knowledge.ts'

/** The worker that reads. It has none of the extension's own interfaces, and no document. */
const prepare = once(() => loadKnowledge(createFileReader()))

self.addEventListener('message', ({ data: job }: MessageEvent<ReadingJob>) => {
  void answerJob({
    job,
    prepare,
    work: readingResult,
    say: (message) => self.postMessage(message),
  })
})
