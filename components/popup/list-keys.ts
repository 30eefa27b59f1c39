/** What a key does in the search box; null leaves it to the box. */
export type ListAction = { move: number } | 'open' | 'open-source' | null

/** Entries that a page key moves by. */
const PAGE_KEY_STEP = 5
const MOVES = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE_KEY_STEP],
  ['PageUp', -PAGE_KEY_STEP],
])

type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>

/** Keys that choose among word forms while a word is being composed (Chinese) stay with the box. */
export function listAction(event: Key): ListAction {
  if (event.isComposing || event.altKey || event.shiftKey) return null
  const withControl = event.ctrlKey || event.metaKey
  if (event.key === 'Enter') return withControl ? 'open-source' : 'open'
  const move = MOVES.get(event.key)
  return move === undefined || withControl ? null : { move }
}

/**
 * Gives the index that a move leads to: never outside the list, and out of it only when nothing was
 * typed.
 */
export function indexAfter(
  active: number,
  move: number,
  options: { count: number; first: number },
) {
  return Math.max(options.first, Math.min(active + move, options.count - 1))
}
