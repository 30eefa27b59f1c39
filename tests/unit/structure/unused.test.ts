import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ROOT } from '../../../tools/run.ts'
import { findUnused } from '../../../tools/structure/unused.ts'

const FILES = {
  'package.json': '{ "type": "module", "devDependencies": { "vitest": "*" } }',
  'entrypoints/page/main.tsx': "import { used } from '../../lib/a.ts'\nconsole.log(used)",
  'entrypoints/page/stray.ts': 'console.log(1)',
  'lib/a.ts': [
    'export const used = 1',
    'export const forTests = 2',
    'export const checked = used + 1',
    'export const needless = checked',
    'export interface Needless { needless: typeof needless }',
  ].join('\n'),
  'lib/helper.ts': 'export const help = 1',
  'tests/unit/a.test.ts':
    "import { checked, forTests } from '../../lib/a.ts'\nimport { help } from '../../lib/helper.ts'\nconsole.log(checked, forTests, help)",
}

it('names what nobody imports, and what only tests do', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hrc-letters-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  cpSync(join(ROOT, 'knip.config.ts'), join(root, 'knip.config.ts'))
  expect(await findUnused(root)).toEqual([
    'entrypoints/page/stray.ts: no other file imports this file.',
    'lib/a.ts:2: only tests use forTests.',
    'lib/a.ts:4: no other file imports needless.',
    'lib/a.ts:5: no other file imports Needless.',
    'lib/helper.ts: only tests use this file.',
  ])
})
