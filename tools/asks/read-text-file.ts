import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { readText, type TextReading } from '../../lib/asks/read-text.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { checkSize, sourceFromFile } from '../../lib/letters/parse/file.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { messageOf } from '../run.ts'

/** The form of a text in JSON: `{"symbol":…,"preamble":[…],"operative":[[number,text]…]}`. */
const TextShape = v.object({
  symbol: v.nullish(v.string('must be a symbol or null'), null),
  title: v.nullish(v.string('must be a text or null'), null),
  preamble: v.optional(v.array(v.string('must be a text'), 'must be a list of paragraphs'), []),
  operative: v.array(
    v.tuple(
      [v.string('must be a number such as "15" or "(a)"'), v.string('must be a text')],
      'must be a pair of number and text: ["15", "Decides …"]',
    ),
    'must be a list of pairs of number and text: [["15", "Decides …"], …]',
  ),
})

const NO_TEXT: Record<Exclude<TextReading['kind'], 'text'>, string> = {
  none: 'must be a text of the Council, but no numbered paragraphs were found in it',
  corrigendum: 'must be a whole text, but is a corrigendum alone: give the corrected text',
  revisions: 'must be a whole text, but is a list of revisions alone: give the revised text',
}

/**
 * Reads a text of the Council from a file: JSON, DOCX, PDF, HTML or plain text. Throws an error that
 * names the file, and for JSON the field, and what was expected.
 */
export async function readTextFile(path: string): Promise<UnText> {
  const bytes = await bytesOf(path)
  if (/\.json$/i.test(path)) return readJson(path, new TextDecoder().decode(bytes))
  const file = { name: basename(path), bytes }
  const source = await sourceFromFile(file, parseHtml, { keepsHyphens: true }).catch(
    (error: unknown) => {
      throw new Error(`${path}: ${messageOf(error)}`)
    },
  )
  const reading = readText(source)
  if (reading.kind === 'text') return reading.text
  throw new Error(`${path}: ${NO_TEXT[reading.kind]}`)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Error(`${path}: There is no such file.`)
  if (!found.isFile()) throw new Error(`${path}: must be a file.`)
  try {
    checkSize(found.size)
  } catch (error) {
    throw new Error(`${path}: ${messageOf(error)}`)
  }
  return readFile(path)
}

function readJson(path: string, written: string): UnText {
  const read = v.safeParse(TextShape, parsed(path, written))
  if (!read.success) {
    const [issue] = read.issues
    const field = v.getDotPath(issue)
    throw new Error(`${path}: ${field ? `\`${field}\` ` : ''}${issue.message}`)
  }
  const { symbol, title, preamble, operative } = read.output
  const paragraphs = operative.map(([number, text]) => ({
    number: number.replace(/\.$/, ''),
    text,
  }))
  return { symbol, title, preamble, operative: paragraphs }
}

function parsed(path: string, written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`${path}: must be JSON (${messageOf(error)})`)
  }
}
