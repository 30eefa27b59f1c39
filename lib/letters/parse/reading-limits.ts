import { UnreadableError } from './reading-note.ts'
import type { LetterSource } from './source-blocks.ts'

/** The longest letter known has some 40,000 words; what is several times longer is something else. */
export const LIMITS = {
  fileBytes: 25_000_000,
  /** Characters of a text, or of a web page with its markup. */
  writtenCharacters: 5_000_000,
  /** Bytes of the unpacked parts of a Word or OpenDocument file that hold its text. */
  unpackedBytes: 30_000_000,
  /** Marks `<` in HTML or XML; each costs some kilobytes while it is read. */
  marks: 400_000,
  /** Elements of a page that is read where it stands. */
  elements: 100_000,
  /** Levels of elements within elements; the time of Readability grows with their square. */
  depth: 200,
  pages: 200,
  /** Runs of letters in a PDF. */
  textRuns: 200_000,
  blocks: 40_000,
  characters: 2_000_000,
  /** Characters of one block; a paragraph of a letter has some thousand. */
  blockCharacters: 100_000,
  titleCharacters: 1000,
  /** Notes on what could not be read. */
  notes: 20,
  /** Characters of an address, as in the record of a letter. */
  addressCharacters: 4000,
} as const

/**
 * Throws an `UnreadableError` for HTML or XML with more marks than a letter has, before anything
 * is built of them.
 */
export function checkMarks(written: string): void {
  let marks = 0
  for (let at = written.indexOf('<'); at !== -1; at = written.indexOf('<', at + 1)) {
    marks += 1
    if (marks > LIMITS.marks) throw new UnreadableError({ code: 'too-long' })
  }
}

/** Gives a source back that is no longer than a letter can be; throws an `UnreadableError` otherwise. */
export function checkedSource(source: LetterSource): LetterSource {
  const { blocks } = source
  if (blocks.length > LIMITS.blocks)
    throw new UnreadableError({ code: 'too-many-lines', n: blocks.length })
  let characters = 0
  for (const { text, cells } of blocks) {
    if (text.length > LIMITS.blockCharacters) throw tooLong(text.length)
    characters += text.length + cells.length
  }
  if (characters > LIMITS.characters) throw tooLong(characters)
  return source
}

/** The error for a text of more characters than a letter has. */
export function tooLong(characters: number): UnreadableError {
  return new UnreadableError({ code: 'too-many-characters', n: characters })
}
