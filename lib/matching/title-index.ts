import { isFormula } from './formulas.ts'
import { groupByEach } from './group-by-each.ts'
import { contentWords, PAIR_WEIGHT, type Vocabulary } from './phrase.ts'
import { likeness, readTitle, type Title } from './title.ts'

/** Titles that cannot be this alike are not compared; no gold case changes from 0.28 to 0.42. */
const MIN_LIKENESS = 0.35

/** How alike a title of the index is to the one sought, 0 to 1. */
export type Measure = (sought: Title, title: Title) => number

/** Finds titles by likeness; compares only those that share a content word. */
export interface TitleIndex<Key> {
  /** Keys of titles, best first, each with the best likeness of its titles, 0 to 1. */
  find(title: Title, measure?: Measure): [key: Key, likeness: number][]
}

interface Entry<Key> {
  title: string
  key: Key
  /** The title as it was read before, where it was. */
  reading?: () => Title
}

/** Makes an index of titles; several may have the same key. */
export function createTitleIndex<Key>(
  entries: readonly Entry<Key>[],
  vocabulary: Vocabulary,
): TitleIndex<Key> {
  const titles = [...Map.groupBy(entries, ({ title }) => title)].map(([written, same]) => ({
    title: same[0]?.reading?.() ?? readTitle(written, vocabulary),
    keys: new Set(same.map(({ key }) => key)),
  }))
  const byWord = groupByEach(titles, ({ title }) => contentWords(title.whole))
  return {
    find(title, measure = likeness) {
      const best = new Map<Key, number>()
      const sharedWeights = new Map<(typeof titles)[number], number>()
      for (const word of contentWords(title.whole)) {
        const weight = title.whole.features.get(word) ?? 0
        for (const entry of byWord.get(word) ?? []) {
          sharedWeights.set(entry, (sharedWeights.get(entry) ?? 0) + weight)
        }
      }
      const ofFormulas = formulaWeight(title)
      for (const [entry, weight] of sharedWeights) {
        if (!canBeLike(title, entry.title, weight + ofFormulas)) continue
        const found = measure(title, entry.title)
        for (const key of entry.keys) best.set(key, Math.max(found, best.get(key) ?? 0))
      }
      return [...best].sort((one, other) => other[1] - one[1])
    },
  }
}

/** Whether titles that share words of a weight can reach a likeness that anybody asks for. */
function canBeLike(one: Title, other: Title, sharedWeight: number): boolean {
  return 2 * sharedWeight * (1 + PAIR_WEIGHT) >= MIN_LIKENESS * (one.head.total + other.head.total)
}

function formulaWeight({ whole }: Title): number {
  let total = 0
  for (const [feature, weight] of whole.features) {
    if (!feature.includes(' ') && isFormula(feature)) total += weight
  }
  return total
}
