import type { Vocabulary } from './phrase.ts'
import { likeness, readTitle, type Title } from './title.ts'
import { isFormula } from './words.ts'

/** How near a title of the index is to the one sought, 0 to 1. */
export type Measure = (sought: Title, title: Title) => number

/** Finds titles by likeness, looking only at those that share a telling word. */
export interface TitleIndex<Key> {
  /** Keys of titles, best first, each with the best likeness of its titles, 0 to 1. */
  find(title: Title, measure?: Measure): [key: Key, likeness: number][]
}

/** Makes an index of titles; several may have the same key. */
export function createTitleIndex<Key>(
  entries: readonly { title: string; key: Key }[],
  vocabulary: Vocabulary,
): TitleIndex<Key> {
  const titles: { title: Title; keys: Set<Key> }[] = []
  const byWord = new Map<string, number[]>()
  const byWritten = new Map<string, Set<Key>>()
  for (const { title: written, key } of entries) {
    const known = byWritten.get(written)
    if (known) {
      known.add(key)
      continue
    }
    const keys = new Set([key])
    byWritten.set(written, keys)
    const title = readTitle(written, vocabulary)
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
      const seen = new Set<number>()
      for (const word of tellingWords(title)) {
        for (const place of byWord.get(word) ?? []) {
          const entry = titles[place]
          if (!entry || seen.has(place)) continue
          seen.add(place)
          const found = measure(title, entry.title)
          for (const key of entry.keys) best.set(key, Math.max(found, best.get(key) ?? 0))
        }
      }
      return [...best].sort((one, other) => other[1] - one[1])
    },
  }
}

function* tellingWords(title: Title): Iterable<string> {
  for (const feature of title.whole.features.keys()) {
    if (!feature.includes(' ') && !isFormula(feature)) yield feature
  }
}
