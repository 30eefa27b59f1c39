const noted = new Set<string>()

/**
 * Notes what went wrong without stopping anything, once for as long as the background lives: a
 * storage that cannot be read or written stays so at every page.
 */
export function noteOnce(what: string, error: unknown): void {
  if (noted.has(what)) return
  noted.add(what)
  console.warn(`HRC Letters: ${what}`, error)
}
