/**
 * Measures until a measure is within its bounds, at most `most` times, and gives them all: what else
 * the machine does makes some longer, what we do makes all of them so.
 */
export async function measureUntil<T>(
  isWithin: (measure: T) => boolean,
  most: number,
  measure: () => Promise<T>,
): Promise<T[]> {
  const measures: T[] = []
  do measures.push(await measure())
  while (measures.length < most && !measures.some(isWithin))
  return measures
}
