import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../extension/interface-messages.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

test('the languages of the interface are those that it is translated into', () => {
  const files = readdirSync('locales').map((file) => file.replace(/\.json$/, ''))
  expect([...INTERFACE_LANGUAGES].sort()).toEqual(files.sort())
})
