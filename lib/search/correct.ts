import Fuse from 'fuse.js/basic'

export interface Corrected {
  word: string
  /** 0 to 1, 1 is the same word. */
  likeness: number
}

/** Words this far apart are still taken for one misspelt, as Fuse.js scores it (0 the same, 1 nothing). */
const THRESHOLD = 0.36
/** Fuse.js ranks this many words, those that share most pairs of letters. */
const SHORTLIST = 80
const LONGER_BY = 3

/**
 * Finds the words of a vocabulary that a misspelt one may stand for. Pairs of letters give the
 * short list, Fuse.js ranks it.
 */
export function createCorrector(
  words: readonly string[],
): (written: string, limit: number, isPrefix: boolean) => Corrected[] {
  let pairs: Map<string, number[]> | undefined
  let shared: Uint8Array | undefined

  function shortlist(written: string, isPrefix: boolean): string[] {
    pairs ??= pairsOf(words)
    shared ??= new Uint8Array(words.length)
    const touched: number[] = []
    for (const pair of new Set(lettersPairs(written))) {
      for (const place of pairs.get(pair) ?? []) {
        if (shared[place] === 0) touched.push(place)
        shared[place] = (shared[place] ?? 0) + 1
      }
    }
    const scored: { word: string; likeness: number }[] = []
    for (const place of touched) {
      const word = words[place] ?? ''
      const count = shared[place] ?? 0
      shared[place] = 0
      const longer = word.length - written.length
      if (count < 2 || longer < -LONGER_BY || (!isPrefix && longer > LONGER_BY)) continue
      const length = isPrefix ? Math.min(word.length, written.length + 1) : word.length
      scored.push({ word, likeness: (2 * count) / (written.length + length + 2) })
    }
    scored.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    return scored.slice(0, SHORTLIST).map(({ word }) => word)
  }

  return (written, limit, isPrefix) => {
    const list = shortlist(written, isPrefix)
    if (list.length === 0) return []
    const fuse = new Fuse(list, {
      includeScore: true,
      threshold: THRESHOLD,
      distance: 12,
      minMatchCharLength: 2,
    })
    return fuse
      .search(written)
      .map(({ item, score = 1 }) => ({
        word: item,
        likeness: likenessOf(written, item, score, isPrefix),
      }))
      .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
      .slice(0, limit)
  }
}

/** Fuse.js looks for the pattern inside the word: a much longer word is less like it. */
function likenessOf(written: string, word: string, score: number, isPrefix: boolean): number {
  const difference = Math.abs(word.length - written.length)
  const length = isPrefix && word.length > written.length ? 0.01 * difference : 0.05 * difference
  const start = word[0] === written[0] ? 0 : 0.08
  return Math.max(0, 1 - score - length - start)
}

function pairsOf(words: readonly string[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>()
  words.forEach((word, place) => {
    if (word.length < 4) return
    for (const pair of new Set(lettersPairs(word))) {
      const list = pairs.get(pair)
      if (list) list.push(place)
      else pairs.set(pair, [place])
    }
  })
  return pairs
}

/** `abc` gives `^a`, `ab`, `bc`, `c$`. */
function lettersPairs(word: string): string[] {
  const framed = `^${word}$`
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2))
}
