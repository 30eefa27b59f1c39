/**
 * A checker for Stryker that lets through as many mutants as `MUTATION_SAMPLE` says, of all files
 * together. Which ones hangs on the mutants and the word in `MUTATION_SEED` alone, so that the same
 * code gives the same sample.
 * A mutant left out counts as one that does not compile, which Stryker leaves out of every score.
 */
import { createHash } from 'node:crypto'

interface Mutant {
  id: string
  fileName: string
  mutatorName: string
  replacement: string
  location: { start: { line: number; column: number } }
}

class Sample {
  async init(): Promise<void> {}

  /** All at once: a sample is of all. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)]
  }

  async check(mutants: Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const sorted = mutants.map((mutant) => ({ id: mutant.id, key: keyOf(mutant) }))
    sorted.sort((one, other) => (one.key < other.key ? -1 : 1))
    const results = sorted.map(({ id }, index) =>
      index < Number(process.env.MUTATION_SAMPLE)
        ? [id, { status: 'passed' }]
        : [id, { status: 'compileError', reason: 'not in the sample' }],
    )
    return Object.fromEntries(results)
  }
}

/** Lines are counted in no mutant's key: a line added above must not change the sample. */
function keyOf({ fileName, mutatorName, replacement, location }: Mutant): string {
  const seed = process.env.MUTATION_SEED ?? ''
  const file = fileName.slice(fileName.lastIndexOf('/') + 1)
  const written = `${seed} ${file} ${mutatorName} ${location.start.column} ${replacement}`
  return createHash('sha256').update(written).digest('hex')
}

/** What Stryker asks of a module of plugins. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }]
