/**
 * Work on a long list that can be left off between two entries: what runs it decides when others
 * get their turn. Returns what the work gives.
 */
export type Steps<T> = Generator<void, T, void>

/** Does all the steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
