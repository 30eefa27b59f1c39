import { MASK_WEIGHT } from './fields.ts'
import { LESSER_KEY } from './keys.ts'
import { maskIn, type Postings } from './postings.ts'

/** One way in which a letter can answer a word of the query. */
export interface Alternative {
  postings: Postings
  /** 1 for the word itself, less for what only may be meant. */
  weight: number
  /** The key it stands for, or null for words. */
  key: string | null
  /** The folded words to mark in a letter. */
  words: readonly string[]
  /** Names a text of the Council: letters found by it stand before all others. */
  identifies: boolean
}

/** A word of the query with all that answers it. */
export interface Group {
  alternatives: Alternative[]
  /** How much it tells: the rarer, the more. */
  importance: number
}

export interface Ranked {
  doc: number
  score: number
  complete: boolean
}

export interface RankOptions {
  groups: readonly Group[]
  /** For each letter the filters it fails, as bits; only letters with 0 are results. */
  fails: Uint32Array
  /** How many to rank. */
  wanted: number
  /** Look at every posting, however many. */
  everything: boolean
}

export interface Ranking {
  ranked: Ranked[]
  /** Letters that answer every word; when there are none, letters that answer some. */
  total: number
  exact: boolean
  /** Letters that answer as `total` says, filters left aside, for counting facets. */
  answering: number[]
}

/** Postings of one alternative that are looked at unless everything is wanted. */
const CAP = 2500
/** Letters whose score is made exact when lists were cut. */
const CANDIDATES = 600
/** A query that leaves a word unanswered loses more than that word's share. */
const COVERAGE_POWER = 2.2
const IDENTIFIED = 1
/** What the lesser of word and key adds. */
const BOTH = 0.1
/** No mask weighs more. */
const HEAVIEST = 1.15
/** Letters that miss a word are given only when they come near the best. */
const NEAR = 0.2

/** Weight of the field or key in which an alternative stands. */
function weightAt(alternative: Alternative, mask: number): number {
  if (alternative.key === null) return alternative.weight * (MASK_WEIGHT[mask] ?? 0)
  const isMain = mask % LESSER_KEY === 1 || (mask & 4) !== 0
  return alternative.weight * (isMain ? 1 : 0.85)
}

/** A letter that is about a country and also names it in its title stands before one that does not. */
function together(byWord: number, byKey: number): number {
  return Math.max(byWord, byKey) + BOTH * Math.min(byWord, byKey)
}

/** Ranks letters for groups of alternatives; its working memory is kept between queries. */
export function createRanker(size: number): (options: RankOptions) => Ranking {
  const totals = new Float32Array(size)
  const bestWord = new Float32Array(size)
  const bestKey = new Float32Array(size)
  const answered = new Uint32Array(size)
  const identified = new Uint8Array(size)

  /** Adds a group's best alternatives to the total of each letter; tells whether lists were cut. */
  function addGroup(group: Group, bit: number, cap: number, touched: number[]): boolean {
    const mine: number[] = []
    let cut = false
    for (const alternative of group.alternatives) {
      const { docs, masks } = alternative.postings
      const best = alternative.key === null ? bestWord : bestKey
      const looked = Math.min(docs.length, cap)
      cut ||= looked < docs.length
      for (let place = 0; place < looked; place++) {
        const doc = docs[place] ?? 0
        const weight = weightAt(alternative, masks[place] ?? 0)
        if (bestWord[doc] === 0 && bestKey[doc] === 0) mine.push(doc)
        if (weight > (best[doc] ?? 0)) best[doc] = weight
        if (alternative.identifies) identified[doc] = 1
      }
    }
    for (const doc of mine) {
      if (answered[doc] === 0) touched.push(doc)
      const weight = together(bestWord[doc] ?? 0, bestKey[doc] ?? 0)
      totals[doc] = (totals[doc] ?? 0) + group.importance * weight
      answered[doc] = (answered[doc] ?? 0) | bit
      bestWord[doc] = 0
      bestKey[doc] = 0
    }
    return cut
  }

  /** The exact total of one letter, by looking it up in every list. */
  function complete(groups: readonly Group[], doc: number) {
    let [total, bits, names] = [0, 0, 0]
    groups.forEach((group, place) => {
      let [byWord, byKey] = [0, 0]
      for (const alternative of group.alternatives) {
        const best = alternative.key === null ? byWord : byKey
        if (alternative.weight * HEAVIEST <= best) continue
        const mask = maskIn(alternative.postings, doc)
        if (mask === 0) continue
        const weight = weightAt(alternative, mask)
        if (alternative.key === null) byWord = Math.max(byWord, weight)
        else byKey = Math.max(byKey, weight)
        if (alternative.identifies) names = 1
      }
      total += group.importance * together(byWord, byKey)
      if (byWord + byKey > 0) bits |= 1 << place
    })
    totals[doc] = total
    answered[doc] = bits
    identified[doc] = names
  }

  return ({ groups, fails, wanted, everything }) => {
    const touched: number[] = []
    const order = groups
      .map((_, place) => place)
      .sort((a, b) => reach(groups[a]) - reach(groups[b]))
    let cut = false
    for (const place of order) {
      const group = groups[place]
      if (group) cut = addGroup(group, 1 << place, everything ? size : CAP, touched) || cut
    }
    const all = (1 << groups.length) - 1
    const coverage = coverageOf(groups)
    const importance = groups.reduce((sum, group) => sum + group.importance, 0) || 1
    const scoreOf = (doc: number) => {
      const relevance = ((totals[doc] ?? 0) / importance) * coverage(answered[doc] ?? 0)
      return relevance + (identified[doc] ? IDENTIFIED : 0)
    }
    const allowed = touched.filter((doc) => fails[doc] === 0)
    let best = topOf(allowed, scoreOf, cut ? Math.max(CANDIDATES, wanted) : wanted)
    if (cut) {
      for (const { doc } of best) complete(groups, doc)
      best = topOf(
        best.map(({ doc }) => doc),
        scoreOf,
        wanted,
      )
    }
    const isComplete = (doc: number) => answered[doc] === all
    const least = NEAR * (best[0]?.score ?? 0)
    const answering = touched.filter(isComplete)
    const shown = answering.length > 0 ? answering : touched.filter((doc) => scoreOf(doc) >= least)
    const ranked = best
      .map(({ doc, score }) => ({ doc, score, complete: isComplete(doc) }))
      .filter(({ score, complete }) => complete || score >= least)
    const total = shown.reduce((count, doc) => count + Number(fails[doc] === 0), 0)
    for (const doc of touched) {
      totals[doc] = 0
      answered[doc] = 0
      identified[doc] = 0
    }
    return { ranked, total, exact: !cut, answering: everything ? shown : [] }
  }
}

function reach(group: Group | undefined): number {
  return group?.alternatives.reduce((sum, { postings }) => sum + postings.docs.length, 0) ?? 0
}

function coverageOf(groups: readonly Group[]): (answered: number) => number {
  const known = new Map<number, number>()
  const importance = groups.reduce((sum, group) => sum + group.importance, 0) || 1
  return (answered) => {
    const before = known.get(answered)
    if (before !== undefined) return before
    const covered = groups.reduce(
      (sum, group, place) => sum + (answered & (1 << place) ? group.importance : 0),
      0,
    )
    const coverage = (covered / importance) ** COVERAGE_POWER
    known.set(answered, coverage)
    return coverage
  }
}

interface Scored {
  doc: number
  score: number
}

/** The best by score, equals by place (the newest letter first). A heap keeps the worst on top. */
function topOf(
  docs: readonly number[],
  scoreOf: (doc: number) => number,
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
    const scored = { doc, score: scoreOf(doc) }
    const top = heap[0]
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
