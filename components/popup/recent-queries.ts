const MAX_RECENT = 5
const MAX_LENGTH = 200

/** The queries that led to something, with another one; the newest first, each once. */
export function withRecent(queries: readonly string[], query: string): string[] {
  const used = query.trim()
  if (used === '' || used.length > MAX_LENGTH) return [...queries]
  const others = queries.filter((other) => other.toLowerCase() !== used.toLowerCase())
  return [used, ...others].slice(0, MAX_RECENT)
}

/** Reads recent queries back from storage: what is not understood is left out. */
export function readRecent(stored: unknown): string[] {
  if (!Array.isArray(stored)) return []
  const queries = stored.filter((query) => typeof query === 'string' && query.length <= MAX_LENGTH)
  return queries.slice(0, MAX_RECENT)
}
