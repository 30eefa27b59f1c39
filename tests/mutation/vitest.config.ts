import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const tests: unknown = JSON.parse(process.env.MUTATION_TESTS ?? '[]')

/** The unit tests as they are run on mutants: those of one area, given by `tools/mutation.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: Array.isArray(tests) ? tests : [],
    // Each mutant has a new process of its own; files need none beside it.
    isolate: false,
    // A test that a busy machine cuts off would pass for one that notices.
    testTimeout: 60_000,
    setupFiles: ['tests/mutation/skip-tests.ts'],
  },
})
