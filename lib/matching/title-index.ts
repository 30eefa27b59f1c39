import { lazy } from '../remember.ts'
import { titleWords } from '../text/titles.ts'
import { isFormula } from './formulas.ts'
import { PAIR_WEIGHT, type Vocabulary } from './phrase.ts'
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
    ...readWords(written, same[0]?.reading?.(), vocabulary),
    keys: new Set(same.map(({ key }) => key)),
  }))
  const byWord = new Map<string, number[]>()
  titles.forEach(({ contentWords }, at) => {
    for (const word of contentWords) {
      const having = byWord.get(word)
      if (having) having.push(at)
      else byWord.set(word, [at])
    }
  })
  // By the title's number; 0 again after each search.
  const sharedWeights = new Float64Array(titles.length)

  /** The numbers of the titles that share a content word, in the order of the words. */
  function sharing({ whole }: Title): number[] {
    const found: number[] = []
    for (const word of whole.contentWords) {
      const having = byWord.get(word)
      const weight = whole.features.get(word) ?? 0
      for (const at of having ?? []) {
        const before = sharedWeights[at] ?? 0
        if (before === 0) found.push(at)
        sharedWeights[at] = before + weight
      }
    }
    return found
  }

  return {
    find(title, measure = likeness) {
      const best = new Map<Key, number>()
      const { formulaWeight } = title.whole
      for (const at of sharing(title)) {
        const shared = sharedWeights[at] ?? 0
        sharedWeights[at] = 0
        const entry = titles[at]
        if (!entry || !canBeLike(title, entry.title(), shared + formulaWeight)) continue
        const found = measure(title, entry.title())
        for (const key of entry.keys) best.set(key, Math.max(found, best.get(key) ?? 0))
      }
      return [...best].sort((one, other) => other[1] - one[1])
    },
  }
}

/** The content words of a title, and the title, read when it is first compared: most never are. */
function readWords(written: string, known: Title | undefined, vocabulary: Vocabulary) {
  if (known) return { contentWords: known.whole.contentWords, title: () => known }
  const words = titleWords(written)
  return {
    contentWords: new Set(words.filter((word) => !isFormula(word))),
    title: lazy(() => readTitle(written, vocabulary, words)),
  }
}

/** Whether titles that share words of a weight can reach a likeness that anybody asks for. */
function canBeLike(one: Title, other: Title, sharedWeight: number): boolean {
  return 2 * sharedWeight * (1 + PAIR_WEIGHT) >= MIN_LIKENESS * (one.head.total + other.head.total)
}
