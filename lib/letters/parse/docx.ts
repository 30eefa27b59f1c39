import type { Unzipped } from 'fflate'
import { readableWord } from './docx-preparation.ts'
import { blocksOf } from './html.ts'
import { checkMarks } from './reading-limits.ts'
import { type ReadingNote, UnreadableError } from './reading-note.ts'
import { footnoteBlocks } from './reading-notes.ts'
import { type Block, type LetterSource, plainSource } from './source-blocks.ts'

/**
 * Reads the parts of a Word file: mammoth turns them into HTML, which is read like a page.
 * `parseHtml` makes a Document of it. Throws `UnreadableError` for a file that is damaged.
 */
export async function sourceFromDocx(
  parts: Unzipped,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  const { zipSync } = await import('fflate')
  const word = readableWord(parts)
  if (!word) throw damaged()
  // Packed anew without compression: mammoth meets neither pictures nor a part larger than it said.
  const { html, notes } = await convert(zipSync(word.parts, { level: 0 }))
  checkMarks(html)
  const blocks = blocksOfPage(parseHtml(`<main>${html}</main>`))
  if (blocks.length === 0) throw new UnreadableError({ code: 'no-text-in-file' })
  return plainSource(blocks, [...word.notes, ...notes])
}

/** The blocks of the text, and then those of its footnotes, which nobody signed. */
function blocksOfPage(page: Document): Block[] {
  const main = page.querySelector('main')
  if (!main) return []
  const footnotes = [...main.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')]
  for (const footnote of footnotes) {
    footnote.remove()
    // The arrow back to the text.
    footnote.querySelector('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]')?.remove()
  }
  return [
    ...blocksOf(main),
    ...footnotes.flatMap((footnote, index) => footnoteBlocks(blocksOf(footnote), index)),
  ]
}

async function convert(bytes: Uint8Array): Promise<{ html: string; notes: ReadingNote[] }> {
  const { default: mammoth } = await import('mammoth')
  const arrayBuffer = new Uint8Array(bytes).buffer
  try {
    // Its Node build takes a Buffer, its browser build an ArrayBuffer.
    const input =
      typeof Buffer === 'function' ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer }
    // Pictures were left out, and would be written into the HTML.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value, messages } = await mammoth.convertToHtml(input, { convertImage })
    return { html: value, notes: notesOf(messages.map(({ message }) => message)) }
  } catch {
    throw damaged()
  }
}

/** Whether mammoth left anything out; styles that it does not know change no text. */
function notesOf(messages: string[]): ReadingNote[] {
  const isLeftOut = messages.some((message) => !/style|image|break type/i.test(message))
  return isLeftOut ? [{ code: 'word-parts' }] : []
}

function damaged(): UnreadableError {
  return new UnreadableError({ code: 'damaged' })
}
