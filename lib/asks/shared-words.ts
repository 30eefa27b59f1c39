import { termsOf } from './terms.ts'

/** A place in a text: where it begins and ends. */
export type Range = [start: number, end: number]

/** Where a paragraph has the words of an ask, or words for the same; adjacent words are one range. */
export function sharedWords(ask: string, paragraph: string): Range[] {
  const wanted = new Set(termsOf(ask).flatMap(({ key, concept }) => [key, concept ?? key]))
  const ranges: Range[] = []
  for (const { key, concept, start, end } of termsOf(paragraph)) {
    if (!wanted.has(key) && !wanted.has(concept ?? key)) continue
    const last = ranges.at(-1)
    if (last && start <= last[1] + 1) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}
