/** The query without the part between two offsets, its spaces tidied. */
export function withoutPart(query: string, [start, end]: readonly [number, number]): string {
  return `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim()
}

/** The query with one part written otherwise; as it is when the part does not stand in it. */
export function withPart(query: string, written: string, better: string): string {
  const start = query.indexOf(written)
  return start === -1 ? query : query.slice(0, start) + better + query.slice(start + written.length)
}
