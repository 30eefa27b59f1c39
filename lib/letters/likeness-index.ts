import {
  type ComparableLetter,
  comparedParts,
  type Likeness,
  likeness,
  MIN_SHARED_WORDS,
} from './likeness.ts'

/** A letter that may be the same as another, by the order in which it was added, and why. */
interface Alike {
  at: number
  why: Likeness
}

interface LikenessIndex<L extends ComparableLetter> {
  add(letter: L): void
  /** The letters added so far that may be this one, in their order: what `likeness` says of each. */
  alike(letter: L): Alike[]
}

/**
 * Finds letters that may be one without comparing each with each: only those that share an address,
 * or a word among the rarest of their titles, are compared. Of two sets of words of which three
 * quarters are shared, each has a shared word among its first quarter and one more, in whatever
 * order both stand (prefix filtering, https://doi.org/10.1145/1242572.1242591). How rare a word is
 * is counted in `expected`, which need not be the letters that are added.
 */
export function createLikenessIndex<L extends ComparableLetter>(
  expected: readonly ComparableLetter[],
): LikenessIndex<L> {
  const counts = new Map<string, number>()
  for (const letter of expected)
    for (const word of comparedParts(letter).titleWords)
      counts.set(word, (counts.get(word) ?? 0) + 1)

  const keysOf = (letter: L): string[] => {
    const { addresses, titleWords } = comparedParts(letter)
    const rarestFirst = [...titleWords].sort(
      (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1),
    )
    const most = titleWords.size - Math.ceil(MIN_SHARED_WORDS * titleWords.size) + 1
    // A word holds no space.
    return [...addresses.map((address) => `at ${address}`), ...rarestFirst.slice(0, most)]
  }

  const added: L[] = []
  const buckets = new Map<string, number[]>()
  return {
    add(letter) {
      for (const key of new Set(keysOf(letter))) {
        const bucket = buckets.get(key)
        if (bucket) bucket.push(added.length)
        else buckets.set(key, [added.length])
      }
      added.push(letter)
    },
    alike(letter) {
      const near = new Set(keysOf(letter).flatMap((key) => buckets.get(key) ?? []))
      return [...near]
        .sort((one, other) => one - other)
        .flatMap((at) => {
          const other = added[at]
          const why = other ? likeness(letter, other) : null
          return why ? [{ at, why }] : []
        })
    },
  }
}
