import type { Piece } from './segments.ts'

/** A run of letters as pdf.js gives it: `transform` sets it on the page, lengths in points. */
export interface WrittenRun {
  str: string
  transform: number[]
  width: number
  height: number
  fontName?: string
}

/** The page as it is shown: its size and what turns the file's own coordinates into that. */
export interface Shown {
  width: number
  height: number
  transform: number[]
}

/** Which way the letters of a run stand, in quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3

/** A run where it stands when its page is turned so that its letters are upright; `y` grows downwards. */
export function upright(run: WrittenRun, page: Shown): { turn: Turn; piece: Piece } {
  const [a = 0, b = 0, , , e = 0, f = 0] = run.transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = page.transform
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  const at = { x: va * e + vc * f + ve, y: vb * e + vd * f + vf }
  const turn = turnOf(along)
  const places: Record<Turn, { x: number; y: number }> = {
    0: at,
    1: { x: at.y, y: page.width - at.x },
    2: { x: page.width - at.x, y: page.height - at.y },
    3: { x: page.height - at.y, y: at.x },
  }
  return {
    turn,
    piece: {
      text: run.str,
      ...places[turn],
      width: run.width,
      size: Math.hypot(a, b) || run.height,
      font: run.fontName ?? '',
    },
  }
}

function turnOf({ x, y }: { x: number; y: number }): Turn {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2
  return y > 0 ? 1 : 3
}

/** Pieces by how they stand: those of the most letters first, then what is set across them. */
export function byTurn(placed: { turn: Turn; piece: Piece }[]): Piece[][] {
  const turns = new Map<Turn, { letters: number; pieces: Piece[] }>()
  for (const { turn, piece } of placed) {
    const own = turns.get(turn) ?? { letters: 0, pieces: [] }
    own.letters += piece.text.length
    own.pieces.push(piece)
    turns.set(turn, own)
  }
  return [...turns.values()].sort((a, b) => b.letters - a.letters).map(({ pieces }) => pieces)
}
