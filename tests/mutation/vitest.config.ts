import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const tests: unknown = JSON.parse(process.env.MUTATION_TESTS ?? '[]')

/** A mutant is done with at its first failing test: those that notice most go first. */
const SOONER = /\/(?:test-letters|judged-queries)\.test\.ts$/
/** And those that take longest go last. */
const LATER = /\/limits\.test\.ts$/

class ByUse extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      SOONER.test(moduleId) ? 0 : LATER.test(moduleId) ? 2 : 1
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}

/** The unit tests as they are run on mutants: those of one area, given by `tools/mutation.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: Array.isArray(tests) ? tests : [],
    // Each mutant has a new process of its own; files need none beside it.
    isolate: false,
    sequence: { sequencer: ByUse },
    // A test that a busy machine cuts off would pass for one that notices.
    testTimeout: 60_000,
    setupFiles: ['tests/mutation/setup.ts'],
  },
})
