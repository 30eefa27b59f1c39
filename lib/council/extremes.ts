/**
 * The least of some numbers; infinite for none. `Math.min(...numbers)` overflows the stack where
 * there are some hundred thousand.
 */
export function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
}

/** The greatest of some numbers; infinite, below zero, for none. */
export function greatestOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY)
}
