import { describe, expect, it } from 'vitest'
import { patternsOf } from '../../../tools/patterns/find-patterns.ts'

describe('patternsOf', () => {
  it('finds literals wherever they stand, with their lines', () => {
    const text = [
      'const plain = "/no/" // nor /this/',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program.
      'const inTemplate = `${"a".replace(/x+/gu, "")} /no/`',
      'const half = 4 / 2 / 1',
      'const element = <p title="/no/">{/y$/.test("y") ? 1 : 2}</p>',
    ].join('\n')
    expect(patternsOf('a.tsx', text)).toEqual([
      { file: 'a.tsx', line: 2, literal: { source: 'x+', flags: 'gu' } },
      { file: 'a.tsx', line: 4, literal: { source: 'y$', flags: '' } },
    ])
  })

  it('names the places that make a pattern of parts', () => {
    const text = 'const a: RegExp = new RegExp("x" + 1)\n\nconst b = RegExp("y" as string)'
    expect(patternsOf('a.ts', text)).toEqual([
      { file: 'a.ts', line: 1, literal: null },
      { file: 'a.ts', line: 3, literal: null },
    ])
  })

  it('says which file it cannot parse', () => {
    expect(() => patternsOf('lib/broken.ts', 'const = /x/')).toThrow(/^lib\/broken\.ts: /)
  })
})
