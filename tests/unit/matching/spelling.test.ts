import { describe, expect, it } from 'vitest'
import { catalogueOf, letterOf, matcherOf, pageOf, rowOf, shownFor } from './small.ts'

const CATALOGUE = catalogueOf({ '41/3': 'The right to food', '41/4': 'Freedom of religion' })

describe('a title in another spelling than the subject', () => {
  const matcher = matcherOf(CATALOGUE, [
    letterOf({ id: 'toxic', sessions: ['45'], subject: 'toxic substances and hazardous wastes' }),
    letterOf({ id: 'water', sessions: ['45'], subject: 'safe drinking water and sanitation' }),
  ])

  it('is spoken to where every telling word is at most a slip away', () => {
    const title = 'Toxic substanses and hazardus wastes'
    expect(shownFor(matcher, { session: '45', title })).toEqual(['toxic direct'])
  })

  it('is not sought among more titles than a session can have, which would take seconds', () => {
    const title = 'Toxic substanses and hazardus wastes'
    const others = (count: number) =>
      Array.from({ length: count }, (_, row) => rowOf({ session: '45', title: `Other ${row}` }))
    const found = (count: number) =>
      matcher.match(
        pageOf({ session: '45', texts: [rowOf({ session: '45', title }), ...others(count)] }),
      ).texts[0]?.matches.length
    expect(found(499)).toBe(1)
    expect(found(500)).toBe(0)
  })

  it('is not where a telling word is missing', () => {
    expect(shownFor(matcher, { session: '45', title: 'Toxic materials' })).toEqual([])
  })
})
