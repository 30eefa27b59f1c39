import { describe, expect, it, test } from 'vitest'
import { conceptOf } from '../../../lib/asks/concepts.ts'

/** What letters ask, and what a text on the same matter may say; one pair a concept. */
const PAIRS = [
  ['prolong', 'extends'],
  ['create', 'establishes'],
  ['probe', 'investigations'],
  ['experts', 'rapporteur'],
  ['commissioner', 'office'],
  ['briefing', 'reports'],
  ['debate', 'dialogue'],
  ['scrutiny', 'monitoring'],
  ['collect', 'preservation'],
  ['impunity', 'accountability'],
  ['tribunal', 'court'],
  ['funding', 'resources'],
  ['denounce', 'condemns'],
  ['alarm', 'concern'],
  ['free', 'release'],
  ['jailed', 'detention'],
  ['unhindered', 'access'],
  ['activists', 'defenders'],
  ['bloggers', 'journalists'],
  ['speech', 'expression'],
  ['protesters', 'assembly'],
  ['civic', 'associations'],
  ['girls', 'women'],
  ['juveniles', 'children'],
  ['cruel', 'torture'],
  ['killings', 'executions'],
  ['disappeared', 'disappearances'],
  ['minorities', 'religious'],
  ['native', 'indigenous'],
  ['relief', 'humanitarian'],
  ['stop', 'cease'],
  ['abolish', 'repeal'],
  ['accede', 'ratification'],
  ['suspend', 'moratorium'],
  ['sales', 'transfers'],
  ['comply', 'implementation'],
  ['safety', 'protection'],
  ['repatriation', 'return'],
  ['redress', 'reparations'],
  ['embargo', 'sanctions'],
  ['spyware', 'surveillance'],
  ['racist', 'racism'],
  ['policing', 'enforcement'],
  ['harassment', 'reprisals'],
  ['votes', 'elections'],
  ['asylum', 'refugees'],
  ['corporations', 'business'],
  ['arms', 'weapons'],
  ['climate', 'environmental'],
  ['shelling', 'attacks'],
  ['capacity-building', 'technical'],
  ['recommended', 'recommendations'],
  ['survivors', 'victims'],
  ['negotiations', 'peace'],
  ['indicators', 'benchmarks'],
  ['promptly', 'urgent'],
]

describe('what letters and texts use for one another', () => {
  test.each(PAIRS)('%s and %s', (asked, decided) => {
    expect(conceptOf(asked)).toMatch(/^=[a-z]+$/)
    expect(conceptOf(decided)).toBe(conceptOf(asked))
  })

  it('is one thing a line, and words of other matters are none', () => {
    expect(new Set(PAIRS.map(([asked = '']) => conceptOf(asked))).size).toBe(PAIRS.length)
    for (const word of ['harbour', 'lighthouse', '', 'the', '=renew', ' '])
      expect(conceptOf(word), word).toBeNull()
  })

  test.each([
    ['minors', 'children', 'minority'],
    ['minority', 'ethnic', 'minors'],
    ['reporters', 'journalists', 'reports'],
    ['reporting', 'briefing', 'reporter'],
    ['accession', 'ratify', 'access'],
  ])('%s go with %s and not with %s, which have one stem', (word, with_, without) => {
    expect(conceptOf(word)).toBe(conceptOf(with_))
    expect(conceptOf(word)).not.toBe(conceptOf(without))
  })

  it('of two concepts with one word it is the first', () => {
    expect(conceptOf('documentation')).toBe(conceptOf('monitoring'))
    expect(conceptOf('documentation')).not.toBe(conceptOf('evidence'))
  })
})
