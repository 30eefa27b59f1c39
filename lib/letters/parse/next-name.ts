import { mayBeName } from './block-label.ts'
import { isRightToLeft } from './pdf-text-run.ts'
import { ORGANIZATION_START, ORGANIZATION_WORD } from './person-patterns.ts'
import { isPlaceName } from './place-names.ts'

/** Names in a run, "人权中心、法律援助协会、记者联", which does not end here. */
export function isRun(line: string): boolean {
  return line.includes('、') && !/[。；：:！？!?]\s*$/u.test(line)
}

/** Whether a line begins another name below one that is whole by itself. */
export function isAnotherName(before: string, line: string): boolean {
  // A column of countries.
  if (before.length < 60 && isPlaceName(before) && isPlaceName(line)) return true
  // Nothing goes on in another script without a bracket.
  const isOther = isRightToLeft(before) && !/\p{Lu}/u.test(before) && !isRightToLeft(line)
  if (isOther && before.length < 110 && /^\p{Lu}/u.test(line)) return true
  if (!ORGANIZATION_START.test(line) || isLoneWord(line) || before.length >= 110) return false
  const isWhole = /\S\s+\S/u.test(before) && ORGANIZATION_WORD.test(before)
  return isWhole && (mayBeName(before) || ORGANIZATION_START.test(before))
}

/** "Network", "Foundation": a word that many names end with, and none consists of. */
export function isLoneWord(line: string): boolean {
  const text = line.trim()
  return /^\p{Lu}\p{Ll}{1,30}$/u.test(text) && ORGANIZATION_WORD.test(text)
}
