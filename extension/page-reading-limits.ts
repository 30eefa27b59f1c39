import type { PageReading } from '../lib/pages/page.ts'

/** The longest list of the Council has some hundred texts. */
export const MAX_ROWS = 5_000
/** The most bytes of UTF-8 of one reading: the pages of all tabs must fit the browser's storage. */
export const MAX_READING_BYTES = 2 ** 20

/** The bytes that a value takes as the browser stores it. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}

/** A reading cut to the rows that are read; `isCut` says that there were more. */
export function boundReading(reading: PageReading): PageReading {
  const { texts, ...page } = reading
  let left = MAX_READING_BYTES - bytesOf(page)
  const kept = texts.slice(0, MAX_ROWS)
  const first = kept.findIndex((row) => {
    left -= bytesOf(row) + 1
    return left < 0
  })
  const rows = first === -1 ? kept : kept.slice(0, first)
  return rows.length === texts.length ? reading : { ...page, texts: rows, isCut: true }
}
