export interface Scored {
  doc: number
  score: number
}

export interface Scoring {
  scoreOf: (doc: number) => number
  /** An upper bound of the score, quicker to compute. */
  boundOf: (doc: number) => number
}

/** Above this number all are sorted: inserting each into a list costs as much. */
const MAX_INSERTED = 500

/** The `wanted` letters of the highest score, those of equal score by index (the newest first). */
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
    let index = Math.min(best.length, wanted - 1)
    for (let before = best[index - 1]; before && order(scored, before) < 0; ) {
      best[index] = before
      index -= 1
      before = best[index - 1]
    }
    best[index] = scored
  }
  return best
}
