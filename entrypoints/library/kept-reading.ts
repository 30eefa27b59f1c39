import type { KeepSource } from '../../components/keep/keep-source.ts'
import type { ReadingJob, ReadingResult } from '../../lib/kept/reading-job.ts'
import { type FromWorker, JobRunner } from '../../lib/letters/parse/job-runner.ts'
import { UnreadableError } from '../../lib/letters/parse/reading-note.ts'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'

/** A worker that was not used for this long, in ms, is ended with all that it has loaded. */
const IDLE_MS = 60_000

/** Reads files and texts in a worker: this page stays usable, whatever they hold. */
const runner = new JobRunner<ReadingJob, ReadingResult>({
  idle: IDLE_MS,
  start({ onMessage, onEnd }) {
    const worker = new Worker(new URL('./kept-reading-worker.ts', import.meta.url), {
      type: 'module',
    })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<ReadingResult>>) =>
      onMessage(data),
    )
    worker.addEventListener('error', (event) => {
      console.error('HRC Letters:', event.message)
      worker.terminate()
      onEnd(new UnreadableError({ code: 'not-started' }))
    })
    return { post: (job) => worker.postMessage(job), end: () => worker.terminate() }
  },
})

export const readFile: KeepSource['readFile'] = (file, signal) =>
  sourceOf({ type: 'file', file }, signal)

export const readText: KeepSource['readText'] = (file, signal) =>
  sourceOf({ type: 'file', file, joining: { keepsHyphens: true } }, signal)

async function sourceOf(job: ReadingJob, signal?: AbortSignal): Promise<LetterSource> {
  const result = await runner.run(job, signal)
  if ('source' in result) return result.source
  throw new Error('The reading of a file must give its text.')
}

export const readLetters: KeepSource['readLetters'] = async (text, signal) => {
  const result = await runner.run({ type: 'letters', ...text }, signal)
  if ('readings' in result) return result.readings
  throw new Error('The reading of a text must give its letters.')
}
