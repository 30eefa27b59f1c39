export interface Scored {
  doc: number
  score: number
}

export interface Scoring {
  scoreOf: (doc: number) => number
  /** What the score cannot exceed, quicker to tell. */
  boundOf: (doc: number) => number
}

/** Of more than these all are sorted: to put one among so many costs as much. */
const MAX_INSERTED = 500

/** The best by score, equals by place (the newest letter first). */
export function topScored(
  docs: readonly number[],
  { scoreOf, boundOf }: Scoring,
  wanted: number,
): Scored[] {
  const order = (a: Scored, b: Scored) => b.score - a.score || a.doc - b.doc
  if (wanted > MAX_INSERTED || docs.length <= wanted * 2) {
    const all = docs.map((doc) => ({ doc, score: scoreOf(doc) }))
    return all.sort(order).slice(0, wanted)
  }
  const best: Scored[] = []
  for (const doc of docs) {
    const last = best[wanted - 1]
    if (last && boundOf(doc) < last.score) continue
    const scored = { doc, score: scoreOf(doc) }
    if (last && order(last, scored) < 0) continue
    let place = Math.min(best.length, wanted - 1)
    for (let before = best[place - 1]; before && order(scored, before) < 0; ) {
      best[place] = before
      place -= 1
      before = best[place - 1]
    }
    best[place] = scored
  }
  return best
}
