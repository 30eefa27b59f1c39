import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SENTENCES = Object.entries(
  JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, string>,
)

test('no sentence advises what deletes the settings and the letters of a user', () => {
  const losing = /\b(?:re-?install|install\w* [^.]*\bagain|(?<!not )remove HRC Letters)/i
  expect(SENTENCES.filter(([, sentence]) => losing.test(sentence))).toEqual([])
})
