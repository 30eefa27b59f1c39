import { type PhraseCheck, readFor } from './find-phrase.ts'
import {
  combined,
  countOf,
  type FoundAlternative,
  type FoundGroup,
  importanceOf,
  isCut,
  weightAt,
} from './found-group.ts'
import { maskIn } from './postings.ts'
import { FILTER_NAMES, type FilterName } from './search-answer.ts'
import type { Limits } from './search-limits.ts'
import { topScored } from './top-scored.ts'

interface Ranked {
  doc: number
  score: number
  complete: boolean
}

export interface RankOptions {
  groups: readonly FoundGroup[]
  /** What only helps to order the letters that answer the groups. */
  fillers: readonly FoundGroup[]
  /** For each letter the filters it fails, as bits; only letters with 0 are results. */
  fails: Uint32Array
  /** Phrases for which letters are read; those that fail, or could not be read, get `LEFT_OUT`. */
  checks: readonly PhraseCheck[]
  /** How many to rank. */
  wanted: number
  limits: Limits
}

/** The bit in `fails` of a letter that fails a filter of this name, or (null) lacks a phrase. */
export function failingBit(name: FilterName | null): number {
  return 1 << (name === null ? FILTER_NAMES.length : FILTER_NAMES.indexOf(name))
}

/** The bit in `fails` of letters that are left out whatever filter is chosen. */
export const EXCLUDED = 1 << 30

export interface Ranking {
  ranked: Ranked[]
  /**
   * Letters that answer every word; when there are none, letters that answer some. When `exact` is
   * false there may be more, and `hasComplete` says whether one that answers every word was seen.
   */
  total: number
  exact: boolean
  hasComplete: boolean
  /** Letters that answer as `total` says, and letters that would but fail filters. */
  answering: number[]
  /** For each letter the filters it fails, as bits. */
  fails: Uint32Array
}

/** A letter that misses a word loses more than the word's share of the score. */
const COVERAGE_POWER = 2.2
const IDENTIFIED_BONUS = 1
/** An upper bound of `MASK_WEIGHT`. */
const MAX_MASK_WEIGHT = 1.15
/** Letters that miss a word need at least this share of the best score. */
const MIN_SHARE_OF_BEST = 0.2
/** … and at least this score if any has it: more than for a word that nearly every letter has. */
const MIN_SCORE = 0.05

/** Ranks letters for groups of alternatives; its working memory is kept between queries. */
export function createRanker(size: number): (options: RankOptions) => Ranking {
  const totals = new Float32Array(size)
  const bestWord = new Float32Array(size)
  const bestKey = new Float32Array(size)
  /** For each letter, the number of groups that it answers, and their importance. */
  const answered = new Uint16Array(size)
  const covered = new Float64Array(size)
  const identified = new Uint8Array(size)

  /** Notes that a letter has an alternative; gives whether it is the letter's first of the group. */
  function noteMatch(alternative: FoundAlternative, doc: number, mask: number): boolean {
    const isFirst = bestWord[doc] === 0 && bestKey[doc] === 0
    const best = bestOf(alternative)
    best[doc] = Math.max(best[doc] ?? 0, weightAt(alternative, mask))
    if (alternative.identifies) identified[doc] = 1
    return isFirst
  }

  function bestOf({ key }: FoundAlternative): Float32Array {
    return key === null ? bestWord : bestKey
  }

  /** Adds what was noted for a group to the totals of letters. */
  function addToTotals({ importance }: FoundGroup, docs: readonly number[]) {
    for (const doc of docs) {
      const weight = combined(bestWord[doc] ?? 0, bestKey[doc] ?? 0)
      totals[doc] = (totals[doc] ?? 0) + importance * weight
      answered[doc] = (answered[doc] ?? 0) + 1
      covered[doc] = (covered[doc] ?? 0) + importance
      bestWord[doc] = 0
      bestKey[doc] = 0
    }
  }

  function resetTotals(docs: readonly number[]) {
    for (const doc of docs) {
      totals[doc] = 0
      answered[doc] = 0
      covered[doc] = 0
      identified[doc] = 0
    }
  }

  /**
   * Adds a group to the totals of the letters that answer it. Within finite limits it skips letters
   * that fail a filter, and stops after so many others. Gives whether it stopped.
   */
  function addGroup(
    group: FoundGroup,
    { fails, limits }: RankOptions,
    candidates: number[],
  ): boolean {
    const answering: number[] = []
    const skipsFailing = Number.isFinite(limits.maxPostings)
    let cut = false
    let left = limits.maxPostings
    for (const alternative of group.alternatives) {
      const { docs, masks } = alternative.postings
      let leftHere = Math.max(left, limits.minPostingsPerAlternative)
      for (let index = 0; index < docs.length; index++) {
        const doc = docs[index] ?? 0
        if (skipsFailing && fails[doc] !== 0) continue
        if (leftHere-- === 0) {
          cut = true
          break
        }
        left--
        if (noteMatch(alternative, doc, masks[index] ?? 0)) answering.push(doc)
      }
    }
    for (const doc of answering) if (answered[doc] === 0) candidates.push(doc)
    addToTotals(group, answering)
    return cut
  }

  /** Adds fillers to the totals of letters; they count neither as answered nor as covered. */
  function addFillers(fillers: readonly FoundGroup[], docs: readonly number[]) {
    for (const { alternatives, importance } of fillers) {
      for (const doc of docs) {
        for (const alternative of alternatives) {
          const mask = maskIn(alternative.postings, doc)
          if (mask !== 0) noteMatch(alternative, doc, mask)
        }
        const weight = combined(bestWord[doc] ?? 0, bestKey[doc] ?? 0)
        totals[doc] = (totals[doc] ?? 0) + importance * weight
        bestWord[doc] = 0
        bestKey[doc] = 0
      }
    }
  }

  /** Computes the exact totals of some letters, by looking them up in every list. */
  function recompute(groups: readonly FoundGroup[], docs: readonly number[]) {
    resetTotals(docs)
    for (const group of groups) {
      const answering: number[] = []
      for (const alternative of group.alternatives) {
        const best = bestOf(alternative)
        const { identifies, weight } = alternative
        const upperBound = identifies ? Number.POSITIVE_INFINITY : weight * MAX_MASK_WEIGHT
        for (const doc of docs) {
          if (upperBound <= (best[doc] ?? 0)) continue
          const mask = maskIn(alternative.postings, doc)
          if (mask !== 0 && noteMatch(alternative, doc, mask)) answering.push(doc)
        }
      }
      addToTotals(group, answering)
    }
  }

  return (options) => {
    const { groups, fillers, fails, checks, wanted, limits } = options
    const candidates: number[] = []
    // Always in the same order, so that sums of the same numbers are equal.
    const ordered = groups.toSorted((a, b) => countOf(a) - countOf(b))
    let cut = false
    for (const group of ordered) cut = addGroup(group, options, candidates) || cut
    const core = importanceOf(ordered) || 1
    const importance = core + importanceOf(fillers)
    const isComplete = (doc: number) => answered[doc] === groups.length
    // They order the letters that answer all of the query; others only where there is none.
    const whole = fillers.length > 0 ? candidates.filter(isComplete) : []
    addFillers(fillers, whole.length > 0 ? whole : candidates)
    const boundOf = (doc: number) =>
      (totals[doc] ?? 0) / importance + (identified[doc] ? IDENTIFIED_BONUS : 0)
    const scoreOf = (doc: number) => {
      const coverage = ((covered[doc] ?? 0) / core) ** COVERAGE_POWER
      return ((totals[doc] ?? 0) / importance) * coverage + (identified[doc] ? IDENTIFIED_BONUS : 0)
    }
    const scoring = { scoreOf, boundOf }
    const isUnread = checks.length > 0 && readBest()
    const passing = candidates.filter((doc) => fails[doc] === 0)
    let best = topScored(passing, scoring, cut ? Math.max(limits.maxRescored, wanted) : wanted)
    if (cut) {
      const candidates = best.map(({ doc }) => doc)
      recompute(ordered, candidates)
      addFillers(fillers, candidates)
      best = topScored(candidates, scoring, wanted)
    }
    const bestScore = best[0]?.score ?? 0
    const share = MIN_SHARE_OF_BEST * bestScore
    const least = bestScore < MIN_SCORE ? share : Math.max(share, MIN_SCORE)
    const answersAmong = (docs: readonly number[]) =>
      docs.some(isComplete) ? isComplete : (doc: number) => scoreOf(doc) >= least
    const answers = answersAmong(passing)
    const ranked = best
      .map(({ doc, score }) => ({ doc, score, complete: isComplete(doc) }))
      .filter(({ score, complete }) => complete || score >= least)
    const total = passing.reduce((count, doc) => count + Number(answers(doc)), 0)
    const answersAny = answersAmong(candidates)
    const answering = candidates.filter((doc) => (fails[doc] === 0 ? answers : answersAny)(doc))
    const hasComplete = answers === isComplete
    resetTotals(candidates)
    const exact = !cut && !isUnread && !groups.some(isCut)
    return { ranked, total, exact, hasComplete, answering, fails }

    /** Reads the best letters for phrases, complete ones first; gives whether any were left unread. */
    function readBest(): boolean {
      const open = candidates.filter((doc) => fails[doc] === 0)
      const best = topScored(open, scoring, open.length).map(({ doc }) => doc)
      const order = [...best.filter(isComplete), ...best.filter((doc) => !isComplete(doc))]
      const { failing, unread } = readFor(checks, order, limits.maxReads)
      for (const doc of [...failing, ...unread]) fails[doc] = (fails[doc] ?? 0) | EXCLUDED
      return unread.length > 0
    }
  }
}
