import { type ReadingNote, UnreadableError } from './reading-note.ts'

/** What a worker says of the job it was given: that it begins, and then what came of it. */
export type FromWorker<Result> =
  | { type: 'begun' }
  | { type: 'done'; result: Result }
  | { type: 'failed'; note: ReadingNote }

/** A worker of whatever kind: a Web Worker, or a thread of Node. */
export interface JobWorker<Job> {
  post(job: Job): void
  /** Ends it at once, whatever it is doing. */
  end(): void
}

export interface WorkerListener<Result> {
  onMessage(message: FromWorker<Result>): void
  /** It ended by itself, or could not be started; the error says why. */
  onEnd(error: UnreadableError): void
}

export interface JobRunnerOptions<Job, Result> {
  start(listener: WorkerListener<Result>): JobWorker<Job>
  /** How long one job may take, in ms. */
  limit?: number
  /** After how long without a job the worker is let go, in ms; without it, never. */
  idle?: number
}

/** Reading the longest letter known takes about a second. */
export const JOB_LIMIT = 20_000
/** Loading the readers and what they must know takes a second or two, and that is not the job's fault. */
const START_LIMIT = 60_000

const OURS: ReadonlySet<unknown> = new Set(['begun', 'done', 'failed'])

/**
 * Runs jobs in a worker, one after the other. A job that takes longer than the limit is stopped by
 * ending the worker; the next job gets a new one.
 */
export class JobRunner<Job, Result> {
  readonly #start: JobRunnerOptions<Job, Result>['start']
  readonly #limit: number
  readonly #idle: number | null
  #worker: JobWorker<Job> | null = null
  #listener: WorkerListener<Result> | null = null
  #before: Promise<unknown> = Promise.resolve()
  #letGo: ReturnType<typeof setTimeout> | undefined

  constructor({ start, limit = JOB_LIMIT, idle }: JobRunnerOptions<Job, Result>) {
    this.#start = start
    this.#limit = limit
    this.#idle = idle ?? null
  }

  /**
   * Gives what came of the job. Throws an `UnreadableError`, and the signal's reason when that
   * stops it: what is not waited for any longer keeps nobody else waiting.
   */
  run(job: Job, signal?: AbortSignal): Promise<Result> {
    const result = this.#before.then(() => this.#runNow(job, signal))
    this.#before = result.catch(() => undefined)
    return result
  }

  /** Ends the worker; what it was doing is stopped. */
  close(): void {
    clearTimeout(this.#letGo)
    this.#worker?.end()
    this.#worker = null
    this.#listener?.onEnd(new UnreadableError({ code: 'stopped' }))
  }

  async #runNow(job: Job, signal: AbortSignal | undefined): Promise<Result> {
    signal?.throwIfAborted()
    clearTimeout(this.#letGo)
    const over = new AbortController()
    try {
      return await new Promise<Result>((resolve, reject) => {
        const stop = (reason: unknown) => {
          this.#worker?.end()
          this.#worker = null
          reject(reason)
        }
        const stopAfter = (limit: number) => setTimeout(() => stop(tooSlow(limit)), limit)
        let timer = stopAfter(START_LIMIT)
        over.signal.addEventListener('abort', () => clearTimeout(timer))
        signal?.addEventListener('abort', () => stop(signal.reason), { signal: over.signal })
        this.#listener = {
          onEnd: stop,
          onMessage: (message) => {
            // pdf.js takes the worker for its own and says things that nobody here waits for.
            if (!OURS.has(message.type)) return
            clearTimeout(timer)
            if (message.type === 'begun') timer = stopAfter(this.#limit)
            else if (message.type === 'done') resolve(message.result)
            else reject(new UnreadableError(message.note))
          },
        }
        this.#worker ??= this.#startWorker()
        this.#worker.post(job)
      })
    } finally {
      over.abort()
      this.#listener = null
      this.#restLater()
    }
  }

  #startWorker(): JobWorker<Job> {
    // What a worker that was ended says too late reaches no job.
    let worker: JobWorker<Job> | null = null
    const isCurrent = () => worker === null || worker === this.#worker
    worker = this.#start({
      onMessage: (message) => isCurrent() && this.#listener?.onMessage(message),
      onEnd: (error) => {
        if (!isCurrent()) return
        this.#worker = null
        this.#listener?.onEnd(error)
      },
    })
    return worker
  }

  #restLater(): void {
    if (this.#idle === null) return
    this.#letGo = setTimeout(() => this.close(), this.#idle)
  }
}

function tooSlow(limit: number): UnreadableError {
  return new UnreadableError({ code: 'too-slow', n: Math.round(limit / 1000) })
}
