import { expect, it } from 'vitest'
import { importsOf } from '../../../tools/structure/imports.ts'

it('a file imports what it names in any way, each once', () => {
  const text = [
    "import type { A } from './a.ts'",
    "import { b } from '../b.ts'",
    "import '../b.ts'",
    "import { c } from 'package'",
    "import text from './text.html?raw'",
    "export { d } from './d.tsx'",
    "export * from '../../e.ts'",
    "const f = () => import('./f.ts')",
    "type G = import('./g.ts').G",
    "const h = new Worker(new URL('./h-worker.ts', import.meta.url))",
    "const none = [new URL('./none.ts', base), import(name), './none.ts'] // './none.ts'",
  ].join('\n')
  expect(importsOf('lib/one/file.ts', text)).toEqual([
    'lib/one/a.ts',
    'lib/b.ts',
    'lib/one/text.html',
    'lib/one/d.tsx',
    'e.ts',
    'lib/one/f.ts',
    'lib/one/g.ts',
    'lib/one/h-worker.ts',
  ])
})

it('says which file it cannot parse', () => {
  expect(() => importsOf('lib/broken.ts', 'import from')).toThrow(/^lib\/broken\.ts: /)
})
