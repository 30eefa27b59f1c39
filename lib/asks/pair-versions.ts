import { wordsOf } from '../text/words.ts'

/** A paragraph of the older text and the one that it became in the newer, by their places. */
type Pair = [older: number, newer: number]

/** From this share of their words on, two paragraphs are versions of one. */
const ALIKE = 0.42
/** More paragraphs without their like are two texts that have nothing to do with each other. */
const MOST_COMPARED = 400

/** Pairs the paragraphs of two versions: those of equal words first, then those most alike. */
export function pairVersions(older: readonly string[], newer: readonly string[]): Pair[] {
  const pairs = equalPairs(older, newer)
  const [taken, given] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  const left = older.flatMap((text, at) => (taken.has(at) ? [] : [{ at, bag: bagOf(text) }]))
  const right = newer.flatMap((text, at) => (given.has(at) ? [] : [{ at, bag: bagOf(text) }]))
  if (left.length > MOST_COMPARED || right.length > MOST_COMPARED) return pairs
  const alike = left.flatMap((a) =>
    right.map((b) => ({ pair: [a.at, b.at] satisfies Pair, share: likeness(a.bag, b.bag) })),
  )
  // Where two are as much alike, the one nearer to its place.
  const distance = ([a, b]: Pair) => Math.abs(a / older.length - b / newer.length)
  alike.sort((a, b) => b.share - a.share || distance(a.pair) - distance(b.pair))
  for (const { pair, share } of alike) {
    if (share < ALIKE || taken.has(pair[0]) || given.has(pair[1])) continue
    taken.add(pair[0])
    given.add(pair[1])
    pairs.push(pair)
  }
  return pairs
}

/** Pairs paragraphs that say the same; of several that do, the first with the first. */
function equalPairs(older: readonly string[], newer: readonly string[]): Pair[] {
  const places = new Map<string, number[]>()
  for (const [at, text] of newer.entries()) {
    const key = keyOf(text)
    places.set(key, [...(places.get(key) ?? []), at])
  }
  return older.flatMap((text, at): Pair[] => {
    const found = places.get(keyOf(text))?.shift()
    return found === undefined ? [] : [[at, found]]
  })
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (const { folded, joined } of wordsOf(text))
    if (!joined) bag.set(folded, (bag.get(folded) ?? 0) + 1)
  return bag
}

/** Dice's coefficient of two bags of words. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => bag.values().reduce((sum, n) => sum + n, 0)
  const shared = a.entries().reduce((sum, [key, n]) => sum + Math.min(n, b.get(key) ?? 0), 0)
  return (2 * shared) / Math.max(1, size(a) + size(b))
}
