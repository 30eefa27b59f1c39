import { describe, expect, test } from 'vitest'
import { createScore } from '../../../lib/matching/score.ts'
import { relatedSignals, signal } from '../../../lib/matching/signals.ts'
import { jsonLine, table } from '../../../tools/match/show-matches.ts'
import { pageOf, rowOf } from './small.ts'

const MATCH = { id: 'letter', tier: 'related', reasons: [] } as const

describe('the score of a match', () => {
  const explained = createScore(true)

  test('is what its signals add up to, to three decimals', () => {
    const match = explained({ ...MATCH, reasons: [] }, relatedSignals(1, 0.75))
    expect(match.score).toBe(0.563)
    expect(match.signals).toEqual({
      'same-subject': 0.2,
      'subject-likeness': 0.25,
      'session-nearness': 0.15 * 0.75,
    })
  })

  test('is at most 1, and its signals still add up to it', () => {
    const both = { ...signal('title-likeness', 1), ...signal('first-theme', 0.5) }
    const match = explained({ ...MATCH, reasons: [] }, both)
    expect(match.score).toBe(1)
    expect(match.signals?.['above-one']).toBeCloseTo(-0.1)
  })

  test('comes without its signals where nothing is explained', () => {
    expect(createScore(false)({ ...MATCH, reasons: [] }, signal('cites-text'))).toEqual({
      ...MATCH,
      score: 0.45,
    })
  })
})

describe('what the command line prints', () => {
  const found = (explain: boolean) => {
    const signals = { ...signal('same-situation'), ...signal('other-approach') }
    const match = createScore(explain)({ ...MATCH, reasons: [] }, signals)
    return { page: pageOf({}), matches: [], texts: [{ text: rowOf({}), matches: [match] }] }
  }
  const words = { headers: new Map(), stateName: () => '' }

  test('is the sum, where it is to be explained', () => {
    expect(table('page', found(true), words)).toContain(
      '0.770 = 0.800 same-situation - 0.030 other-approach',
    )
    expect(table('page', found(false), words)).not.toContain('same-situation')
  })

  test('is an extra field of JSON, where it is to be explained', () => {
    const fields = (explain: boolean) =>
      JSON.parse(jsonLine('page', found(explain))).texts[0].matches
    expect(fields(true)).toEqual([
      { ...MATCH, score: 0.77, signals: { 'same-situation': 0.8, 'other-approach': -0.03 } },
    ])
    expect(fields(false)).toEqual([{ ...MATCH, score: 0.77 }])
  })
})
