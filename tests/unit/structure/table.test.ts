import { describe, expect, it } from 'vitest'
import { findForbidden } from '../../../tools/structure/table.ts'

const CONTRIBUTING = `
| folder | what it is about | may import |
|---|---|---|
| \`components/\` | pieces | lib |
| \`lib/\` | what all need | – |
| \`lib/steps.ts\` | steps | – |
| \`lib/council/\` | the Council, [told](x) | – |
| \`lib/pages/\` | its pages | council, steps |
| \`tests/\` | \`unit/\` | all |
| \`data/\` | one JSON a letter | |
| command | gives |
`

function find(imports: Record<string, string[]>): string[] {
  const files = Object.values(imports).flatMap((imported) =>
    imported.map((file): [string, string[]] => [file, []]),
  )
  return findForbidden(new Map([...files, ...Object.entries(imports)]), CONTRIBUTING)
}

describe('findForbidden', () => {
  it('allows what the table allows, and what stands in the same folder', () => {
    expect(
      find({
        'components/a.tsx': ['components/deep/b.tsx', 'lib/pages/c.ts', 'lib/settings.ts'],
        'lib/pages/c.ts': ['lib/council/d.ts', 'lib/steps.ts', 'lib/pages/deep/e.ts'],
        'tests/unit/f.ts': ['components/a.tsx', 'lib/council/d.ts'],
      }),
    ).toEqual([])
  })

  it.each([
    ['lib/council/d.ts', 'lib/pages/c.ts', 'lib/council/'],
    ['lib/pages/c.ts', 'components/a.tsx', 'lib/pages/'],
    ['lib/pages/c.ts', 'lib/settings.ts', 'lib/pages/'],
    ['lib/settings.ts', 'lib/council/d.ts', 'lib/'],
    ['lib/steps.ts', 'lib/settings.ts', 'lib/steps.ts'],
    ['components/a.tsx', 'tests/unit/f.ts', 'components/'],
  ])('%s may not import %s', (file, imported, folder) => {
    expect(find({ [file]: [imported] })).toEqual([
      `${file} imports ${imported}, which ${folder} may not.`,
    ])
  })

  it('speaks of code only', () => {
    const imports = new Map([['components/a.tsx', ['components/a.css', 'data/sessions.json']]])
    expect(findForbidden(imports, CONTRIBUTING)).toEqual([])
  })

  it('names a file in a folder that the table does not have', () => {
    expect(find({ 'stray/a.ts': [] })).toEqual([
      "stray/a.ts stands in no folder of CONTRIBUTING.md's table.",
    ])
  })

  it('refuses a table that allows what is no folder, and a text without one', () => {
    const wrong = CONTRIBUTING.replace('council, steps', 'councils')
    expect(() => findForbidden(new Map(), wrong)).toThrow('"councils" is no folder')
    expect(() => findForbidden(new Map(), 'no table')).toThrow('no table of folders')
  })
})
