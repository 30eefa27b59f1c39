import fc from 'fast-check'
import { expect } from 'vitest'
import { compareVersions } from '../../lib/asks/compare-versions.ts'
import { createComparison } from '../../lib/asks/nearest-paragraphs.ts'
import { readText } from '../../lib/asks/read-text.ts'
import { sharedWords } from '../../lib/asks/shared-words.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { sourceFromText } from '../../lib/letters/parse/text.ts'
import { property } from './property.ts'
import { strings, textOf } from './strings.ts'

const WORDS = [
  ...['release', 'the', 'pilots', 'of', 'harbours', 'Decides', 'Requests', 'Recalling', 'report'],
  ...['(a)', '(b)', '1.', '2.', '15 bis.', ';', ':', '.', 'Adopted without a vote', 'Annex'],
]
const line = fc.oneof(textOf(WORDS), strings)
const lines = fc
  .tuple(
    fc.constantFrom('The Human Rights Council,', 'A/HRC/52/L.1', 'Corrigendum', ''),
    fc.array(
      fc.oneof(
        line,
        fc.nat({ max: 40 }).map((n) => `${n}. Decides to stay;`),
      ),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([first, all]) => [first, ...all].join('\n\n'))

property('texts: whatever a file says is a text in its own words, or none', lines, (text) => {
  const source = sourceFromText(text, null)
  const read = readText(source)
  if (read.kind !== 'text') return
  const { operative, preamble } = read.text
  expect(operative.length).toBeGreaterThan(0)
  const written = source.blocks.map((block) => block.text).join(' ')
  const squeezed = (part: string) => part.replace(/\s+/g, '')
  for (const part of [...preamble, ...operative.map((one) => one.text)])
    expect(squeezed(written)).toContain(squeezed(part))
  for (const { number } of operative) expect(number).toMatch(/^(?:\p{Nd}|\(\p{L}+\))/u)
})

const unText: fc.Arbitrary<UnText> = fc.record({
  symbol: fc.constant(null),
  title: fc.constant(null),
  preamble: fc.array(line, { maxLength: 3 }),
  operative: fc
    .array(line, { maxLength: 6 })
    .map((all) => all.map((text, n) => ({ number: String(n + 1), text }))),
})

property(
  'texts: each paragraph of two versions is in their comparison once, at its place',
  fc.tuple(unText, unText),
  ([before, after]) => {
    const changes = compareVersions(before, after)
    const textsIn = ({ preamble, operative }: UnText) =>
      [...preamble, ...operative.map(({ text }) => text)].sort()
    const was = changes.flatMap((one) => ('before' in one ? [one.before.text] : []))
    const now = changes.flatMap((one) => ('after' in one ? [one.after.text] : []))
    expect(was.sort()).toEqual(textsIn(before))
    expect(now.sort()).toEqual(textsIn(after))
    for (const { kind } of compareVersions(before, before)) expect(kind).toBe('same')
  },
)

property(
  'texts: what is near to an ask is of the text, best first, and shared words lie within it',
  fc.tuple(unText, line),
  ([text, ask]) => {
    const near = createComparison({ text })(ask)
    expect(near.length).toBeLessThanOrEqual(5)
    const scores = near.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    for (const { index, score } of near) {
      expect(score >= 0 && score <= 1).toBe(true)
      const paragraph = text.operative[index]?.text ?? ''
      let last = 0
      for (const [start, end] of sharedWords(ask, paragraph)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(paragraph.length)
    }
  },
)
