/** How many items were found, expected, and right. */
export interface Count {
  found: number
  expected: number
  right: number
}

/** Adds what was found of what was expected to a count; says what is missing or too much, if anything. */
export function countItems(
  count: Count,
  found: readonly string[],
  expected: readonly string[],
): string | null {
  const missing = expected.filter((item) => !found.includes(item))
  const extra = found.filter((item) => !expected.includes(item))
  count.found += found.length
  count.expected += expected.length
  count.right += expected.length - missing.length
  if (missing.length + extra.length === 0) return null
  return `missing ${JSON.stringify(missing)}, extra ${JSON.stringify(extra)}`
}
