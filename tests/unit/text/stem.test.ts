import { expect, test } from 'vitest'
import { stemEnglish, stemsOf } from '../../../lib/text/stem.ts'

test.each([
  ['renewing', 'renew'],
  ['mandates', 'mandat'],
  ['inquiries', 'inquiri'],
])('the English stem of %s is %s', (word, stem) => expect(stemEnglish(word)).toBe(stem))

test('a Latin word has a stem in each language of its script', () => {
  expect(stemsOf('nationaux')).toEqual([
    ['en', 'nationaux'],
    ['fr', 'national'],
    ['es', 'nationaux'],
  ])
})

test.each([
  ['российскии', 'российскои'],
  ['резолюция', 'резолюции'],
  ['комиссии', 'комиссия'],
])('the Russian %s and %s have one stem', (one, other) => {
  expect(stemsOf(one)).toHaveLength(1)
  expect(stemsOf(one)).toEqual(stemsOf(other))
})

test.each(['السودان', '人权', '52', 'l52'])('%s has no stem', (word) => {
  expect(stemsOf(word)).toEqual([])
})
