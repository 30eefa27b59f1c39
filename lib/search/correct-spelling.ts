import Fuse from 'fuse.js/basic'

export interface Corrected {
  word: string
  /** 0 to 1, 1 is the same word. */
  likeness: number
}

/** The highest score of Fuse.js, 0 for the same word to 1, of a word that may be another misspelt. */
const FUSE_THRESHOLD = 0.36
/** Fuse.js ranks no more words than these: those that share most pairs of letters. */
const MAX_CANDIDATES = 80
const MAX_LENGTH_DIFFERENCE = 3
const MIN_LENGTH = 4
/** Two letters in the wrong order are two errors to Fuse.js, but one slip of the fingers. */
const SWAPPED_BONUS = 0.14
/** One wrong letter adds a letter that the word has not, and may drop one that it has: two for each. */
const MAX_DIFFERENT_LETTERS = 4

/**
 * Finds the words of a vocabulary that a misspelt one may stand for. Words with nearly the same
 * letters, then those that share most pairs of letters, give the short list; Fuse.js ranks it.
 */
export function createCorrector(
  words: readonly string[],
): (written: string, limit: number, isPrefix: boolean) => Corrected[] {
  const letterBits = Uint32Array.from(words, lettersOf)

  function shortlist(written: string, isPrefix: boolean): string[] {
    const own = lettersOf(written)
    const pairs = new Set(pairsOf(written))
    const candidates: Corrected[] = []
    for (let index = 0; index < words.length; index++) {
      const others = letterBits[index] ?? 0
      // What follows an unfinished word may have any letters.
      const differing = isPrefix ? own & ~others : own ^ others
      if (others === 0 || bitCount(differing) > (isPrefix ? 1 : MAX_DIFFERENT_LETTERS)) continue
      const word = words[index] ?? ''
      const longer = word.length - written.length
      if (longer < -MAX_LENGTH_DIFFERENCE || (!isPrefix && longer > MAX_LENGTH_DIFFERENCE)) continue
      const shared = pairsOf(word).reduce((count, pair) => count + Number(pairs.has(pair)), 0)
      if (shared < 2) continue
      const length = isPrefix ? Math.min(word.length, written.length + 1) : word.length
      candidates.push({ word, likeness: (2 * shared) / (written.length + length + 2) })
    }
    return candidates
      .sort(mostAlike)
      .slice(0, MAX_CANDIDATES)
      .map(({ word }) => word)
  }

  return (written, limit, isPrefix) => {
    const list = shortlist(written, isPrefix)
    if (list.length === 0) return []
    const fuse = new Fuse(list, {
      includeScore: true,
      threshold: FUSE_THRESHOLD,
      distance: 12,
      minMatchCharLength: 2,
    })
    return fuse
      .search(written)
      .map(({ item, score = 1 }) => ({
        word: item,
        likeness: likenessOf(written, item, score, isPrefix),
      }))
      .sort(mostAlike)
      .slice(0, limit)
  }
}

function mostAlike(a: Corrected, b: Corrected): number {
  return b.likeness - a.likeness || (a.word < b.word ? -1 : 1)
}

/** Lowers the likeness of words of another length: Fuse.js only looks for the pattern inside a word. */
function likenessOf(written: string, word: string, score: number, isPrefix: boolean): number {
  const difference = Math.abs(word.length - written.length)
  const length = (isPrefix && word.length > written.length ? 0.01 : 0.05) * difference
  const start = word[0] === written[0] ? 0 : 0.08
  const swapped = word !== written && sortedLetters(word) === sortedLetters(written)
  return Math.max(0, 1 - score - length - start + (swapped ? SWAPPED_BONUS : 0))
}

function sortedLetters(word: string): string {
  return [...word].sort().join('')
}

/** The letters of a word as bits (other scripts share them with Latin); 0 when it cannot be corrected. */
function lettersOf(word: string): number {
  if (word.length < MIN_LENGTH || /\d/.test(word)) return 0
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function bitCount(bits: number): number {
  let count = 0
  for (let unset = bits; unset !== 0; unset &= unset - 1) count++
  return count
}

/** `abc` gives `^a`, `ab`, `bc`, `c$`. */
function pairsOf(word: string): string[] {
  const framed = `^${word}$`
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2))
}
