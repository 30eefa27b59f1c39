import { cleanLine } from './source-blocks.ts'

/**
 * Adds a printed line to the text before it, as one writes it without the break. `last` is the line that
 * `before` ends with: to look at the end of a long text would copy it.
 */
export function joinLine(
  before: string,
  last: string,
  after: string,
  keepsHyphens: boolean,
): string {
  const next = cleanLine(after)
  const shown = last.trimEnd()
  const end = cleanLine(last).slice(-2)
  // A soft hyphen is no part of the word, whatever its letters.
  if (shown.endsWith('\u00AD')) return before + next
  if (/\p{Script=Han}$/u.test(end) && /^\p{Script=Han}/u.test(next)) return before + next
  // A word split at the end of a line; a hyphen before a capital belongs to the name.
  const isSplit =
    /(?:\p{Ll}[-\u2010\u2011]|\p{Lo}\u2010)$/u.test(end) && /^[\p{Ll}\p{Lo}]/u.test(next)
  if (isSplit && !keepsHyphens) return before.slice(0, -1) + next
  if (/[-\u2010\u2011]$/u.test(end)) return before + next
  return `${before} ${next}`
}
