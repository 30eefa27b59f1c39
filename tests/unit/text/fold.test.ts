import { describe, expect, test } from 'vitest'
import { fold } from '../../../lib/text/fold.ts'
import { foldForNames } from '../../../lib/text/fold-names.ts'
import { letterReplacer } from '../../../lib/text/letter-table.ts'
import { slugOf } from '../../../lib/text/slug.ts'
import { tokensOf } from '../../../lib/text/tokens.ts'

test.each([
  ['Érythrée', 'erythree'],
  ['ﬁnance № ５', 'finance no 5'],
  ['İstanbul', 'istanbul'],
  ['Российской', 'россиискои'],
  ['مُحَمَّد', 'محمد'],
])('fold(%j) is %j', (text, folded) => expect(fold(text)).toBe(folded))

test('fold removes the given marks only', () => {
  expect(fold('É मि', /\u0301/g)).toBe('e मि')
  expect(fold('मि')).toBe('म')
})

test('names of sessions and states are folded further', () => {
  expect(foldForNames('52.º período')).toBe('52e periodo')
  expect(foldForNames('الـدورة ٥٢ الكبرى')).toBe('الدوره 52 الكبري')
})

test.each([
  ['  Côte d’Ivoire: 2023! ', 'cote-d-ivoire-2023'],
  ['食物', ''],
])('slugOf(%j) is %j', (text, slug) => expect(slugOf(text)).toBe(slug))

describe('letterTable', () => {
  const replace = letterReplacer('ßss øo ъ')
  test('writes one letter, several or none', () => expect(replace('ßø ъx ß')).toBe('sso x ss'))
})

test('runs are letters, marks and digits, with their place', () => {
  expect(tokensOf("l'État 52/1")).toEqual([
    { written: 'l', start: 0, end: 1 },
    { written: 'État', start: 2, end: 6 },
    { written: '52', start: 7, end: 9 },
    { written: '1', start: 10, end: 11 },
  ])
})
