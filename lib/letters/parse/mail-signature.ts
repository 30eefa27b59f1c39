import { SIGNATORY } from './cue-patterns.ts'
import type { ReadingNote } from './reading-note.ts'
import type { Block } from './source-blocks.ts'

/** What parts an e-mail from the signature of its sender (RFC 3676, 4.3); programs trim its space. */
const SEPARATOR = /^(?:>[> ]{0,9})?-- ?$/
/** Where a letter that is forwarded begins: "---------- Forwarded message ---------". */
const FORWARDED = /^(?:>[> ]{0,9})?-{3,40}[^-]{1,60}-{3,40}$|^begin forwarded message/i
/** Where mail programs put a signature in an e-mail that is a page. */
const ELEMENTS =
  '.gmail_signature, [data-smartmail="gmail_signature"], .moz-signature, #Signature, #ms-outlook-mobile-signature'
/** Longer than a signature with its notice of confidence; what follows is the e-mail itself. */
const MAX_LINES = 30

/** A text without the signatures of those who sent it, and those signatures. */
export function withoutSignatures(text: string): { text: string; signatures: string[] } {
  const kept: string[] = []
  const signatures: string[] = []
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const end = SEPARATOR.test(lines[at] ?? '') ? signatureEnd(lines, at + 1) : at
    if (end > at + 1) {
      signatures.push(lines.slice(at + 1, end).join(' '))
      at = end - 1
    } else kept.push(lines[at] ?? '')
  }
  return { text: kept.join('\n'), signatures }
}

/** Where the signature that begins here ends; -1 where it is none: too long, or the letter's own. */
function signatureEnd(lines: string[], start: number): number {
  let filled = 0
  for (let at = start; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (FORWARDED.test(line)) return at
    if (line !== '') filled += 1
    if (filled > MAX_LINES || SIGNATORY.test(line)) return -1
  }
  return lines.length
}

/** Takes the signatures of mail programs out of an e-mail that is a page; gives their texts. */
export function takeSignatures(page: Document): string[] {
  return [...page.querySelectorAll(ELEMENTS)].map((element) => {
    element.remove()
    return element.textContent ?? ''
  })
}

/** Blocks without those that follow a line of "--", and their texts. */
export function blocksWithoutSignatures(blocks: Block[]): {
  blocks: Block[]
  signatures: string[]
} {
  const start = blocks.findIndex(({ text }) => text === '--')
  if (start === -1) return { blocks, signatures: [] }
  const end = signatureEnd(
    blocks.map(({ text }) => text),
    start + 1,
  )
  if (end === -1) return { blocks, signatures: [] }
  const texts = blocks.slice(start + 1, end).map(({ text }) => text)
  return { blocks: [...blocks.slice(0, start), ...blocks.slice(end)], signatures: texts }
}

/** The note on signatures that were left out. */
export function signatureNote(signatures: string[]): ReadingNote[] {
  const shown = signatures.join(' · ').replace(/\s+/g, ' ').trim()
  if (shown === '') return []
  const short = shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
  return [{ code: 'signature', text: short }]
}
