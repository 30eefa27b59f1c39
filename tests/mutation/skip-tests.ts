import { beforeEach } from 'vitest'

/** Instrumented code is slower by a factor that says nothing, so tests of speed are left out. */
const OF_SPEED = /\b(?:linear|linearly|quick|quickly|megabyte|milliseconds|costs much)\b/
/** It reads every test letter for a figure; `test-letters.test.ts` asks more of each of them. */
const OF_FIGURES = 'the test letters are read as well as promised'

beforeEach(({ task, skip }) => {
  if (OF_SPEED.test(task.name) || task.name === OF_FIGURES) skip()
})
