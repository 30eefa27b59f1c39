export interface Scored {
  doc: number
  score: number
}

export interface Scoring {
  scoreOf: (doc: number) => number
  /** What the score cannot exceed, quicker to tell. */
  boundOf: (doc: number) => number
}

/** The best by score, equals by place (the newest letter first). A heap keeps the worst on top. */
export function topOf(
  docs: readonly number[],
  { scoreOf, boundOf }: Scoring,
  wanted: number,
): Scored[] {
  const isWorse = (a: Scored, b: Scored) =>
    a.score < b.score || (a.score === b.score && a.doc > b.doc)
  if (docs.length <= wanted * 2) {
    const all = docs.map((doc) => ({ doc, score: scoreOf(doc) }))
    return all.sort((a, b) => b.score - a.score || a.doc - b.doc).slice(0, wanted)
  }
  const heap: Scored[] = []
  const siftDown = () => {
    let parent = 0
    for (;;) {
      let worst = parent
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        const [candidate, chosen] = [heap[child], heap[worst]]
        if (candidate && chosen && isWorse(candidate, chosen)) worst = child
      }
      if (worst === parent) return
      swap(heap, parent, worst)
      parent = worst
    }
  }
  for (const doc of docs) {
    const top = heap[0]
    if (top && heap.length === wanted && boundOf(doc) < top.score) continue
    const scored = { doc, score: scoreOf(doc) }
    if (heap.length < wanted) {
      heap.push(scored)
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1
        const [low, high] = [heap[child], heap[parent]]
        if (!low || !high || !isWorse(low, high)) break
        swap(heap, child, parent)
        child = parent
      }
    } else if (top && isWorse(top, scored)) {
      heap[0] = scored
      siftDown()
    }
  }
  return heap.sort((a, b) => b.score - a.score || a.doc - b.doc)
}

function swap(heap: Scored[], a: number, b: number) {
  const [first, second] = [heap[a], heap[b]]
  if (!first || !second) return
  heap[a] = second
  heap[b] = first
}
