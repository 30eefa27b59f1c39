import { describe, expect, test } from 'vitest'
import { inOrder, joinInOrder } from '../../../lib/matching/order.ts'
import type { Match, Tier } from '../../../lib/matching/page-matches.ts'

const DATES: Record<string, string | null> = { old: '2014', new: '2023-02-26', undated: null }
const dateOf = (id: string) => DATES[id]
const match = (id: string, tier: Tier = 'direct', score = 0.9): Match => ({
  id,
  tier,
  score,
  reasons: [],
})
const shown = (matches: Match[]) => matches.map(({ id, tier, score }) => `${id} ${tier} ${score}`)

describe('matches stand in order', () => {
  test.each<[string, Match[], string[]]>([
    [
      'the newest first, undated ones last',
      [match('undated'), match('old'), match('new')],
      ['new direct 0.9', 'old direct 0.9', 'undated direct 0.9'],
    ],
    [
      'a clearly better score before a newer letter',
      [match('new', 'direct', 0.3), match('old', 'direct', 1)],
      ['old direct 1', 'new direct 0.3'],
    ],
    [
      'a newer letter before a slightly better score',
      [match('old', 'direct', 0.93), match('new', 'direct', 0.9)],
      ['new direct 0.9', 'old direct 0.93'],
    ],
    [
      'a better score first among letters of one day',
      [match('undated', 'direct', 0.9), match('unknown', 'direct', 0.93)],
      ['unknown direct 0.93', 'undated direct 0.9'],
    ],
    [
      'a related letter of a nearer session before a newer one',
      [match('new', 'related', 0.53), match('old', 'related', 0.55)],
      ['old related 0.55', 'new related 0.53'],
    ],
    [
      'direct, related, then session, whatever the score',
      [match('new', 'session', 1), match('old', 'related', 0.5), match('undated', 'direct', 0.2)],
      ['undated direct 0.2', 'old related 0.5', 'new session 1'],
    ],
  ])('%s', (_, matches, expected) => {
    expect(shown(inOrder(matches, dateOf))).toEqual(expected)
  })

  test('of several lists each letter once, by its best match', () => {
    const matches = [
      match('old', 'session', 1),
      match('old', 'direct', 0.5),
      match('old', 'direct', 0.6),
      match('new', 'related', 0.9),
    ]
    expect(shown(joinInOrder(matches, dateOf))).toEqual(['old direct 0.6', 'new related 0.9'])
  })
})
