import { beforeEach } from 'vitest'

/** Instrumented code is slower by a factor that says nothing, so tests of speed are left out. */
beforeEach(({ task, skip }) => {
  if (/\b(linear|linearly|quick|quickly|megabyte|milliseconds)\b/.test(task.name)) skip()
})
