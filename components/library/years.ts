export interface YearCount {
  year: number
  count: number
}

/** How many letters each year from the first to the last, those without any too; undated are left out. */
export function countByYear(letters: readonly { date: string | null }[]): YearCount[] {
  const years = letters.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => ({
    year: first + place,
    count: years.filter((year) => year === first + place).length,
  }))
}
