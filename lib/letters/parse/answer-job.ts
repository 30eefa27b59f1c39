import type { FromWorker } from './job-runner.ts'
import { unreadable } from './reading-note.ts'

interface AnswerOptions<Job, Prepared, Result> {
  job: Job
  /** Loads what every job needs; the time that this takes is not the job's. */
  prepare(): Promise<Prepared>
  work(job: Job, prepared: Prepared): Promise<Result>
  say(message: FromWorker<Result>): void
}

/** The worker's side: does a job and says what came of it. Never throws. */
export async function answerJob<Job, Prepared, Result>({
  job,
  prepare,
  work,
  say,
}: AnswerOptions<Job, Prepared, Result>): Promise<void> {
  try {
    const prepared = await prepare()
    say({ type: 'begun' })
    say({ type: 'done', result: await work(job, prepared) })
  } catch (error) {
    const { note } = unreadable(error)
    if (note.code === 'failed') console.error('HRC Letters:', error)
    say({ type: 'failed', note })
  }
}
