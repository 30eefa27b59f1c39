import type { ReadingNote } from './reading-note.ts'

/**
 * What every reader (HTML, text, PDF, DOCX) makes of a page or file, and all that the parser sees.
 */

/**
 * - `heading`, `paragraph`: as marked up, or guessed from the text's own shape;
 * - `entry`: one point of a list;
 * - `row`: one row of a table, or of columns set side by side; its `cells` hold the texts;
 * - `line`: one line of a text that breaks its lines itself.
 */
export type BlockKind = 'heading' | 'paragraph' | 'entry' | 'row' | 'line'

/** A printed line of a block. */
export interface PrintedPart {
  text: string
  join: Join
  style?: string
}

/**
 * Why a line was taken for the rest of the one before; `own` for one that was not. `cell`: a further
 * line of one cell; `row`: of a row that begins above, with nothing in the first column.
 */
export const JOINS = ['own', 'full', 'small', 'open', 'hanging', 'cell', 'row'] as const
export type Join = (typeof JOINS)[number]

export interface Block {
  kind: BlockKind
  /** Clean: one line, no invisible characters, composed (NFC). */
  text: string
  /** Only for a `row`; a line break parts the lines of a cell. */
  cells: string[]
  /** Blocks of one list, table or run of lines share a number. */
  group: number
  /** Something stands between this block and the one before: an empty line, a wider gap. */
  gap: boolean
  /** The whole block is bold, which is how many pages write their headings. */
  strong: boolean
  /** A footnote or endnote: part of the text, but nobody who is named in it signs. */
  isNote?: boolean
  /** The printed lines it was joined of, and why each came to the one before; absent for one line. */
  printed?: PrintedPart[]
  /** How it is set: element and class, or font and size; only compared with others of its source. */
  style?: string
  /** A point of a list that has a list of its own below it, as all points beside it have. */
  headsList?: boolean
}

export interface LetterSource {
  /** Where the page stands, or null for a file that does not say. */
  address: string | null
  /** The page's own title, where its markup names one. */
  title: string | null
  /** The name of the site, where its markup gives one. */
  site: string | null
  /** BCP 47 tag the markup gives; often wrong, so the parser looks at the words too. */
  lang: string | null
  /** The day the markup says the page was published, `2023-02-26`. */
  published: string | null
  /** What of the page or file could not be read; absent where all was. */
  notes?: ReadingNote[]
  blocks: Block[]
}

/** Direction marks, joiners, soft hyphens and byte-order marks: seen in names, never part of them. */
const INVISIBLE =
  /\u200D|\u00AD(?![ \t]{0,9}\n)|[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu
/** A zero-width non-joiner is spelling between Persian letters, noise elsewhere. */
const STRAY_NON_JOINER = /(?<!\p{Script=Arabic})\u200C|\u200C(?!\p{Script=Arabic})/gu
const CONTROL = /(?![\t\n])\p{Cc}/gu

/**
 * Removes what cannot be seen and composes letters; keeps line breaks and tabs, and a soft hyphen at
 * the end of a line, where it is seen.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(STRAY_NON_JOINER, '')
    .replace(CONTROL, ' ')
}

/** Cleans a text as `cleanText` does, on one line with single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\u00AD?\s+/g, ' ')
    .trim()
}

type BlockParts = Pick<Block, 'kind' | 'text'> & Partial<Block>

/** A block with what was left out filled in: no cells, group 0, no gap, not bold. */
export function block(parts: BlockParts): Block {
  return { cells: [], group: 0, gap: false, strong: false, ...parts }
}

/** A source of which its markup says nothing: blocks, and what could not be read. */
export function plainSource(blocks: Block[], notes: ReadingNote[] = []): LetterSource {
  const source = { address: null, title: null, site: null, lang: null, published: null, blocks }
  return notes.length > 0 ? { ...source, notes } : source
}
