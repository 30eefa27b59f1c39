const warned = new Set<string>()

/**
 * Notes what went wrong without stopping anything, once for as long as the background lives: a
 * storage that cannot be read or written stays so at every page.
 */
export function warnOnce(what: string, error: unknown): void {
  if (warned.has(what)) return
  warned.add(what)
  console.warn(`HRC Letters: ${what}`, error)
}
