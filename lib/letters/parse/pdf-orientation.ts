import type { TextRun } from './pdf-text-run.ts'

/** A text item of pdf.js: `transform` sets it on the page, lengths in points. */
export interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
  fontName?: string
}

/** The page as it is shown: its size and what turns the file's own coordinates into that. */
export interface Viewport {
  width: number
  height: number
  transform: number[]
}

/** Which way the letters of a run stand, in quarter turns clockwise; or none of these ways. */
export type Turn = 0 | 1 | 2 | 3 | 'aslant'

/** Letters rising or falling by more than this along their line stand aslant: a scan is hardly so askew. */
const MAX_SLOPE = Math.tan((10 * Math.PI) / 180)

/** A text run where it stands when its page is turned so that its letters are upright; `y` grows downwards. */
export function turnUpright(item: TextItem, page: Viewport): { turn: Turn; run: TextRun } {
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = page.transform
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  const at = { x: va * e + vc * f + ve, y: vb * e + vd * f + vf }
  const turn = turnOf(along)
  const length = Math.hypot(along.x, along.y) || 1
  const places: Record<Turn, { x: number; y: number }> = {
    0: at,
    1: { x: at.y, y: page.width - at.x },
    2: { x: page.width - at.x, y: page.height - at.y },
    3: { x: page.height - at.y, y: at.x },
    aslant: {
      x: (at.x * along.x + at.y * along.y) / length,
      y: (at.y * along.x - at.x * along.y) / length,
    },
  }
  return {
    turn,
    run: {
      text: item.str,
      ...places[turn],
      width: item.width,
      size: Math.hypot(a, b) || item.height,
      font: item.fontName ?? '',
    },
  }
}

function turnOf({ x, y }: { x: number; y: number }): Turn {
  const [rise = 0, run = 0] = [Math.abs(x), Math.abs(y)].sort((a, b) => a - b)
  if (rise > run * MAX_SLOPE) return 'aslant'
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2
  return y > 0 ? 1 : 3
}

/**
 * Runs by how they stand: those of the most letters first, then what is set across them. What
 * stands aslant is a watermark, however long it is.
 */
export function groupByTurn(
  placed: { turn: Turn; run: TextRun }[],
): { aslant: boolean; runs: TextRun[] }[] {
  const letters = (runs: TextRun[]) => runs.reduce((sum, { text }) => sum + text.length, 0)
  return [...Map.groupBy(placed, ({ turn }) => turn)]
    .map(([turn, own]) => ({ aslant: turn === 'aslant', runs: own.map(({ run }) => run) }))
    .sort((a, b) => Number(a.aslant) - Number(b.aslant) || letters(b.runs) - letters(a.runs))
}
