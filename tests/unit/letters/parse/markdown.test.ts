import { expect, test } from 'vitest'
import { sourceFromText } from '../../../../lib/letters/parse/text.ts'

test('headings of Markdown lose their signs, and what is no heading keeps them', () => {
  const text = '# Open letter on Chad\n\nExcellencies,\n\n## الموقعون\n\n#1 Union\n#Bridge'
  expect(sourceFromText(text).blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Open letter on Chad'],
    ['line', 'Excellencies,'],
    ['heading', 'الموقعون'],
    ['line', '#1 Union'],
    ['line', '#Bridge'],
  ])
})
