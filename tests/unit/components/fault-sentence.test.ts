import { expect, test } from 'vitest'
import { faultSentence } from '../../../components/keep/fault-sentence.ts'
import { type ImportFault, isImportFault } from '../../../lib/letters/import-fault.ts'
import { english } from './english.ts'

test.each<[ImportFault, string]>([
  [{ code: 'not-json' }, 'This is not valid JSON.'],
  [{ code: 'missing', field: 'title' }, '“title” is missing.'],
  [{ code: 'same-record', place: 3 }, 'It has the same reference as record 3.'],
  [{ code: 'same-address', id: 'one' }, 'It has the same address as one.'],
  [
    { code: 'wrong', field: 'date', expected: 'date' },
    '“date” must be a date, for example 2023-02-26, 2023-02 or 2023.',
  ],
  [
    { code: 'wrong', field: 'summary', expected: 'text', most: 20_000 },
    '“summary” must be a text of at most 20,000 characters.',
  ],
])('the fault %j has a sentence', (fault, sentence) => {
  expect(isImportFault(fault)).toBe(true)
  expect(faultSentence(fault, english().t)).toBe(sentence)
})

test.each([
  null,
  'This is not valid JSON.',
  { code: 'toString' },
  { code: 'missing' },
  { code: 'wrong', field: 'date', expected: 'toString' },
  { code: 'same-record', place: '3' },
])('%j is no fault', (stored) => {
  expect(isImportFault(stored)).toBe(false)
})
