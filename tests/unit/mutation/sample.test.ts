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

test('as many mutants as asked for, the files having equal shares', async () => {
  const chosen = await sampled([...mutantsOf('a.ts', 50), ...mutantsOf('b.ts', 50)], 20)
  expect(chosen.filter((id) => id.startsWith('a.ts'))).toHaveLength(10)
  expect(chosen).toHaveLength(20)
})

test('what a small file leaves is for the others', async () => {
  const chosen = await sampled([...mutantsOf('a.ts', 50), ...mutantsOf('b.ts', 2)], 20)
  expect(chosen.filter((id) => id.startsWith('a.ts'))).toHaveLength(18)
})

test('the same mutants are chosen wherever lines were added', async () => {
  const before = await sampled(mutantsOf('a.ts', 50), 10)
  expect(await sampled(mutantsOf('a.ts', 50, 7), 10)).toEqual(before)
  expect(before).not.toEqual(mutantsOf('a.ts', 10).map(({ id }) => id))
})
