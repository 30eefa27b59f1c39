import { sourceFromDocument } from './html.ts'
import { checkedSource, checkMarks, LIMITS, tooLong } from './limits.ts'
import { type LetterSource, UnreadableError, unreadable } from './source.ts'
import { sourceFromText } from './text.ts'

export interface LetterFile {
  name: string
  bytes: Uint8Array
  /** Where the file was fetched from, when it was. */
  address?: string | null
}

const UNKNOWN = 'This is not a PDF, a Word file (.docx), a web page or a text.'

/**
 * Reads a file of any kind a letter comes in. What it is, is told by its first bytes and then by
 * its name. `parseHtml` makes a Document of HTML. Readers of PDF and DOCX are loaded when needed.
 * Throws `UnreadableError` and nothing else; its message is a sentence to show.
 */
export async function sourceFromFile(
  file: LetterFile,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  try {
    return checkedSource(await readKind(file, parseHtml))
  } catch (error) {
    throw unreadable(error)
  }
}

async function readKind(
  file: LetterFile,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  const { bytes } = file
  checkSize(bytes.length)
  const address = file.address ?? null
  const kind = kindOf(file)
  if (kind === 'pdf') return { ...(await (await import('./pdf.ts')).sourceFromPdf(bytes)), address }
  if (kind === 'docx')
    return { ...(await (await import('./docx.ts')).sourceFromDocx(bytes, parseHtml)), address }
  if (kind === 'unknown') throw new UnreadableError('unknown-type', UNKNOWN)
  const text = decode(bytes)
  if (isBinary(text)) throw new UnreadableError('unknown-type', UNKNOWN)
  if (text.trim() === '') throw new UnreadableError('empty', 'This file holds no text.')
  if (text.length > LIMITS.writtenCharacters)
    throw tooLong(`it has ${Math.round(text.length / 1e6)} million characters`)
  if (kind === 'text') return sourceFromText(text, address)
  checkMarks(text)
  return sourceFromDocument(parseHtml(text), address)
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

/** Texts hold hardly any control characters. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4000)
  const control = start.match(/(?![\t\n\r\f])[\p{Cc}\uFFFD]/gu)?.length ?? 0
  return control > start.length * 0.02
}

function kindOf({ name, bytes }: LetterFile): 'pdf' | 'docx' | 'html' | 'text' | 'unknown' {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'docx'
  // UTF-16 texts have zero bytes, and a mark that says so.
  const marked = start.startsWith('\u00FF\u00FE') || start.startsWith('\u00FE\u00FF')
  if (start.includes('\u0000') && !marked) return 'unknown'
  if (
    /\.x?html?$/i.test(name) ||
    /<(?:!doctype html|html|head|body|article|main|div|p)[\s>]/i.test(start)
  )
    return 'html'
  return 'text'
}

/** Decodes by the byte-order mark, then UTF-8, then what the page declares or Windows wrote. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
    const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252'
    return decoderFor(declared).decode(bytes)
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
