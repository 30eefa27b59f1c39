import { type ReadingJob, readingResult } from '../../lib/kept/reading-job.ts'
import { answerJob } from '../../lib/letters/parse/answer-job.ts'
import type { Knowledge } from '../../lib/letters/parse/knowledge.ts'
import { loadKnowledge } from './kept-knowledge.ts'

/** The worker that reads. It has none of the extension's own interfaces, and no document. */
let knowledge: Promise<Knowledge> | null = null

function prepare(): Promise<Knowledge> {
  knowledge ??= loadKnowledge((path) => fetch(path).then((response) => response.json()))
  knowledge.catch(() => {
    knowledge = null
  })
  return knowledge
}

self.addEventListener('message', ({ data: job }: MessageEvent<ReadingJob>) => {
  void answerJob({
    job,
    prepare,
    work: readingResult,
    say: (message) => self.postMessage(message),
  })
})
