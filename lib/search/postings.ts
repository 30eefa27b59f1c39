import type { SearchIndex } from './compile-index.ts'
import { STRONG } from './search-fields.ts'

/** Letters that have a term, strong ones first, with the fields they have it in. */
export interface Postings {
  docs: Uint32Array
  masks: Uint8Array
  /** How many are strong; `docs` ascend within the strong and within the others. */
  strong: number
  /** A list was not read to its end: more letters may belong here. */
  cut?: true
}

export const NO_POSTINGS: Postings = { docs: new Uint32Array(), masks: new Uint8Array(), strong: 0 }

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

/** The mask of a letter in a list, 0 when it is not there. A binary search. */
export function maskIn({ docs, masks, strong }: Postings, doc: number): number {
  const inStrong = indexIn(docs, doc, 0, strong)
  if (inStrong >= 0) return masks[inStrong] ?? 0
  const inOthers = indexIn(docs, doc, strong, docs.length)
  return inOthers >= 0 ? (masks[inOthers] ?? 0) : 0
}

function indexIn(docs: Uint32Array, doc: number, from: number, to: number): number {
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
 * Letters that are in all lists, with the fields of all. Reads the first `limit` postings of the
 * shortest list, strong ones first; `cut` says whether it has more.
 */
export function intersect(lists: readonly Postings[], limit: number): Postings {
  return joined(lists, limit, (mask, other) => mask | other)
}

/** Letters that have all terms within one field, with the fields that have them all. */
export function inOneField(lists: readonly Postings[]): Postings {
  return joined(lists, Number.POSITIVE_INFINITY, (mask, other) => mask & other)
}

function joined(
  lists: readonly Postings[],
  limit: number,
  join: (mask: number, other: number) => number,
): Postings {
  const [shortest = NO_POSTINGS, ...others] = lists.toSorted(
    (a, b) => a.docs.length - b.docs.length,
  )
  if (others.length === 0) return shortest
  const docs: number[] = []
  const masks: number[] = []
  let strong = 0
  const end = Math.min(shortest.docs.length, limit)
  for (let index = 0; index < end; index++) {
    const doc = shortest.docs[index] ?? 0
    let mask = shortest.masks[index] ?? 0
    for (const other of others) {
      const found = mask === 0 ? 0 : maskIn(other, doc)
      mask = found === 0 ? 0 : join(mask, found)
    }
    if (mask === 0) continue
    docs.push(doc)
    masks.push(mask)
    if (index < shortest.strong) strong++
  }
  const found = { docs: Uint32Array.from(docs), masks: Uint8Array.from(masks), strong }
  const isCut = end < shortest.docs.length || lists.some(({ cut }) => cut)
  return isCut ? { ...found, cut: true } : found
}

export interface Found {
  doc: number
  mask: number
}

/** Postings of letters in any order. */
export function listOf(found: readonly Found[]): Postings {
  const sorted = found.toSorted((one, other) => one.doc - other.doc)
  const strong = sorted.filter(({ mask }) => (mask & STRONG) !== 0)
  const ordered = [...strong, ...sorted.filter(({ mask }) => (mask & STRONG) === 0)]
  return {
    docs: Uint32Array.from(ordered, ({ doc }) => doc),
    masks: Uint8Array.from(ordered, ({ mask }) => mask),
    strong: strong.length,
  }
}

/** The letters of a list that have the term in one of some fields; the whole list without fields. */
export function within(list: Postings, fields: number | undefined): Postings {
  if (fields === undefined) return list
  const found: Found[] = []
  list.docs.forEach((doc, index) => {
    const mask = (list.masks[index] ?? 0) & fields
    if (mask !== 0) found.push({ doc, mask })
  })
  return listOf(found)
}

/** Letters that are in any of the lists; the fields are those of all. */
export function union(all: readonly Postings[]): Postings {
  const lists = all.filter(({ docs }) => docs.length > 0)
  const [first = NO_POSTINGS, second] = lists
  if (!second) return first
  const masks = new Map<number, number>()
  for (const list of lists) {
    list.docs.forEach((doc, index) => {
      masks.set(doc, (masks.get(doc) ?? 0) | (list.masks[index] ?? 0))
    })
  }
  const joined = listOf(Array.from(masks, ([doc, mask]) => ({ doc, mask })))
  return lists.some(({ cut }) => cut) ? { ...joined, cut: true } : joined
}
