import { greatestOf, leastOf } from '../council/extremes.ts'

export interface YearCount {
  year: number
  count: number
}

/** Counts the dated letters of each year from the first to the last, also years without any. */
export function countByYear(letters: readonly { date: string | null }[]): YearCount[] {
  const years = letters.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]))
  if (years.length === 0) return []
  const counts = Map.groupBy(years, (year) => year)
  const first = leastOf(years)
  return Array.from({ length: greatestOf(years) - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index)?.length ?? 0,
  }))
}
