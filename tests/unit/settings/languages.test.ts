import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../extension/interface-languages.ts'

test('the languages of the interface are those that it is translated into', () => {
  const files = readdirSync('locales').filter((file) => file.endsWith('.json'))
  const languages = files.map((file) => file.replace(/\.json$/, ''))
  expect([...INTERFACE_LANGUAGES].sort()).toEqual(languages.sort())
})
