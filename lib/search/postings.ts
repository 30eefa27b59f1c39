import type { SearchIndex } from './compile.ts'

/** Letters that have a term, strong ones first, with the fields they have it in. */
export interface Postings {
  docs: Uint32Array
  masks: Uint8Array
  /** How many are strong; within the strong and within the others places ascend. */
  strong: number
}

export const NO_POSTINGS: Postings = { docs: new Uint32Array(), masks: new Uint8Array(), strong: 0 }

/** The most postings of one list that are looked at to combine it with others. */
const COMBINED = 2000

/** The postings of a term by its number. */
export function postingsOf(index: SearchIndex, term: number): Postings {
  const start = index.starts[term] ?? 0
  const end = index.starts[term + 1] ?? start
  return {
    docs: index.docs.subarray(start, end),
    masks: index.masks.subarray(start, end),
    strong: index.strong[term] ?? 0,
  }
}

/** The mask of a letter in a list, 0 when it is not there. Takes the logarithm of the length. */
export function maskIn({ docs, masks, strong }: Postings, doc: number): number {
  const inStrong = placeOf(docs, doc, 0, strong)
  if (inStrong >= 0) return masks[inStrong] ?? 0
  const inOthers = placeOf(docs, doc, strong, docs.length)
  return inOthers >= 0 ? (masks[inOthers] ?? 0) : 0
}

function placeOf(docs: Uint32Array, doc: number, from: number, to: number): number {
  let [low, high] = [from, to - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = docs[middle] ?? 0
    if (found === doc) return middle
    if (found < doc) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * Letters that are in all lists, with the fields of all; the shortest list leads. Only the first
 * 4,000 of it are looked at, strong ones first, so that the time is bounded.
 */
export function intersect(lists: readonly Postings[], limit = COMBINED): Postings {
  const [shortest, ...others] = [...lists].sort((a, b) => a.docs.length - b.docs.length)
  if (!shortest) return NO_POSTINGS
  if (others.length === 0) return shortest
  const docs: number[] = []
  const masks: number[] = []
  let strong = 0
  const looked = Math.min(shortest.docs.length, limit)
  for (let place = 0; place < looked; place++) {
    const doc = shortest.docs[place] ?? 0
    let mask = shortest.masks[place] ?? 0
    let inAll = true
    for (const other of others) {
      const found = maskIn(other, doc)
      if (found === 0) {
        inAll = false
        break
      }
      mask |= found
    }
    if (!inAll) continue
    docs.push(doc)
    masks.push(mask)
    if (place < shortest.strong) strong++
  }
  return { docs: Uint32Array.from(docs), masks: Uint8Array.from(masks), strong }
}
