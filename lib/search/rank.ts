import { MASK_WEIGHT } from './fields.ts'
import { LESSER_KEY } from './keys.ts'
import { maskIn, type Postings } from './postings.ts'
import { topOf } from './top.ts'

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
  /** Letters that answer as `total` says; those that fail filters too. Only when everything was wanted. */
  answering: number[]
}

/** Postings of one word's alternatives that are looked at unless everything is wanted. */
const MOST_LOOKED = 1200
/** But so many of each alternative, when there are many. */
const LEAST_LOOKED = 40
/** Letters whose score is made exact when lists were cut. */
const CANDIDATES = 240
/** A query that leaves a word unanswered loses more than that word's share. */
const COVERAGE_POWER = 2.2
const IDENTIFIED = 1
/** What the lesser of word and key adds. */
const BOTH = 0.1
/** No mask weighs more. */
const HEAVIEST = 1.15
/** Letters that miss a word are given only when they come near the best. */
const NEAR = 0.2
/** … and have more than a word that nearly every letter has. */
const LEAST_NEAR = 0.05

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

interface Adding {
  group: Group
  /** Tells the group in `answered`. */
  bit: number
  fails: Uint32Array
  most: number | null
}

/** Ranks letters for groups of alternatives; its working memory is kept between queries. */
export function createRanker(size: number): (options: RankOptions) => Ranking {
  const totals = new Float32Array(size)
  const bestWord = new Float32Array(size)
  const bestKey = new Float32Array(size)
  const answered = new Uint32Array(size)
  const identified = new Uint8Array(size)

  /**
   * Adds a group's best alternatives to the total of each letter. With `most`, passes over letters
   * that fail a filter and stops after so many others; tells whether it did.
   */
  function addGroup({ group, bit, fails, most }: Adding, touched: number[]): boolean {
    const mine: number[] = []
    let cut = false
    let left = most ?? 0
    for (const alternative of group.alternatives) {
      const { docs, masks } = alternative.postings
      const best = alternative.key === null ? bestWord : bestKey
      let looks = most === null ? docs.length : Math.max(left, LEAST_LOOKED)
      for (let place = 0; place < docs.length; place++) {
        const doc = docs[place] ?? 0
        if (most !== null && fails[doc] !== 0) continue
        if (looks-- === 0) {
          cut = true
          break
        }
        left--
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
    const places = groups.map((_, place) => place)
    places.sort((a, b) => reach(groups[a]) - reach(groups[b]))
    let cut = false
    for (const place of places) {
      const group = groups[place]
      if (!group) continue
      const adding = { group, bit: 1 << place, fails, most: everything ? null : MOST_LOOKED }
      cut = addGroup(adding, touched) || cut
    }
    const all = (1 << groups.length) - 1
    const coverage = coverageOf(groups)
    const importance = groups.reduce((sum, group) => sum + group.importance, 0) || 1
    const scoreOf = (doc: number) => {
      const relevance = ((totals[doc] ?? 0) / importance) * coverage(answered[doc] ?? 0)
      return relevance + (identified[doc] ? IDENTIFIED : 0)
    }
    const boundOf = (doc: number) =>
      (totals[doc] ?? 0) / importance + (identified[doc] ? IDENTIFIED : 0)
    const scoring = { scoreOf, boundOf }
    const passing = everything ? touched.filter((doc) => fails[doc] === 0) : touched
    let best = topOf(passing, scoring, cut ? Math.max(CANDIDATES, wanted) : wanted)
    if (cut) {
      for (const { doc } of best) complete(groups, doc)
      const candidates = best.map(({ doc }) => doc)
      best = topOf(candidates, scoring, wanted)
    }
    const isComplete = (doc: number) => answered[doc] === all
    const least = Math.max(NEAR * (best[0]?.score ?? 0), LEAST_NEAR)
    const someWhole = touched.some(isComplete)
    const answers = someWhole ? isComplete : (doc: number) => scoreOf(doc) >= least
    const ranked = best
      .map(({ doc, score }) => ({ doc, score, complete: isComplete(doc) }))
      .filter(({ score, complete }) => complete || score >= least)
    const answering: number[] = []
    let total = 0
    for (const doc of touched) {
      if (answers(doc)) {
        if (fails[doc] === 0) total++
        if (everything) answering.push(doc)
      }
      totals[doc] = 0
      answered[doc] = 0
      identified[doc] = 0
    }
    return { ranked, total, exact: !cut, answering }
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
