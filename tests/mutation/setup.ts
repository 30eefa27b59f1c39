import { beforeEach } from 'vitest'

/** Instrumented code is slower by a factor that says nothing, so tests of speed are left out. */
const OF_SPEED = /\b(?:linear|linearly|quick|quickly|megabyte|milliseconds|costs much)\b/

beforeEach(({ task, skip }) => {
  if (OF_SPEED.test(task.name)) skip()
})

const mutated: unknown = JSON.parse(process.env.MUTATED_FILES ?? '[]')

// What a module makes when it is loaded belongs to all tests. Loaded first by one of them, only that
// one would be run on its mutants.
if (Array.isArray(mutated)) for (const file of mutated) await import(`../../${file}`)
