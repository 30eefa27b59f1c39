import { decodeText } from './encoding.ts'
import { isBinary, kindOfBytes, looksLikeHtml } from './file-kind.ts'
import { sourceFromHtml } from './html.ts'
import { checkedSource, LIMITS, tooLong } from './reading-limits.ts'
import { damagedCharacterNotes } from './reading-notes.ts'
import { type LetterSource, UnreadableError, unreadable } from './source-blocks.ts'
import { type JoiningOptions, sourceFromText } from './text.ts'

export interface LetterFile {
  name: string
  bytes: Uint8Array
  /** Where the file was fetched from, when it was. */
  address?: string | null
}

const UNKNOWN =
  'This is not a PDF, a Word file (.docx), an OpenDocument text (.odt), a web page, an e-mail or a text.'
const OLE =
  'This is an encrypted Word file, or one of the old .doc format, which cannot be read. Save it as .docx or PDF.'
const RTF =
  'This is a file of the RTF format, which cannot be read. Open it in a word processor and save it as .docx, .odt or PDF.'

/**
 * Reads a file of any kind a letter comes in. What it is, is told by its first bytes and then by
 * its name. `parseHtml` makes a Document of HTML. The readers of each kind are loaded when needed.
 * Throws `UnreadableError` and nothing else; its message is a sentence to show.
 */
export async function sourceFromFile(
  file: LetterFile,
  parseHtml: (html: string) => Document,
  joining: JoiningOptions = {},
): Promise<LetterSource> {
  try {
    checkSize(file.bytes.length)
    return checkedSource(await readKind(file, parseHtml, joining))
  } catch (error) {
    throw unreadable(error)
  }
}

async function readKind(
  file: LetterFile,
  parseHtml: (html: string) => Document,
  joining: JoiningOptions,
): Promise<LetterSource> {
  const { bytes } = file
  const address = file.address ?? null
  switch (kindOfBytes(file)) {
    case 'pdf':
      return { ...(await (await import('./pdf.ts')).sourceFromPdf(bytes, joining)), address }
    case 'zip':
      return { ...(await (await import('./zip.ts')).sourceFromZip(bytes, parseHtml)), address }
    case 'ole':
      throw new UnreadableError('encrypted', OLE)
    case 'rtf':
      throw new UnreadableError('unknown-type', RTF)
    case 'unknown':
      throw new UnreadableError('unknown-type', UNKNOWN)
    case 'mail': {
      const source = await (await import('./mail.ts')).sourceFromMail(bytes, parseHtml)
      return { ...source, address: address ?? source.address }
    }
    case 'text':
      return sourceFromBytes(file, parseHtml, joining)
  }
}

/** Reads the bytes of a text or of a web page. */
function sourceFromBytes(
  { bytes, name, address = null }: LetterFile,
  parseHtml: (html: string) => Document,
  joining: JoiningOptions,
): LetterSource {
  const { text, unread } = decodeText(bytes)
  if (isBinary(text)) throw new UnreadableError('unknown-type', UNKNOWN)
  if (text.trim() === '') throw new UnreadableError('empty', 'This file holds no text.')
  if (text.length > LIMITS.writtenCharacters)
    throw tooLong(`it has ${Math.round(text.length / 1e6)} million characters`)
  const source = looksLikeHtml(name, text)
    ? sourceFromHtml(text, address, parseHtml)
    : sourceFromText(text, address, joining)
  return unread === 0
    ? source
    : { ...source, notes: [...(source.notes ?? []), ...damagedCharacterNotes(unread)] }
}

/** Throws an `UnreadableError` for a file of no bytes, or of more than a letter has. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableError('empty', 'This file is empty.')
  if (bytes > LIMITS.fileBytes)
    throw new UnreadableError(
      'too-large',
      `This file is too large for a letter: ${Math.round(bytes / 1e6)} MB.`,
    )
}
