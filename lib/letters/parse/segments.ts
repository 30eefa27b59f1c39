/** A run of letters of a PDF page; `y` grows downwards, lengths in points. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
}

/** Pieces that stand together in a line. */
export interface Segment {
  text: string
  left: number
  right: number
  y: number
  size: number
  font: string
}

/** The lines of a page from top to bottom, each parted where a wide gap is. */
export function rowsOf(pieces: Piece[]): Segment[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    // Raised footnote marks belong to the line they hang over.
    if (row && first && Math.abs(piece.y - first.y) < Math.max(first.size, piece.size) * 0.45)
      row.push(piece)
    else rows.push([piece])
  }
  const edges = columnEdges(rows.map((row) => segmentsOf(row, [])))
  return rows.map((row) => segmentsOf(row, edges))
}

/** No printed page has more lines and cells; in what has, no columns are looked for. */
const MOST_SEGMENTS = 2000

/** Whether rows are too many to be a printed page. */
export function isCrowded(rows: Segment[][]): boolean {
  return rows.reduce((sum, row) => sum + row.length, 0) > MOST_SEGMENTS
}

/** Left edges at which several lines begin a second segment: there a column begins. */
function columnEdges(rows: Segment[][]): number[] {
  if (isCrowded(rows)) return []
  const lefts = rows.flatMap((row) => row.slice(1).map(({ left }) => left))
  return lefts.filter(
    (left, index) =>
      lefts.indexOf(left) === index &&
      lefts.filter((other) => Math.abs(other - left) < 1.5).length >= 3,
  )
}

/** Joins the pieces of a line; a gap of more than two letters' width starts a new segment. */
function segmentsOf(row: Piece[], edges: number[]): Segment[] {
  const segments: Segment[] = []
  const base = median(row.map(({ size }) => size))
  const rightToLeft = isRightToLeft(row.map(({ text }) => text).join(''))
  // What the last segment's text ends with: to look at the end of a growing text would copy it.
  let end = ''
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    // A small raised number is a footnote mark.
    if (piece.size < base * 0.8 && /^[\p{Nd}*†‡§,\s]{1,5}$/u.test(piece.text)) {
      if (last) last.right = piece.x + piece.width
      continue
    }
    const gap = last ? piece.x - last.right : 0
    const atColumn = gap > piece.size * 0.5 && edges.some((edge) => Math.abs(edge - piece.x) < 1.5)
    if (!last || gap > piece.size * 1.6 || atColumn) {
      segments.push({
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
        font: piece.font,
      })
      end = piece.text
      continue
    }
    const space = gap > piece.size * 0.12 && !/\s$/.test(end) && !/^\s/.test(piece.text) ? ' ' : ''
    last.text = rightToLeft
      ? `${piece.text}${space}${last.text}`
      : `${last.text}${space}${piece.text}`
    if (!rightToLeft) end = piece.text
    last.right = Math.max(last.right, piece.x + piece.width)
  }
  return rightToLeft ? segments.reverse() : segments
}

/** Whether a line is of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
}

/** A list number set apart from its text ("12.   Amnesty") belongs to it. */
export function withNumbers(row: Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of row) {
    const last = joined.at(-1)
    if (last && /^\s*(?:\(?\p{Nd}{1,3}[.)]?|[•·●○▪■◦–—*o-])\s*$/u.test(last.text)) {
      last.text = `${last.text.trim()} ${segment.text.trim()}`
      last.right = segment.right
      last.left = Math.min(last.left, segment.left)
      if (/^\p{Nd}+ /u.test(last.text)) last.text = last.text.replace(/^(\p{Nd}+) /u, '$1. ')
    } else joined.push({ ...segment })
  }
  return joined
}

/** The usual distance between lines of a paragraph: most other distances are larger. */
export function typicalStep(rows: Segment[][]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0))
    .filter((step) => step > 2 && step < 60)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.2)] ?? 0
}

/** The middle of some numbers; 0 of none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
