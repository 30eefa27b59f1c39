/** The query without the part between two offsets, its spaces tidied. */
export function withoutPart(query: string, [start, end]: readonly [number, number]): string {
  return `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim()
}

/**
 * The query with one part written otherwise; as it is when the part does not stand in it. A part is
 * told in lower case and without quotation marks, and found in the query however it stands there.
 */
export function withPart(query: string, written: string, better: string): string {
  const name = /^\p{L}+[:：]/u.exec(written)?.[0] ?? ''
  const text = written.slice(name.length)
  const forms = [written, `${name}"${text}"`, `${name}“${text}”`]
  const lower = query.toLowerCase()
  for (const form of forms) {
    const start = lower.indexOf(form.toLowerCase())
    if (start !== -1) return query.slice(0, start) + better + query.slice(start + form.length)
  }
  return query
}
