import { describe, expect, it } from 'vitest'
import { mostSteps, piecesOf } from '../../../tools/patterns/pieces.ts'
import { isBounded, judge } from '../../../tools/patterns/verdict.ts'

describe('mostSteps', () => {
  it.each([
    ['abc', 3],
    ['ab|cd', 4],
    ['(?:a|b)c', 4],
    ['a{1,3}b', 6],
    ['a?b?c', 7],
    ['(?<!a)b(?=c)', 3],
  ])('of %s is %i', (source, steps) => {
    expect(mostSteps(source, 'u')).toBe(steps)
  })

  it.each(['a+', '(?:ab)*c', 'x{3,}', '(?=.*y)'])('of %s is endless', (source) => {
    expect(mostSteps(source, 'u')).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('piecesOf', () => {
  it('takes a pattern apart at its alternatives', () => {
    expect(piecesOf('^(?:ab|c(?:d|e))+f|x(?<name>y|z)$', 'u', 4)).toEqual([
      '^(?:ab|c(?:d|e))+f',
      'x(?:y)$',
      'x(?:z)$',
    ])
  })

  it('leaves short pieces whole', () => {
    expect(piecesOf('a(?:b|c)|d', 'u', 20)).toEqual(['a(?:b|c)', 'd'])
  })
})

describe('judge', () => {
  it.each([
    ['^(a+)+$', 'exponential'],
    ['\\s+$', '2nd degree polynomial'],
    ['\\s*(?:\\[\\p{Nd}{1,3}\\]|[¹²]+|[*†]+)+(?=\\s*[.]?\\s*$)', 'polynomial'],
  ])('finds fault with %s and shows an attack', async (source, why) => {
    const verdict = await judge(source, 'u')
    expect(verdict).toMatchObject({ safe: false, piece: source })
    expect(verdict.safe ? '' : verdict.why).toContain(why)
    expect(verdict.safe ? '' : verdict.attack).toMatch(/repeat\(\d+\)/)
  })

  it('finds the fault in a word list too long for the checker', async () => {
    const list = Array.from({ length: 200 }, (_, index) => `word${index}`).join('|')
    const verdict = await judge(`(?:${list}|\\d+x)y`, 'u')
    expect(verdict).toMatchObject({ safe: false, piece: '(?:\\d+x)y' })
  })

  it('finds what is linear safe', async () => {
    expect(await judge('^a*b', 'u')).toEqual({ safe: true })
  })

  it('judges as a whole what is long and repeats nothing without end', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join('|')
    // There are millions of pieces.
    const source = `^${`(${words}),`.repeat(5)}$`
    expect(isBounded(source, 'u')).toBe(false)
    expect(await judge(source, 'u')).toEqual({ safe: true })
  })
})
