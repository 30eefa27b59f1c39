import { expect, test } from 'vitest'
import type { NearParagraph } from '../../../lib/asks/nearest-paragraphs.ts'
import { nearToWrite, writeComparison } from '../../../lib/asks/write-comparison.ts'

const near = (number: string, band: NearParagraph['band']) => ({ number, band }) as NearParagraph

test('of what is near to an ask the first two are written, and nothing that is not near', () => {
  const [a, b, c] = [near('1', 'close'), near('2', 'same'), near('3', 'same')]
  expect(nearToWrite([a, b, c])).toEqual([a, b])
  expect(nearToWrite([near('4', 'none'), a])).toEqual([a])
  expect(nearToWrite([near('4', 'none')])).toEqual([])
})

test('a comparison has each letter, its asks, what was found of them, and what is near', () => {
  const found = { band: 'Close', number: '3 (a)', text: 'To release   the pilots;' }
  const written = writeComparison('A/HRC/90/L.3', [
    {
      title: 'A letter',
      nothing: 'Nothing near',
      asks: [
        { ask: 'Free the pilots', near: [found], finding: 'Met', note: 'only some' },
        { ask: 'Build a pier', near: [], finding: 'Not met', note: '' },
      ],
    },
    { title: 'Another', nothing: 'Nothing near', asks: [] },
  ])
  expect(written).toBe(
    [
      '# A/HRC/90/L.3',
      '',
      '## A letter',
      '',
      '- **Free the pilots**: Met – only some',
      '  - Close: 3 (a) To release the pilots;',
      '- **Build a pier**: Not met',
      '  - Nothing near',
      '',
      '## Another',
      '',
      '',
    ].join('\n'),
  )
})

test('what stands in a text or a note makes no markup, and no line of its own', () => {
  const written = writeComparison('<b>*a*</b>', [
    {
      title: '# [x](y) | _z_',
      nothing: '',
      asks: [
        {
          ask: 'a\n# b',
          near: [{ band: 'Close', number: '1', text: '`c` \\d' }],
          finding: 'Met',
          note: 'e\n\n- f',
        },
      ],
    },
  ])
  expect(written.split('\n')).toEqual([
    '# \\<b\\>\\*a\\*\\</b\\>',
    '',
    '## \\# \\[x\\](y) \\| \\_z\\_',
    '',
    '- **a \\# b**: Met – e - f',
    '  - Close: 1 \\`c\\` \\\\d',
    '',
  ])
})
