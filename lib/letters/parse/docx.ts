import { sourceFromDocument } from './html.ts'
import { type LetterSource, UnreadableError } from './source.ts'

/**
 * Reads a Word file: mammoth turns it into HTML, which is read like a page. `parseHtml` makes a
 * Document of it (DOMParser in the browser, jsdom elsewhere). Throws `UnreadableError` for a file
 * that is damaged, encrypted or no DOCX.
 */
export async function sourceFromDocx(
  bytes: Uint8Array,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  // An encrypted Word file is an OLE container, not a zip.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableError(
      'encrypted',
      'This is an encrypted Word file, or one of the old .doc format, which cannot be read.',
    )
  }
  const html = await convert(bytes)
  const source = sourceFromDocument(parseHtml(`<main>${html}</main>`), null)
  if (source.blocks.length === 0) throw new UnreadableError('empty', 'This Word file has no text.')
  return { ...source, lang: null, title: null }
}

async function convert(bytes: Uint8Array): Promise<string> {
  const module = await import('mammoth')
  const arrayBuffer = new Uint8Array(bytes).buffer
  try {
    // Its Node build takes a Buffer, its browser build an ArrayBuffer.
    const input =
      typeof Buffer === 'function' ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer }
    return (await module.default.convertToHtml(input)).value
  } catch {
    throw new UnreadableError('damaged', 'This Word file is damaged and cannot be read.')
  }
}
