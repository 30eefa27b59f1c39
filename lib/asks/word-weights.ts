import { countTerms, type Term } from './terms.ts'
import { type Paragraph, parentsOf } from './un-text.ts'

/** BM25's usual saturation, and half of its usual penalty for length: paragraphs of texts are long alike. */
const SATURATION = 1.2
const LENGTH_PENALTY = 0.5
/** How much a sub-paragraph has of the words of its paragraph. */
const OF_PARENT = 0.4

/** How the words of one text weigh. */
export interface WordWeights {
  /** How rare a key is among the paragraphs; 0 where none has it. */
  rarity(key: string): number
  /** How much a paragraph has of a key, grown less with each time it is said. */
  presence(key: string, index: number): number
}

/** Weighs the words of a text's paragraphs, given as terms: Okapi BM25 with sub-paragraphs. */
export function weighWords(
  paragraphs: readonly Paragraph[],
  terms: readonly (readonly Term[])[],
): WordWeights {
  const bags = terms.map(countTerms)
  const parents = parentsOf(paragraphs)
  const lengths = terms.map(({ length }) => length)
  const average = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  )
  const holders = new Map<string, number>()
  for (const bag of bags)
    for (const key of bag.keys()) holders.set(key, (holders.get(key) ?? 0) + 1)
  return {
    rarity(key) {
      const held = holders.get(key) ?? 0
      return held === 0 ? 0 : Math.log(1 + (bags.length - held + 0.5) / (held + 0.5))
    },
    presence(key, index) {
      const parent = parents[index] ?? null
      const above = parent === null ? 0 : Math.min(1, bags[parent]?.get(key) ?? 0)
      const count = (bags[index]?.get(key) ?? 0) + OF_PARENT * above
      const long = 1 - LENGTH_PENALTY + (LENGTH_PENALTY * (lengths[index] ?? 0)) / average
      return (count * (SATURATION + 1)) / (count + SATURATION * long)
    },
  }
}
