import type { Steps } from '../lib/steps.ts'

/** So long one page is worked for before the messages of others get their turn, ms. */
const TURN_MS = 25

/** Does steps so that what else the background is asked is answered in between. */
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
