/** Work that may have to wait for other work. */
export interface Job {
  name: string
  /** Jobs that end before this one begins, as far as they are done at all. */
  after?: readonly string[]
  /** The same for one job, without whose success this one is not worth its time. */
  needs?: string
  /** Nothing else goes on meanwhile. */
  alone?: boolean
}

/**
 * Does all jobs, at most `most` at once, each as early as it may, in the order given. A job that
 * must wait does not keep later ones waiting. `run` must not reject.
 */
export async function runJobs<J extends Job>(
  jobs: readonly J[],
  most: number,
  run: (job: J) => Promise<void>,
): Promise<void> {
  const waiting = [...jobs]
  const going = new Map<J, Promise<void>>()
  const isOpen = (name: string) => [...waiting, ...going.keys()].some((job) => job.name === name)

  function mayBegin(job: J): boolean {
    if (job.after?.some(isOpen) || (job.needs && isOpen(job.needs))) return false
    const isFree = ![...going.keys()].some(({ alone }) => alone)
    return job.alone ? going.size === 0 : isFree && going.size < most
  }

  while (waiting.length > 0 || going.size > 0) {
    for (const job of [...waiting]) {
      if (!mayBegin(job)) continue
      waiting.splice(waiting.indexOf(job), 1)
      const done = run(job).finally(() => going.delete(job))
      going.set(job, done)
    }
    if (going.size === 0) {
      throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
    }
    await Promise.race(going.values())
  }
}
