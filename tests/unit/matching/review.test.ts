import { describe, expect, it } from 'vitest'
import { catalogueOf, letterOf, matcherOf, pageOf, rowOf, shownFor } from './small.ts'

const CATALOGUE = catalogueOf({
  '40/1': 'Situation of human rights in Eritrea',
  '41/1': 'Situation of human rights in Eritrea',
})

const situation = letterOf({
  id: 'situation',
  sessions: ['41'],
  countries: ['ERI'],
  subject: 'situation of human rights in Eritrea',
})
const review = (id: string, more = {}) =>
  letterOf({ id, countries: ['ERI'], subject: 'universal periodic review of Eritrea', ...more })

const OUTCOME = {
  symbol: 'A/HRC/DEC/41/112',
  session: '41',
  title: 'Outcome of the universal periodic review: Eritrea',
}

describe('the outcome of a universal periodic review', () => {
  const matcher = matcherOf(CATALOGUE, [
    situation,
    review('year-of-review', { date: '2019' }),
    review('to-its-session', { sessions: ['41'] }),
    review('before-review', { date: '2018-11-05' }),
    review('other-cycle', { date: '2014-01' }),
    review('to-other-cycle', { sessions: ['26'] }),
    review('undated'),
    letterOf({ id: 'kashmir', countries: ['IND'], subject: 'situation in Kashmir, India' }),
  ])

  it('has the letters on the review: those of its cycle as direct, others as related', () => {
    expect(shownFor(matcher, OUTCOME).sort()).toEqual([
      'before-review direct',
      'other-cycle related',
      'to-its-session direct',
      'to-other-cycle related',
      'undated related',
      'year-of-review direct',
    ])
  })

  it('is known by its title in other languages', () => {
    const title = 'Résultat de l’Examen périodique universel : Érythrée'
    expect(shownFor(matcher, { ...OUTCOME, title })).not.toContain('situation direct')
    expect(shownFor(matcher, { ...OUTCOME, title })).toContain('to-its-session direct')
  })

  it('takes no letter from the text on the situation beside it', () => {
    const rows = [
      rowOf(OUTCOME),
      rowOf({ symbol: 'A/HRC/RES/41/1', session: '41', title: CATALOGUE.texts[1]?.title ?? '' }),
    ]
    const { texts } = matcher.match(pageOf({ session: '41', texts: rows }))
    const direct = texts[1]?.matches.filter(({ tier }) => tier === 'direct')
    expect(direct?.map(({ id }) => id)).toEqual(['situation'])
  })

  it('of another state has none of these letters, nor those on its situation', () => {
    const title = 'Outcome of the universal periodic review: India'
    expect(shownFor(matcher, { ...OUTCOME, title })).toEqual([])
  })
})
