import { expect, test } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { LIMITS } from '../../../../lib/letters/parse/reading-limits.ts'
import { readLetterBytes, readLetterFile } from '../../../../tools/letters/read.ts'
import { knowledge } from './known.ts'

const why = async (path: string) => {
  const { letter, why } = await readLetterFile(path, knowledge)
  return letter === null ? why : 'a letter'
}
const whyOf = async (name: string, content: string) => {
  const { letter, why } = await readLetterBytes(
    { name, bytes: new TextEncoder().encode(content) },
    knowledge,
  )
  return letter === null ? why : 'a letter'
}

test.each([
  ['scanned.pdf', /pictures of pages and no text/],
  ['encrypted.pdf', /protected by a password/],
  ['broken.pdf', /damaged/],
  ['broken.docx', /damaged/],
  ['no-letter.html', /does not look like a letter/],
  ['missing.txt', /no such file/],
])('%s says why it gives no letter', async (file, sentence) => {
  expect(await why(`tests/letters/bad/${file}`)).toMatch(sentence)
})

test('an empty file, an empty page, a huge text and bytes that are no text say so', async () => {
  expect(await whyOf('a.txt', '')).toBe('This file is empty.')
  expect(await whyOf('a.txt', ' \n\n ')).toBe('This file contains no text.')
  expect(await whyOf('a.html', '<html><body><nav>Home</nav></body></html>')).toBe(
    'There is no text here.',
  )
  expect(await whyOf('a.txt', 'a'.repeat(LIMITS.fileBytes + 1))).toMatch(/too large/)
  expect(await whyOf('a.bin', '\u0001\u0002\u0003'.repeat(200))).toMatch(
    /cannot read this type of file/,
  )
})

test('a page too deep for its reader says so', async () => {
  const bytes = new TextEncoder().encode('<p>deep</p>')
  const overflow = () => {
    throw new RangeError('Maximum call stack size exceeded')
  }
  await expect(sourceFromFile({ name: 'a.html', bytes }, overflow)).rejects.toThrow('too-deep')
})

test('a page with two letters gives the first and says that there are two', async () => {
  const reading = await readLetterFile('tests/letters/bad/two-letters.html', knowledge)
  expect(reading.letter?.countries).toEqual(['SDN'])
  expect(reading.why).toMatch(/2 letters/)
})
