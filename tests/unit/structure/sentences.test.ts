import { expect, test } from 'vitest'
import { findSentences } from '../../../tools/structure/sentences.ts'

const lineOf = (text: string, file = 'lib/a.ts') =>
  findSentences(file, `const first = 1\n${text}\n`).map((found) => found.split(': a sentence')[0])

test.each([
  ['a text', "export const WHY = 'This file is empty now.'"],
  ['a template', '`There are $' + '{n} letters in this file.`'],
  ['an argument', "say('Nothing was found, and it is over.')"],
])('a sentence as %s is found, with its line', (_, text) => {
  expect(lineOf(text)).toEqual(['lib/a.ts line 2'])
})

test('a sentence in a component is found', () => {
  expect(
    lineOf('export const A = () => <p>This file is empty now.</p>', 'components/a.tsx'),
  ).toEqual(['components/a.tsx line 2'])
})

test.each([
  ['what an error says', "throw new TypeError('This value cannot be read here.')"],
  ['what the console says', "console.warn('This value cannot be read here.')"],
  ['a code', "const note = { code: 'empty-file' }"],
  ['a name of many words', "const name = 'Office of the High Commissioner for Human Rights.'"],
  ['a comment', '// This file is empty for now.'],
])('%s is none', (_, text) => {
  expect(lineOf(text)).toEqual([])
})

test('the terminal and tests may speak', () => {
  const text = "const why = 'This file is empty now.'"
  expect([...lineOf(text, 'tools/a.ts'), ...lineOf(text, 'tests/a.ts')]).toEqual([])
})
