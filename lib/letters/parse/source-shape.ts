import * as v from 'valibot'
import { LIMITS } from './reading-limits.ts'
import {
  COUNTED_CODES,
  NAMED_CODES,
  PLAIN_CODES,
  QUOTED_CODES,
  type ReadingNote,
} from './reading-note.ts'
import { JOINS, type LetterSource } from './source-blocks.ts'

const short = v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.titleCharacters)))
const line = v.pipe(v.string(), v.maxLength(LIMITS.blockCharacters))

const style = v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.titleCharacters)))
const PrintedShape = v.object({ text: line, join: v.picklist(JOINS), style })

const BlockShape = v.object({
  kind: v.picklist(['heading', 'paragraph', 'entry', 'row', 'line']),
  text: line,
  cells: v.array(line),
  group: v.pipe(v.number(), v.safeInteger()),
  gap: v.boolean(),
  strong: v.boolean(),
  isNote: v.exactOptional(v.boolean()),
  headsList: v.exactOptional(v.boolean()),
  style,
  printed: v.exactOptional(v.array(PrintedShape)),
})

const noteText = v.pipe(v.string(), v.maxLength(LIMITS.titleCharacters))
const count = v.pipe(v.number(), v.safeInteger())

/** What was said of a text when it was read, as it comes from a page or the store. */
export const NoteShape: v.GenericSchema<unknown, ReadingNote> = v.variant('code', [
  v.object({ code: v.picklist(PLAIN_CODES) }),
  v.object({ code: v.picklist(COUNTED_CODES), n: count }),
  v.object({ code: v.picklist(QUOTED_CODES), text: noteText }),
  v.object({ code: v.picklist(NAMED_CODES), names: v.pipe(v.array(noteText), v.maxLength(20)) }),
  v.object({ code: v.literal('stated-differs'), stated: count, listed: count }),
])

const isWithinLimits = ({ blocks }: LetterSource): boolean => {
  let characters = 0
  for (const { text, cells } of blocks) characters += text.length + cells.length
  return characters <= LIMITS.characters
}

/** A text that was read, as it comes from a page or the store: whole, and no longer than a letter. */
export const SourceShape: v.GenericSchema<unknown, LetterSource> = v.pipe(
  v.object({
    address: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.addressCharacters))),
    title: short,
    site: short,
    lang: short,
    published: short,
    notes: v.exactOptional(v.pipe(v.array(NoteShape), v.maxLength(LIMITS.notes))),
    blocks: v.pipe(v.array(BlockShape), v.maxLength(LIMITS.blocks)),
  }),
  v.check(isWithinLimits),
)
