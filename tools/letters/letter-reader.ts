import { Worker } from 'node:worker_threads'
import type { LetterFile } from '../../lib/letters/parse/file.ts'
import {
  type FromWorker,
  JobRunner,
  type JobWorker,
  type WorkerListener,
} from '../../lib/letters/parse/job-runner.ts'
import { UnreadableError, unreadable } from '../../lib/letters/parse/reading-note.ts'
import { DATA_FOLDER } from '../data/sources.ts'
import { noteSentence } from './english.ts'
import type { FileReading, ReadJob } from './read.ts'

interface LetterReaderOptions {
  /** Where what the parser must know is read from. */
  folder?: string
  /** How long one file may take, in ms. */
  limit?: number
  /** How much memory reading may take, in bytes. */
  memory?: number
}

/** The largest files that `LIMITS` lets through take half of it. */
const MAX_MEMORY_BYTES = 1_500_000_000
/** Between two measurements of the memory, in ms. */
const MEMORY_CHECK_MS = 200

/**
 * Reads letters in a thread of its own, which is ended when a file takes too long or too much
 * memory; the next file gets a new one. To be closed, or the process stays.
 */
export class LetterReader {
  readonly #runner: JobRunner<ReadJob, FileReading>

  constructor({
    folder = DATA_FOLDER,
    limit,
    memory = MAX_MEMORY_BYTES,
  }: LetterReaderOptions = {}) {
    this.#runner = new JobRunner({
      start: (listener) => startThread(folder, memory, listener),
      ...(limit !== undefined && { limit }),
    })
  }

  /** Reads the letter of a file on disk. Never throws: what is wrong with it is in `why`. */
  read(path: string): Promise<FileReading> {
    return this.#answer(path, { path })
  }

  /** Reads the letter of a file that was fetched. Never throws, like `read`. */
  readBytes(file: LetterFile): Promise<FileReading> {
    return this.#answer(file.name, { file })
  }

  close(): void {
    this.#runner.close()
  }

  async #answer(file: string, job: ReadJob): Promise<FileReading> {
    try {
      return await this.#runner.run(job)
    } catch (error) {
      return { file, letter: null, draft: null, why: noteSentence(unreadable(error).note) }
    }
  }
}

function startThread(
  folder: string,
  memory: number,
  { onMessage, onEnd }: WorkerListener<FileReading>,
): JobWorker<ReadJob> {
  const thread = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: folder,
    resourceLimits: { maxOldGenerationSizeMb: Math.round(memory / 1e6) },
  })
  // The limit above counts objects only, not the bytes of unpacked files.
  const before = process.memoryUsage.rss()
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > memory) stop(tooMuch())
  }, MEMORY_CHECK_MS)
  const end = () => {
    clearInterval(watch)
    void thread.terminate()
  }
  const stop = (error: UnreadableError) => {
    end()
    onEnd(error)
  }
  thread.on('message', (message: FromWorker<FileReading>) => onMessage(message))
  thread.on('error', (error) =>
    stop(
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? tooMuch()
        : failed(error),
    ),
  )
  thread.on('exit', () => stop(failed('it ended')))
  return { post: (job) => thread.postMessage(job), end }
}

function tooMuch(): UnreadableError {
  return new UnreadableError({ code: 'too-much-memory' })
}

/** What went wrong is for those who mend it; the letter's reader is told that it failed. */
function failed(why: unknown): UnreadableError {
  console.error(why)
  return new UnreadableError({ code: 'failed' })
}
