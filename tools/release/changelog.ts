/** What the newest section of a changelog says. */
export interface NewestSection {
  /** Null as long as it is "Unreleased". */
  version: string | null
  /** How many entries it has: lines of a list, and of text. */
  entries: number
}

/** Reads the newest section: `## 1.2.0`, with a date after it or not, or `## Unreleased`. */
export function newestSection(changelog: string): NewestSection {
  const [, newest = ''] = changelog.split(/^## /m)
  const [heading = '', ...lines] = newest.split('\n')
  const version = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?=\s|$)/.exec(heading)?.[0] ?? null
  return { version, entries: lines.filter((line) => line.trim() !== '').length }
}
