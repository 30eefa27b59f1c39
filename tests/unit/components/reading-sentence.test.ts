import { expect, test } from 'vitest'
import { readingSentence } from '../../../components/common/reading-sentence.ts'
import type { ReadingNote } from '../../../lib/letters/parse/reading-note.ts'
import { english } from './english.ts'

test.each<[ReadingNote, string]>([
  [{ code: 'empty-file' }, 'This file is empty.'],
  [{ code: 'too-many-lines', n: 52_000 }, 'This is too long to be a letter: it has 52,000 lines.'],
  [
    { code: 'stated-differs', stated: 3, listed: 1 },
    'The letter mentions 3 organizations, but 1 is named.',
  ],
  [
    { code: 'attachments', names: ['a.pdf', 'b.pdf'] },
    'The attachments of this email were not read: a.pdf, b.pdf. Save each one, then add it separately.',
  ],
])('what the reader says by the code of %j has a sentence', (note, sentence) => {
  expect(readingSentence(note, english())).toBe(sentence)
})
