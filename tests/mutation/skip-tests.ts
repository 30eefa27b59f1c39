import { beforeEach } from 'vitest'

/** Instrumented code is slower by a factor that says nothing, so tests of speed are left out. */
const OF_SPEED = /\b(?:linear|linearly|quick|quickly|megabyte|milliseconds|costs much)\b/

beforeEach(({ task, skip }) => {
  if (OF_SPEED.test(task.name)) skip()
})
