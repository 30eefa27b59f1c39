import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../extension/interface-languages.ts'

test('each file of words has its line among the languages of the interface', () => {
  const files = readdirSync('locales').filter((file) => file.endsWith('.json'))
  const languages: readonly string[] = INTERFACE_LANGUAGES
  expect(files.filter((file) => !languages.includes(file.replace(/\.json$/, '')))).toEqual([])
})
