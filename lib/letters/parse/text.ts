import { mayBeName } from './block-label.ts'
import { wordsOf } from './cue-patterns.ts'
import { joinLine } from './join-line.ts'
import { isAnotherName, isLoneWord, isRun } from './next-name.ts'
import { firstWordOf } from './pdf-text-run.ts'
import { isPersonLike, isRole } from './persons.ts'
import {
  type Block,
  block,
  cleanLine,
  cleanText,
  type Join,
  type LetterSource,
  type PrintedPart,
  plainSource,
} from './source-blocks.ts'
import { columnCells } from './text-columns.ts'

/** One printed line with what its place on the page tells. */
export interface PrintedLine {
  text: string
  /** Distance from the left edge of its column, in characters or points; only compared. */
  indent: number
  /** Free space up to the right edge of its column, or null where lines are not broken by width. */
  room: number | null
  /** Free space up to where the longest line of its column ends, when it stands in one of several. */
  columnRoom?: number
  /** Width of its first word: what must have fitted into the line before, had it been on its own. */
  firstWord: number
  /** An empty line or a wider gap stands before it. */
  gap: boolean
  /** How it is set, to be compared with other lines. */
  style?: string
  /** Set larger or bolder than the running text. */
  large: boolean
  /** Columns side by side in this line, when there are any. */
  cells: string[]
}

const BULLET = /^\s*(?:[•·●○▪■◦‣⁃➢►✓✔❖*–—-]|[o§](?=\s{2}))\s+/u
const NUMBER = /^\s*(?:\(?\p{Nd}{1,4}[.)٫،、:：-](?!\p{Nd})\s*|\p{Nd}{1,4}\s{2,})/u
/** Words after which a name or a sentence must go on. */
const OPEN_END = new RegExp(
  `(?:[(&/–\\u00AD\\u2010\\u2011-]|(?<!\\p{L})(?:${wordsOf('openEnd')}|e|der|و))$`,
  'u',
)
const CONTINUES = /^(?:\p{Ll}+(?:[^\p{Ll}\p{Lu}]|$)|\((?!\p{Nd}{1,3}\)))/u

export interface JoiningOptions {
  /** A hyphen at the end of a line belongs to the word, as where no words are split. */
  keepsHyphens?: boolean | undefined
}

/** In a longer block no line is a name by itself. */
const MAX_APART_LENGTH = 400

/**
 * Joins printed lines into blocks: sentences that run over lines become paragraphs, list points
 * with their hanging lines become entries, everything else stays a line.
 */
export function blocksFromLines(
  lines: PrintedLine[],
  { keepsHyphens = false }: JoiningOptions = {},
): Block[] {
  const blocks: Block[] = []
  let group = 0
  let last: PrintedLine | null = null
  for (const [index, line] of lines.entries()) {
    const previous = blocks.at(-1)
    if (line.gap || !previous) group += 1
    const join = previous && last ? joinOf(previous, last, line, isSpaced(lines, index)) : null
    if (previous && last && join) {
      if (previous.text.length <= MAX_APART_LENGTH)
        previous.printed = [
          ...(previous.printed ?? [printedPart(last, 'own')]),
          printedPart(line, join),
        ]
      previous.text = joinLine(previous.text, last.text, line.text, keepsHyphens)
      if (previous.text.length > MAX_APART_LENGTH) delete previous.printed
      if (previous.kind === 'line') previous.kind = 'paragraph'
      last = line
      continue
    }
    blocks.push(blockOf(line, group))
    last = line
  }
  return blocks
}

function printedPart({ text, style }: PrintedLine, join: Join): PrintedPart {
  return { text: cleanLine(text), join, ...(style !== undefined && { style }) }
}

function blockOf(line: PrintedLine, group: number): Block {
  const { gap } = line
  if (line.cells.length > 1) {
    return block({
      kind: 'row',
      text: cleanLine(line.cells.join(' ')),
      cells: line.cells,
      group,
      gap,
    })
  }
  const kind = isMarked(line.text) ? 'entry' : line.large ? 'heading' : 'line'
  const style = line.style === undefined ? {} : { style: line.style }
  return block({ kind, text: cleanLine(line.text), group, gap, strong: line.large, ...style })
}

/** Whether a line begins with a bullet or a number. */
export function isMarked(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text)
}

/** Why a line goes on with the one before, or null where it begins anew. */
function joinOf(
  previous: Block,
  last: PrintedLine,
  line: PrintedLine,
  spaced: boolean,
): Join | null {
  if (line.gap || line.cells.length > 1 || last.cells.length > 1 || isMarked(line.text)) return null
  if (last.large !== line.large) return null
  if (line.large) return 'full'
  if (previous.kind === 'entry') {
    const hanging =
      line.indent > last.indent || (!isMarked(last.text) && line.indent === last.indent)
    if (hanging) return 'hanging'
  } else if ((isRole(line.text) && isPersonLike(previous.text)) || isPersonWithRole(line.text))
    return null
  if (CONTINUES.test(line.text)) return 'small'
  if (endsOpen(last.text)) return 'open'
  return isWrapped(previous, last, line, spaced) ? 'full' : null
}

/** Whether gaps part most of the lines around, so that a line without one goes on. */
function isSpaced(lines: PrintedLine[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - 6), index + 7)
  return around.filter(({ gap }) => gap).length >= around.length * 0.45
}

/** Whether a text ends with a word after which more must come. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text.trim())
}

/** A line of its own: "Thandiwe Mokoena, journalist and author". */
function isPersonWithRole(text: string): boolean {
  const cut = /[,،，]|\s[–—-]\s/u.exec(text)
  if (!cut) return false
  const name = text.slice(0, cut.index).trim()
  const role = text.slice(cut.index + cut[0].length).trim()
  if (name.length < 4 || name.length > 60 || /[–—]/u.test(name)) return false
  return role !== '' && isPersonLike(name) && isRole(role)
}

/** Whether the next line begins with a word for which this one had no room. */
function isWrapped(
  previous: Block,
  last: PrintedLine,
  line: PrintedLine,
  spaced: boolean,
): boolean {
  if (last.room === null || last.room < -line.firstWord) return false
  if (isAnotherName(previous.text, line.text.trim())) return false
  if (isRun(last.text))
    return last.room < line.firstWord * (/^\s*\p{Script=Han}/u.test(line.text) ? 2 : 1)
  // Names under one another are near the edge by chance; the edge itself is only guessed.
  const isName = !spaced && previous.text.length < 110 && mayBeName(previous.text)
  if (isName && /[)）]$/u.test(previous.text)) return false
  // Below a marked name stands another mark, if it ends; and "Network" alone is nobody's name.
  const isPart = previous.kind === 'entry' || isLoneWord(line.text)
  if (isPart) return Math.min(last.room, last.columnRoom ?? last.room) < line.firstWord
  return last.room < line.firstWord * (isName ? 0.6 : 1)
}

/** What marks a heading in Markdown. */
const HASHES = /^#{1,6}\s{1,9}(?=\S)/u

/** Reads a plain text: 72-column prose is joined, lists and columns are told apart. */
export function sourceFromText(
  text: string,
  address: string | null = null,
  options: JoiningOptions = {},
): LetterSource {
  return { ...plainSource(blocksFromLines(printedLines(cleanText(text)), options)), address }
}

function printedLines(text: string): PrintedLine[] {
  const raw = text.split('\n')
  const width = wrapWidth(raw)
  const inColumns = columnCells(raw)
  const lines: PrintedLine[] = []
  let gap = false
  for (const [index, whole] of raw.entries()) {
    const large = HASHES.test(whole)
    const line = (large ? whole.replace(HASHES, '') : whole).trimEnd()
    if (line.trim() === '') {
      gap = lines.length > 0
      continue
    }
    const cells = inColumns[index] ?? []
    lines.push({
      text: line,
      indent: line.length - line.trimStart().length,
      room: width === null ? null : width - line.length,
      firstWord: firstWordOf(line).length + 1,
      gap,
      large,
      cells,
    })
    gap = false
  }
  return lines
}

/** The column at which the text breaks its lines, or null when its paragraphs are single lines. */
function wrapWidth(raw: string[]): number | null {
  const lines = raw.map((line) => line.trimEnd())
  // Where paragraphs are single lines, no line was broken for its width.
  if (lines.filter(({ length }) => length > 140).length > 1) return null
  const lengths = lines
    .map(({ length }) => length)
    .filter((length) => length >= 40 && length <= 130)
  let best = { width: 0, lines: 2 }
  for (const width of new Set(lengths)) {
    const near = lengths.filter((length) => length > width - 10 && length <= width).length
    if (near > best.lines || (near === best.lines && width > best.width))
      best = { width, lines: near }
  }
  return best.width > 0 && goOnInSmall(lines, best.width) ? best.width : null
}

/** Broken sentences go on with a small letter now and then; names under one another never do. */
function goOnInSmall(lines: string[], width: number): boolean {
  const next = lines.flatMap((line, index) =>
    line.length > width - 10 && line.length <= width && lines[index + 1]
      ? [(lines[index + 1] ?? '').trim()]
      : [],
  )
  const cased = next.filter((line) => /^[\p{Lu}\p{Ll}]/u.test(line))
  return (
    next.length > 0 &&
    (cased.length === 0 ||
      cased.filter((line) => /^\p{Ll}/u.test(line)).length >= cased.length * 0.3)
  )
}
