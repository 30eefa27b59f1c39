import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '../../../../lib/letters/parse/source-blocks.ts'
import { sourceFromText } from '../../../../lib/letters/parse/text.ts'

const texts = (text: string) => sourceFromText(text).blocks.map((block) => block.text)

test.each([
  ['a hyphen', '-'],
  ['the hyphen of Unicode', '\u2010'],
  ['a hyphen that does not break', '\u2011'],
  ['a soft hyphen', '\u00AD'],
  ['a soft hyphen before a space', '\u00AD '],
])('a word split at the end of a line by %s is one word', (_, hyphen) => {
  for (const end of ['\n', '\r\n']) {
    expect(
      texts(`We call on our organi${hyphen}${end}zations and on hu${hyphen}${end}man rights.`),
    ).toEqual(['We call on our organizations and on human rights.'])
  }
})

test('a soft hyphen splits words of any script and size, and is seen nowhere else', () => {
  expect(texts('نطالب المنظ\u00AD\nمات')).toEqual(['نطالب المنظمات'])
  expect(texts('HU\u00AD\nMAN RIGHTS')).toEqual(['HUMAN RIGHTS'])
  expect(cleanText('hu\u00ADman ri\u00AD\nghts\u00AD')).toBe('human ri\u00AD\nghts')
  expect(cleanLine('hu\u00ADman ri\u00AD\nghts')).toBe('human ri ghts')
})

test('a hyphen before a capital at the end of a line belongs to the name', () => {
  for (const hyphen of ['-', '\u2010', '\u2011'])
    expect(texts(`Forum for the Asia${hyphen}\nPacific`)).toEqual([
      `Forum for the Asia${hyphen}Pacific`,
    ])
})
