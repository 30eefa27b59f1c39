import type { Unzipped } from 'fflate'
import { blocksOf } from './html.ts'
import { checkMarks } from './limits.ts'
import { type LetterSource, UnreadableError } from './source.ts'

/**
 * Reads the parts of a Word file: mammoth turns them into HTML, which is read like a page.
 * `parseHtml` makes a Document of it. Throws `UnreadableError` for a file that is damaged.
 */
export async function sourceFromDocx(
  parts: Unzipped,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  const { zipSync } = await import('fflate')
  // Packed anew without compression: mammoth meets neither pictures nor a part larger than it said.
  const html = await convert(zipSync(parts, { level: 0 }))
  checkMarks(html)
  const main = parseHtml(`<main>${html}</main>`).querySelector('main')
  const blocks = main ? blocksOf(main) : []
  if (blocks.length === 0) throw new UnreadableError('empty', 'This Word file has no text.')
  return { address: null, title: null, site: null, lang: null, published: null, blocks }
}

async function convert(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const arrayBuffer = new Uint8Array(bytes).buffer
  try {
    // Its Node build takes a Buffer, its browser build an ArrayBuffer.
    const input =
      typeof Buffer === 'function' ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer }
    // Pictures were left out, and would be written into the HTML.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    return (await mammoth.convertToHtml(input, { convertImage })).value
  } catch {
    throw damaged()
  }
}

function damaged(): UnreadableError {
  return new UnreadableError('damaged', 'This Word file is damaged and cannot be read.')
}
