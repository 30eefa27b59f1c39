import { parentPort, workerData } from 'node:worker_threads'
import { answerJob } from '../../lib/letters/parse/answer-job.ts'
import type { Knowledge } from '../../lib/letters/parse/knowledge.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { type ReadJob, readLetterBytes, readLetterFile } from './read.ts'

/** The thread that reads letters; its data says the folder of `data/`. */
const folder = String(workerData)
let knowledge: Knowledge | null = null

parentPort?.on('message', (job: ReadJob) => {
  void answerJob({
    job,
    prepare: async () => {
      knowledge ??= loadKnowledge(folder).knowledge
      return knowledge
    },
    work: (job: ReadJob, known: Knowledge) =>
      'path' in job ? readLetterFile(job.path, known) : readLetterBytes(job.file, known),
    say: (message) => parentPort?.postMessage(message),
  })
})
