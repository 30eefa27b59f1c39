import { decodeText } from './encoding.ts'
import { isBinary, kindOfBytes, looksLikeHtml } from './file-kind.ts'
import { sourceFromHtml } from './html.ts'
import { checkedSource, LIMITS, tooLong } from './reading-limits.ts'
import { UnreadableError, unreadable } from './reading-note.ts'
import { damagedCharacterNotes } from './reading-notes.ts'
import type { LetterSource } from './source-blocks.ts'
import { type JoiningOptions, sourceFromText } from './text.ts'

export interface LetterFile {
  name: string
  bytes: Uint8Array
  /** Where the file was fetched from, when it was. */
  address?: string | null
}

/**
 * Reads a file of any kind a letter comes in. What it is, is told by its first bytes and then by
 * its name. `parseHtml` makes a Document of HTML. The readers of each kind are loaded when needed.
 * Throws `UnreadableError` and nothing else; with the reason to show.
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
      throw new UnreadableError({ code: 'old-word' })
    case 'rtf':
      throw new UnreadableError({ code: 'rtf' })
    case 'unknown':
      throw new UnreadableError({ code: 'unknown-type' })
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
  if (isBinary(text)) throw new UnreadableError({ code: 'unknown-type' })
  if (text.trim() === '') throw new UnreadableError({ code: 'no-text-in-file' })
  if (text.length > LIMITS.writtenCharacters) throw tooLong(text.length)
  const source = looksLikeHtml(name, text)
    ? sourceFromHtml(text, address, parseHtml)
    : sourceFromText(text, address, joining)
  return unread === 0
    ? source
    : { ...source, notes: [...(source.notes ?? []), ...damagedCharacterNotes(unread)] }
}

/** Throws an `UnreadableError` for a file of no bytes, or of more than a letter has. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableError({ code: 'empty-file' })
  if (bytes > LIMITS.fileBytes)
    throw new UnreadableError({ code: 'too-large', n: Math.round(bytes / 1e6) })
}
