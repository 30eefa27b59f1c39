import type { FindNearest } from './nearest-paragraphs.ts'

/** An ask of a letter. */
export interface LetterAsk {
  letter: string
  ask: string
}

/** Asks are set beside so many of the paragraphs that are nearest to them. */
const MOST_BESIDE = 2

/** The asks that each paragraph of a text is near to, by its index; none where nothing is near. */
export function asksNear(
  asks: readonly LetterAsk[],
  nearest: FindNearest,
): ReadonlyMap<number, LetterAsk[]> {
  const near = new Map<number, LetterAsk[]>()
  for (const one of asks) {
    const found = nearest(one.ask).filter(({ band }) => band !== 'none')
    for (const { index } of found.slice(0, MOST_BESIDE))
      near.set(index, [...(near.get(index) ?? []), one])
  }
  return near
}
