import { describe, expect, test } from 'vitest'
import { createCorrector } from '../../../lib/search/correct-spelling.ts'
import { intersect, maskIn, postingsOf } from '../../../lib/search/postings.ts'
import { FIELD } from '../../../lib/search/search-fields.ts'
import { createVocabulary } from '../../../lib/search/vocabulary.ts'
import { indexOf, letter } from './collection.ts'

const index = indexOf([
  letter('a', { title: 'mandate mandates', date: '2021' }),
  letter('b', { title: 'mandates council', date: '2020' }),
  letter('c', { summary: 'mandates and the manner', date: '2022' }),
])
const vocabulary = createVocabulary(index)
const postings = (word: string) => postingsOf(index, vocabulary.find(word))

describe('the index', () => {
  test('holds letters newest first, those with a word in a strong field before the others', () => {
    expect(index.letters.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect([...postings('mandates').docs]).toEqual([1, 2, 0])
    expect(postings('mandates').strong).toBe(2)
  })

  test('tells in which fields a letter has a word', () => {
    expect(maskIn(postings('mandates'), 0)).toBe(FIELD.summary)
    expect(maskIn(postings('mandates'), 1)).toBe(FIELD.title)
    expect(maskIn(postings('council'), 0)).toBe(0)
  })

  test('finds words and keys, and what begins alike, most frequent first', () => {
    expect(vocabulary.find('council')).toBeGreaterThanOrEqual(0)
    expect(vocabulary.find('counci')).toBe(-1)
    expect(vocabulary.find('year:2021')).toBeGreaterThanOrEqual(index.words)
    expect(vocabulary.startingWith('man', 9)).toEqual(['mandates', 'mandate', 'manner'])
    expect(vocabulary.startingWith('mandate', 9)).toEqual(['mandates'])
    expect(vocabulary.keysStartingWith('year:', 9)).toEqual(['year:2020', 'year:2021', 'year:2022'])
  })

  test('gives the letters that are in all lists', () => {
    const both = intersect([postings('mandates'), postings('mandate')], 10)
    expect([...both.docs]).toEqual([1])
    expect(intersect([postings('council'), postings('manner')], 10).docs).toHaveLength(0)
    expect(intersect([], 10).docs).toHaveLength(0)
  })
})

describe('correcting a word', () => {
  const correct = createCorrector([
    'eritra',
    'eritrea',
    'sudan',
    'commission',
    'commissions',
    'accountability',
    'hrc2020',
  ])
  const first = (written: string, isPrefix = false) => correct(written, 1, isPrefix)[0]?.word

  test.each([
    ['eritera', 'eritrea'],
    ['comission', 'commission'],
    ['accountabilty', 'accountability'],
    ['sudam', 'sudan'],
  ])('%s is %s', (written, word) => {
    expect(first(written)).toBe(word)
  })

  test('a beginning is corrected to a longer word', () => {
    expect(first('acountab', true)).toBe('accountability')
    expect(first('acountab')).toBeUndefined()
  })

  test('what is like nothing stays', () => {
    expect(first('zzzzzz')).toBeUndefined()
    expect(first('hrc2021')).toBeUndefined()
  })
})
