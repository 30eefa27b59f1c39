import type { Unzipped } from 'fflate'
import { blocksOf } from './html.ts'
import { checkMarks, LIMITS, tooLong } from './limits.ts'
import { type LetterSource, UnreadableError } from './source.ts'

/** A Word file has some dozen parts, and one more for each picture. */
const MOST_PARTS = 5000

/**
 * Reads a Word file: mammoth turns it into HTML, which is read like a page. `parseHtml` makes a
 * Document of it. Only the parts that hold text are unpacked, and none of a file whose parts say
 * that they are larger together than `LIMITS`. Throws `UnreadableError` for a file that is damaged,
 * encrypted, too large or no DOCX.
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
  const html = await convert(await textParts(bytes))
  checkMarks(html)
  const main = parseHtml(`<main>${html}</main>`).querySelector('main')
  const blocks = main ? blocksOf(main) : []
  if (blocks.length === 0) throw new UnreadableError('empty', 'This Word file has no text.')
  return { address: null, title: null, site: null, lang: null, published: null, blocks }
}

/**
 * The parts of the file that its text is read from, packed anew without compression: what comes
 * after can neither meet pictures nor a part that is larger than it said.
 */
async function textParts(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync, strFromU8 } = await import('fflate')
  let parts = 0
  let unpacked = 0
  let files: Unzipped
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1
        if (!/\.(?:xml|rels)$/i.test(name)) return false
        unpacked += originalSize
        return parts <= MOST_PARTS && unpacked <= LIMITS.unpackedBytes
      },
    })
  } catch {
    throw damaged()
  }
  if (parts > MOST_PARTS) throw tooLong(`it has ${parts} parts`)
  if (unpacked > LIMITS.unpackedBytes)
    throw tooLong(`unpacked it has ${Math.round(unpacked / 1e6)} MB of text`)
  if (!Object.keys(files).some((name) => /^word\/.+\.xml$/i.test(name)))
    throw new UnreadableError('unknown-type', 'This is a zip file, but not a Word file (.docx).')
  for (const [name, part] of Object.entries(files)) {
    if (/^word\//i.test(name)) checkMarks(strFromU8(part, true))
  }
  return zipSync(files, { level: 0 })
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
