import { describe, expect, test } from 'vitest'
import { foldWord, wordsOf } from '../../../lib/text/words.ts'

const same = (a: string, b: string) => expect(foldWord(a)).toBe(foldWord(b))

describe('foldWord', () => {
  test.each([
    ['Payá', 'paya'],
    ['Türk', 'TURK'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['organization', 'organisation'],
    ['отчёт', 'отчет'],
    ['Ґалаґан', 'галаган'],
  ])('takes %s and %s for one word', same)

  test.each([
    ['أحمد', 'احمد'],
    ['إيران', 'ايران'],
    ['منظمة', 'منظمه'],
    ['مصطفى', 'مصطفي'],
    ['مُحَمَّد', 'محمد'],
    ['حقـــوق', 'حقوق'],
    ['السودان', 'سودان'],
    ['والسودان', 'سودان'],
    ['للسودان', 'سودان'],
    ['ایران', 'ايران'],
  ])('takes the Arabic %s and %s for one word', same)

  test('leaves a short Arabic word whole that only begins like the article', () => {
    expect(foldWord('الم')).not.toBe('م')
  })

  test('keeps words apart that differ in more than marks', () => {
    expect(foldWord('niger')).not.toBe(foldWord('nigeria'))
    expect(foldWord('size')).toBe('size')
  })
})

describe('wordsOf', () => {
  const folded = (text: string) => wordsOf(text).map((word) => word.folded)

  test('gives the parts of a compound and the whole', () => {
    expect(folded('co-sponsor FORUM-ASIA')).toEqual([
      'co',
      'sponsor',
      'cosponsor',
      'forum',
      'asia',
      'forumasia',
    ])
    expect(folded("Côte d'Ivoire")).toEqual(['cote', 'ivoire', 'divoire'])
  })

  test('reads initials and grouped digits as one word', () => {
    expect(folded('U.S. and 1,200 groups')).toEqual(['us', 'and', '1200', 'groups'])
  })

  test('finds words where a script writes none', () => {
    expect(folded('朝鲜的人权状况')).toContain('朝鲜')
    expect(folded('朝鲜的人权状况')).toContain('人权')
  })

  test('tells where each word stands in the text as written', () => {
    const text = '“Érythrée: l’État”'
    for (const word of wordsOf(text)) {
      expect(foldWord(text.slice(word.start, word.end).replace(/[’]/g, ''))).toBe(word.folded)
    }
  })
})
