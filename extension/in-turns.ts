import type { Steps } from '../lib/steps.ts'

/** How long one page is worked on before other messages get their turn, ms. */
const TURN_MS = 25

/** Does the steps of a work, and lets the background answer other messages in between. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < TURN_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    begun = performance.now()
  }
}
