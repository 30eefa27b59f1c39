import { afterEach, expect, test, vi } from 'vitest'
import { strykerPlugins } from '../../../tools/mutation/sample.ts'

const mutantsOf = (fileName: string, count: number, firstLine = 1) =>
  Array.from({ length: count }, (_, place) => ({
    id: `${fileName} ${place}`,
    fileName,
    mutatorName: 'StringLiteral',
    replacement: `"${place}"`,
    location: { start: { line: firstLine + place, column: 2 } },
  }))

async function sampled(mutants: ReturnType<typeof mutantsOf>, most: number): Promise<string[]> {
  vi.stubEnv('MUTATION_SAMPLE', String(most))
  const [plugin] = strykerPlugins
  if (!plugin) throw new Error('one plugin')
  const results = await new plugin.injectableClass().check(mutants)
  expect(Object.keys(results)).toHaveLength(mutants.length)
  return Object.keys(results).filter((id) => results[id]?.status === 'passed')
}

afterEach(() => vi.unstubAllEnvs())

test('as many mutants as asked for, from all files', async () => {
  const chosen = await sampled([...mutantsOf('a.ts', 50), ...mutantsOf('b.ts', 50)], 20)
  expect(chosen).toHaveLength(20)
  expect(new Set(chosen.map((id) => id.slice(0, 4)))).toEqual(new Set(['a.ts', 'b.ts']))
})

test('all where there are no more', async () => {
  expect(await sampled(mutantsOf('a.ts', 5), 20)).toHaveLength(5)
})

test('the same mutants are chosen wherever lines were added', async () => {
  const before = await sampled(mutantsOf('a.ts', 50), 10)
  expect(await sampled(mutantsOf('a.ts', 50, 7), 10)).toEqual(before)
  expect(before).not.toEqual(mutantsOf('a.ts', 10).map(({ id }) => id))
})

test('another seed gives another sample, each seed always the same', async () => {
  const mutants = mutantsOf('a.ts', 50)
  const before = await sampled(mutants, 10)
  vi.stubEnv('MUTATION_SEED', 'other')
  const other = await sampled(mutants, 10)
  expect(other).not.toEqual(before)
  expect(await sampled(mutants, 10)).toEqual(other)
})
