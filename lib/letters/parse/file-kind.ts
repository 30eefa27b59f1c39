import { isWide } from './encoding.ts'
import { isMail } from './mail.ts'

/** What the first bytes of a file say it is; a `text` may be a page. */
export type FileKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'mail' | 'text' | 'unknown'

/** Tells the kind of a file by its first bytes; only of an e-mail may the name have to tell. */
export function kindOfBytes({ name, bytes }: { name: string; bytes: Uint8Array }): FileKind {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  // A zip file begins with its first part, or with its end when it has none.
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip'
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return 'ole'
  if (/^\s{0,9}\{\\rtf/.test(start)) return 'rtf'
  // Texts in UTF-16 have zero bytes; others have none.
  if (start.includes('\u0000') && !isWide(bytes)) return 'unknown'
  return isMail(name, bytes) ? 'mail' : 'text'
}

/** Whether a text is a web page, by its name or by its first marks. */
export function looksLikeHtml(name: string, text: string): boolean {
  return (
    /\.x?html?$/i.test(name) ||
    /<(?:!doctype html|html|head|body|article|main|div|p)[\s>]/i.test(text.slice(0, 4096))
  )
}

/** Texts hold hardly any control characters. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 4000)
  const control = start.match(/(?![\t\n\r\f])[\p{Cc}\uFFFD]/gu)?.length ?? 0
  return control > start.length * 0.02
}
