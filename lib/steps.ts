/** Work on a long list that its caller can pause between two entries. Returns its result. */
export type Steps<T> = Generator<void, T, void>

/** Does all the steps at once and gives the result. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
