import type { Email } from 'postal-mime'
import { decodeText } from './encoding.ts'
import { sourceFromHtml } from './html.ts'
import {
  blocksWithoutSignatures,
  signatureNote,
  takeSignatures,
  withoutSignatures,
} from './mail-signature.ts'
import { type ReadingNote, UnreadableError } from './reading-note.ts'
import { damagedCharacterNotes } from './reading-notes.ts'
import { cleanLine, type LetterSource } from './source-blocks.ts'
import { sourceFromText } from './text.ts'
import { fromWestern, toWestern } from './windows-1252.ts'

/** How many bytes at the start of a file are searched for headers. */
const MAX_HEADER_BYTES = 20_000
/** Headers that only programs write; others stand in letters that were copied out of e-mails too. */
const PROGRAM_HEADER =
  /^(?:mime-version|message-id|received|return-path|content-type|content-transfer-encoding|dkim-signature|x-mailer|snapshot-content-location)$/i
const HEADER = /^([\w-]{2,60}):/
/** How many names of attachments are told. */
const MAX_ATTACHMENT_NAMES = 5

/**
 * Whether bytes are an e-mail or a web page saved whole (MHTML), which is written like one: they
 * begin with headers alone (RFC 5322), some of which are of programs.
 */
export function isMail(name: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, MAX_HEADER_BYTES))
  const lines = start.replace(/^(?:ï»¿)?\s{0,9}(?:>?From [^\n]{0,200}\n)?/, '').split(/\r?\n/, 500)
  const end = lines.indexOf('')
  const head = lines.slice(0, end === -1 ? lines.length : end)
  const names = head.map((line) => HEADER.exec(line)?.[1] ?? null)
  const isWhole = head.every((line, at) => names[at] !== null || (at > 0 && /^[ \t]/.test(line)))
  if (!isWhole || names.length < 2) return false
  if (names.some((header) => header !== null && PROGRAM_HEADER.test(header))) return true
  return /\.(?:eml|mht|mhtml)$/i.test(name)
}

/**
 * Reads the text of an e-mail, or of a web page that a browser saved whole (.mhtml). The reader
 * (postal-mime) is loaded only here. Throws an `UnreadableError` for one that is damaged or holds
 * no text.
 */
export async function sourceFromMail(
  bytes: Uint8Array,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  const mail = await parsed(bytes)
  const { html, text } = await textsOf(mail, bytes)
  const attached = attachedNames(mail.attachments)
  if (html === '' && text === '') throw new UnreadableError(noText(attached))
  const page = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null
  const isPage = page !== null || /^<?saved by /i.test(mail.from?.name ?? '')
  const address = page !== null && /^https?:\/\//i.test(page) ? page : null
  const { source, signatures } = readMail(html, text, address, isPage, parseHtml)
  const lost = (html || text).split('\uFFFD').length - 1
  const notes: ReadingNote[] = [
    ...(source.notes ?? []),
    ...damagedCharacterNotes(lost),
    ...signatureNote(signatures),
    ...(!isPage && attached.length > 0 ? [attachments('attachments', attached)] : []),
  ]
  return {
    ...source,
    title: source.title ?? subjectOf(mail.subject),
    // A page says itself when it was published; its file only when it was saved.
    published: source.published ?? (isPage ? null : dayOf(mail.headers)),
    ...(notes.length > 0 && { notes }),
  }
}

/** What is written in an e-mail, without the signatures of those who sent or forwarded it. */
function readMail(
  html: string,
  text: string,
  address: string | null,
  isPage: boolean,
  parseHtml: (html: string) => Document,
): { source: LetterSource; signatures: string[] } {
  if (isPage && html !== '')
    return { source: sourceFromHtml(html, address, parseHtml), signatures: [] }
  if (html === '') {
    const own = withoutSignatures(text)
    return { source: sourceFromText(own.text, address), signatures: own.signatures }
  }
  const signatures: string[] = []
  const source = sourceFromHtml(html, address, (written) => {
    const page = parseHtml(written)
    for (const signature of takeSignatures(page)) signatures.push(signature)
    return page
  })
  const own = blocksWithoutSignatures(source.blocks)
  return {
    source: { ...source, blocks: own.blocks },
    signatures: [...signatures, ...own.signatures],
  }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  const options = { maxNestingDepth: 50, maxRfc822NestingDepth: 3 }
  return PostalMime.parse(new Uint8Array(bytes), options).catch(() => {
    throw new UnreadableError({ code: 'damaged' })
  })
}

/** A header of a text that does not say in which encoding it is written. */
const UNDECLARED = /^(content-type:[ \t]{0,9}text\/(?:html|plain))[ \t]{0,9};?[ \t]{0,9}(?=\r?$)/gim

/**
 * What an e-mail holds as a page and as a text. Without a word on its encoding it is read as UTF-8;
 * where that fails, its bytes are had back by way of an encoding that changes none.
 */
async function textsOf(mail: Email, bytes: Uint8Array): Promise<{ html: string; text: string }> {
  const { html = '', text = '' } = mail
  if (!`${html}${text}`.includes('\uFFFD')) return { html: html.trim(), text: text.trim() }
  const written = toWestern(bytes)
  const declared = written.replace(UNDECLARED, '$1; charset=windows-1252')
  const changed = declared === written ? null : fromWestern(declared)
  if (!changed) return { html: html.trim(), text: text.trim() }
  const again = await parsed(changed)
  const read = (part = '') => {
    // A part that said its encoding was read by it.
    const own = fromWestern(part)
    return (own ? decodeText(own).text : part).trim()
  }
  return { html: read(again.html), text: read(again.text) }
}

function attachedNames(attachments: { filename: string | null; disposition?: string | null }[]) {
  return attachments.flatMap(({ filename, disposition }) =>
    filename && disposition !== 'inline' ? [cleanLine(filename).slice(0, 80)] : [],
  )
}

function attachments(code: 'attachments' | 'only-attachments', names: string[]): ReadingNote {
  const more = names.length > MAX_ATTACHMENT_NAMES ? ['…'] : []
  return { code, names: [...names.slice(0, MAX_ATTACHMENT_NAMES), ...more] }
}

function noText(names: string[]): ReadingNote {
  return names.length > 0 ? attachments('only-attachments', names) : { code: 'mail-no-text' }
}

/** The subject of an e-mail without what answering and forwarding put before it. */
function subjectOf(subject: string | undefined): string | null {
  const line = cleanLine((subject ?? '').slice(0, 500))
  return line.replace(/^(?:(?:re|fwd?|tr|rv|aw|wg|ref|回复|转发)\s?[:：]\s?){1,9}/i, '') || null
}

/** The day an e-mail was sent, by the clock of who sent it. */
function dayOf(headers: { key: string; value: string }[]): string | null {
  const written = headers.find(({ key }) => key === 'date')?.value ?? ''
  const sent = Date.parse(written)
  if (Number.isNaN(sent)) return null
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d)(\d\d)/.exec(written) ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  const local = new Date(sent + offset)
  return Number.isNaN(local.getTime()) ? null : local.toISOString().slice(0, 10)
}
