/** A letter's date in its parts, as precise as known: `[2023, 2, 26]`, `[2023]`; empty for none. */
export function datePartsOf(date: string | null): number[] {
  return date === null ? [] : date.split('-').map(Number)
}
