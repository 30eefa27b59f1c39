/** A stretch of text, marked when it is what a query hit. */
export interface Piece {
  text: string
  marked: boolean
}

export type Ranges = readonly (readonly [start: number, end: number])[]

/** Characters kept before the first mark, so that it is read in its sentence. */
const CONTEXT_BEFORE = 36
/** A cut moves this far to fall between words. */
const MAX_CUT_SHIFT = 16

/** The whole text in pieces. Ranges that overlap, run over the end or are upside down do no harm. */
export function markedPieces(text: string, ranges: Ranges): Piece[] {
  return piecesBetween(text, ranges, 0, text.length)
}

/**
 * The text in pieces, cut to about `room` characters around its first mark, with "…" where
 * something was left out. A cut falls between words where there are spaces, never inside a character.
 */
export function excerpt(text: string, ranges: Ranges, room: number): Piece[] {
  if (text.length <= room) return markedPieces(text, ranges)
  const first = ranges[0]?.[0] ?? 0
  const wanted = Math.min(Math.max(0, first - CONTEXT_BEFORE), text.length - room)
  const start = wanted === 0 ? 0 : cutAfter(text, wanted, first)
  const end = start + room >= text.length ? text.length : cutBefore(text, start + room)
  const pieces = piecesBetween(text, ranges, start, end)
  if (start > 0) pieces.unshift({ text: '…', marked: false })
  if (end < text.length) pieces.push({ text: '…', marked: false })
  return pieces
}

function piecesBetween(text: string, ranges: Ranges, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const [start, end] of ranges) {
    if (start >= to || start >= end) continue
    add(Math.max(at, start), false)
    add(Math.min(end, to), true)
  }
  add(to, false)
  return pieces
}

function cutAfter(text: string, wanted: number, latest: number): number {
  const space = /\s/.exec(text.slice(wanted, Math.min(wanted + MAX_CUT_SHIFT, latest)))
  return space ? wanted + space.index + 1 : wholeCharacter(text, wanted)
}

function cutBefore(text: string, wanted: number): number {
  const space = /\s\S*$/.exec(text.slice(wanted - MAX_CUT_SHIFT, wanted))
  return space ? wanted - MAX_CUT_SHIFT + space.index : wholeCharacter(text, wanted)
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
