import { describe, expect, it } from 'vitest'
import { createComparison } from '../../../lib/asks/nearest-paragraphs.ts'
import { ISLAND_TEXT } from './island-text.ts'

const nearest = createComparison({
  text: ISLAND_TEXT,
  statesIn: (text) => ['Norway', 'Peru'].filter((state) => text.includes(state)),
})
const first = (ask: string) => nearest(ask)[0]

describe('the paragraphs nearest to an ask', () => {
  it('finds the one of the same words and calls it close', () => {
    expect(first('Release the detained harbour pilots')).toMatchObject({
      index: 3,
      number: '(a)',
      band: 'close',
    })
  })

  it('takes what letters ask "to renew" for what a text "decides to extend"', () => {
    expect(first('Renew the mandate on lighthouses')?.number).toBe('2')
  })

  it('prefers the paragraph that requests a report to others on its matter', () => {
    expect(first('Ask the Special Rapporteur for a report on harbours')?.number).toBe('4')
  })

  it('gives a sub-paragraph something of the words of its paragraph', () => {
    const near = nearest('Authorities should let fishing cooperatives meet')
    expect(near[0]?.number).toBe('(b)')
    expect(near.map(({ number }) => number)).toContain('(a)')
  })

  it('says that nothing is near to an ask on another matter', () => {
    expect(first('Publish a glossary of mountain weather')?.band).toBe('none')
  })

  it('doubts an ask on a state that the text does not name', () => {
    const ask = 'Release the detained harbour pilots'
    const elsewhere = first(`${ask} of Peru`)?.score ?? 1
    expect(elsewhere).toBeLessThan((first(`${ask} of Norway`)?.score ?? 0) / 2)
  })

  it('doubts an ask on how delegations behave', () => {
    const kept = first('Protect the lighthouses')?.score ?? 0
    expect(first('Vote against weakening the lighthouses')?.score).toBeLessThan(kept)
  })

  it('gives at most five, best first, with scores from 0 to 1', () => {
    const near = nearest('Special Rapporteur harbours lighthouses pilots mandate report')
    expect(near).toHaveLength(5)
    const scores = near.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
  })

  it('gives nothing for an ask without words, and for a text without paragraphs', () => {
    expect(nearest(' – ')).toEqual([])
    const none = createComparison({ text: { title: null, operative: [] } })
    expect(none('Release the pilots')).toEqual([])
  })
})
