import { describe, expect, it } from 'vitest'
import { termsOf } from '../../../lib/asks/terms.ts'
import { weighWords } from '../../../lib/asks/word-weights.ts'

function weigh(...written: [number: string, text: string][]) {
  const paragraphs = written.map(([number, text]) => ({ number, text }))
  return weighWords(
    paragraphs,
    paragraphs.map(({ text }) => termsOf(text)),
  )
}

describe('how words of a text weigh', () => {
  const words = weigh(
    ['1', 'pilots harbour'],
    ['(a)', 'beacons lantern'],
    ['2', 'pilots pilots'],
    ['3', 'lantern lantern lantern lantern lantern keepers'],
  )

  it('by Okapi’s rule: a word of one of four paragraphs, and one of two', () => {
    expect(words.rarity('harbour')).toBeCloseTo(Math.log(1 + 3.5 / 1.5), 10)
    expect(words.rarity('pilot')).toBeCloseTo(Math.log(1 + 2.5 / 2.5), 10)
    expect(words.rarity('whale')).toBe(0)
  })

  it('more with each time that a paragraph says them, but less and less', () => {
    const [none, once, twice] = [1, 0, 2].map((index) => words.presence('pilot', index))
    expect(twice).toBeGreaterThan(once ?? 0)
    expect(twice).toBeLessThan(2 * (once ?? 0))
    expect(once).toBeGreaterThan(none ?? 1)
  })

  it('less in a long paragraph than in a short one', () => {
    expect(words.presence('keeper', 3)).toBeLessThan(words.presence('harbour', 0))
  })

  it('of its paragraph a sub-paragraph has a part, however often they stand there', () => {
    const part = words.presence('pilot', 1)
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(words.presence('beacon', 1))
    const often = weigh(['1', 'pilots pilots pilots'], ['(a)', 'beacons lantern'])
    const once = weigh(['1', 'pilots harbour quays'], ['(a)', 'beacons lantern'])
    expect(often.presence('pilot', 1)).toBe(once.presence('pilot', 1))
  })

  it('nothing where a paragraph has no words', () => {
    expect(weigh(['1', '']).presence('pilot', 0)).toBe(0)
    expect(weigh().rarity('pilot')).toBe(0)
  })
})
