import * as v from 'valibot'
import { isObject, isText } from '../letters/field-kinds.ts'
import type { ReadingNote } from '../letters/parse/reading-note.ts'
import {
  type Block,
  type BlockKind,
  block,
  JOINS,
  type LetterSource,
  type PrintedPart,
} from '../letters/parse/source-blocks.ts'
import { NoteShape } from '../letters/parse/source-shape.ts'

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'entry', 'row', 'line']

/**
 * Reads the text of a letter from its record in the store. Leaves out what is damaged; gives null
 * when nothing can be read.
 */
export function readSource(stored: unknown): LetterSource | null {
  if (!isObject(stored) || !Array.isArray(stored.blocks)) return null
  const blocks = stored.blocks.flatMap(readBlock)
  if (blocks.length === 0 && stored.blocks.length > 0) return null
  const notes = notesOf(stored.notes)
  return {
    address: textOrNull(stored.address),
    title: textOrNull(stored.title),
    site: textOrNull(stored.site),
    lang: textOrNull(stored.lang),
    published: textOrNull(stored.published),
    ...(notes.length > 0 && { notes }),
    blocks,
  }
}

function readBlock(stored: unknown): Block[] {
  if (!isObject(stored) || !isText(stored.text)) return []
  const { text, cells, group } = stored
  const printed = linesOf(stored.printed)
  return [
    block({
      kind: KINDS.find((known) => known === stored.kind) ?? 'paragraph',
      text,
      cells: textsOf(cells),
      group: typeof group === 'number' && Number.isSafeInteger(group) ? group : 0,
      gap: stored.gap === true,
      strong: stored.strong === true,
      ...(stored.isNote === true && { isNote: true }),
      ...(stored.headsList === true && { headsList: true }),
      ...(printed.length > 0 && { printed }),
      ...styleOf(stored),
    }),
  ]
}

/** Notes of versions that wrote them as sentences are left out. */
function notesOf(stored: unknown): ReadingNote[] {
  const isNote = (note: unknown): note is ReadingNote => v.is(NoteShape, note)
  return Array.isArray(stored) ? stored.filter(isNote) : []
}

function styleOf({ style }: Record<string, unknown>): { style?: string } {
  return isText(style) ? { style } : {}
}

function linesOf(stored: unknown): PrintedPart[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((line: unknown) => {
    if (!isObject(line) || !isText(line.text)) return []
    const join = JOINS.find((known) => known === line.join) ?? 'own'
    return [{ text: line.text, join, ...styleOf(line) }]
  })
}

function textsOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(isText) : []
}

function textOrNull(stored: unknown): string | null {
  return isText(stored) ? stored : null
}
