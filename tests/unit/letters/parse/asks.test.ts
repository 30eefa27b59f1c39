import { expect, test } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { readAsks, sentencesOf } from '../../../../lib/letters/parse/sentences.ts'
import { sourceOf } from './sources.ts'

function asksOf(...lines: string[]) {
  const { blocks } = sourceOf(lines)
  return readAsks(blocks, blocks.map(labelOf), 'en', { start: 0, end: blocks.length })
}

test('the sentences that ask are taken, each once', () => {
  const lines = [
    'We urge the Council to act. It is late. We call on states to vote.',
    'We urge you to act. We urge the Council to act.',
  ]
  expect(asksOf(...lines)).toEqual({
    asks: ['We urge the Council to act.', 'We call on states to vote.', 'We urge you to act.'],
    lines: [0, 0, 1],
  })
})

test('the points that an asking sentence leads into are taken one by one', () => {
  const lines = ['We call on you to:', '* Support it;', '* Vote for it.', 'So:', '* We urge you.']
  expect(asksOf(...lines)).toEqual({
    asks: ['Support it;', 'Vote for it.', 'We urge you.'],
    lines: [1, 2, 4],
  })
  expect(asksOf('The facts are:', '* One.', '* Two.').asks).toEqual([])
  expect(asksOf('We call on you to:', 'Support it;').asks).toEqual(['We call on you to:'])
})

test('headings, salutations and what stands after the letter ask nothing', () => {
  expect(asksOf('# We urge you to act', 'Dear ministers whom we urge,').asks).toEqual([])
  expect(asksOf('Share this if we urge you').asks).toEqual([])
})

test('only what stands in the letter is taken, and at most 40 asks of 900 characters', () => {
  const { blocks } = sourceOf(['We urge one.', 'We urge two.', 'We urge three.'])
  expect(readAsks(blocks, blocks.map(labelOf), 'en', { start: 1, end: 2 }).asks).toEqual([
    'We urge two.',
  ])
  const many = Array.from({ length: 41 }, (_, n) => `We urge you ${n} times.`)
  expect(asksOf(...many).asks).toHaveLength(40)
  const long = (characters: number) => `We urge ${'a'.repeat(characters - 9)}.`
  expect(asksOf(long(900)).asks).toHaveLength(1)
  expect(asksOf(long(901)).asks).toHaveLength(0)
})

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Mr. Smith came. He left.', ['Mr. Smith came.', 'He left.']],
  ['See art. 5. Then go.', ['See art. 5.', 'Then go.']],
  ['The U.S. Senate met.', ['The U.S. Senate met.']],
  ['A. Jones spoke.', ['A. Jones spoke.']],
  ['第一句。第二句！', ['第一句。', '第二句！']],
])('the sentences of "%s" are %j', (text, sentences) =>
  expect(sentencesOf(text, 'en')).toEqual(sentences),
)
