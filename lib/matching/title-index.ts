import { isFormula } from './formulas.ts'
import { PAIR_WEIGHT, type Vocabulary } from './phrase.ts'
import { likeness, readTitle, type Title } from './title.ts'

/** Titles that cannot be this alike are not compared. */
const LEAST_LIKENESS = 0.35

/** How near a title of the index is to the one sought, 0 to 1. */
export type Measure = (sought: Title, title: Title) => number

/** Finds titles by likeness, looking only at those that share a telling word. */
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
  const titles: { title: Title; keys: Set<Key> }[] = []
  const byWord = new Map<string, number[]>()
  const byWritten = new Map<string, Set<Key>>()
  for (const { title: written, key, reading } of entries) {
    const known = byWritten.get(written)
    if (known) {
      known.add(key)
      continue
    }
    const keys = new Set([key])
    byWritten.set(written, keys)
    const title = reading?.() ?? readTitle(written, vocabulary)
    for (const word of tellingWords(title)) {
      const list = byWord.get(word)
      if (list) list.push(titles.length)
      else byWord.set(word, [titles.length])
    }
    titles.push({ title, keys })
  }
  return {
    find(title, measure = likeness) {
      const best = new Map<Key, number>()
      const shared = new Map<number, number>()
      for (const word of tellingWords(title)) {
        const weight = title.whole.features.get(word) ?? 0
        for (const place of byWord.get(word) ?? []) {
          shared.set(place, (shared.get(place) ?? 0) + weight)
        }
      }
      const formulas = formulaWeight(title)
      for (const [place, telling] of shared) {
        const entry = titles[place]
        if (!entry || !canBeNear(title, entry.title, telling + formulas)) continue
        const found = measure(title, entry.title)
        for (const key of entry.keys) best.set(key, Math.max(found, best.get(key) ?? 0))
      }
      return [...best].sort((one, other) => other[1] - one[1])
    },
  }
}

/** Whether titles that share words of a weight can reach a likeness that anybody asks for. */
function canBeNear(one: Title, other: Title, shared: number): boolean {
  return 2 * shared * (1 + PAIR_WEIGHT) >= LEAST_LIKENESS * (one.head.total + other.head.total)
}

function formulaWeight({ whole }: Title): number {
  let total = 0
  for (const [feature, weight] of whole.features) {
    if (!feature.includes(' ') && isFormula(feature)) total += weight
  }
  return total
}

function* tellingWords(title: Title): Iterable<string> {
  for (const feature of title.whole.features.keys()) {
    if (!feature.includes(' ') && !isFormula(feature)) yield feature
  }
}
