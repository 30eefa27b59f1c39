import type { Segment } from './pdf-rows.ts'

/** Letters of this share of the text's size are set smaller than it. */
const SMALLER = 0.95

/**
 * Parts the footnotes of a page from its text, both in reading order; `size` is the usual size of
 * letters. A footnote begins with a raised number, is set smaller than the text, and has nothing but
 * footnotes and the page's number below it in its column.
 */
export function partFootnotes(
  rows: Segment[][],
  size: number,
): { text: Segment[][]; notes: Segment[][] } {
  const text: Segment[][] = []
  const notes: Segment[][] = []
  for (let index = 0; index < rows.length; ) {
    const end = noteEnd(rows, index, size)
    const isNote = end > index && endsColumn(rows, end)
    const into = isNote ? notes : text
    const next = Math.max(end, index + 1)
    for (const row of rows.slice(index, next)) into.push(row)
    index = next
  }
  return { text, notes }
}

/** Where the rows end that go on from a footnote's beginning; `start` where none begins. */
function noteEnd(rows: Segment[][], start: number, size: number): number {
  const first = rows[start]?.[0]
  const before = rows[start - 1]?.[0]?.size ?? 0
  if (!first?.isFootnoteStart || first.size >= Math.max(size, before) * SMALLER) return start
  let end = start + 1
  while (
    end < rows.length &&
    isBelow(rows, end) &&
    (rows[end]?.[0]?.size ?? 0) <= first.size * 1.05
  )
    end += 1
  return end
}

function endsColumn(rows: Segment[][], end: number): boolean {
  return end >= rows.length - 1 || !isBelow(rows, end)
}

function isBelow(rows: Segment[][], at: number): boolean {
  return (rows[at]?.[0]?.y ?? 0) > (rows[at - 1]?.[0]?.y ?? 0)
}
