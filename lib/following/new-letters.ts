import type { LetterHeader } from '../letters/letter.ts'

/** The letters that were there when the user last said that all are seen, or at the beginning. */
export interface SeenLetters {
  /** When that was, ISO 8601. */
  since: string
  ids: string[]
}

/** What of a letter tells whether it is new. */
type Seeable = Pick<LetterHeader, 'id' | 'provenance'>

/** Reads what was seen from the browser's storage; null for nothing, or a damaged record. */
export function readSeen(stored: unknown): SeenLetters | null {
  const { since, ids }: { since?: unknown; ids?: unknown } = Object(stored)
  const isDated = typeof since === 'string' && !Number.isNaN(Date.parse(since))
  if (!isDated || !Array.isArray(ids)) return null
  return { since, ids: ids.filter((id) => typeof id === 'string') }
}

/** The ids of the letters that came since all were seen; one of the user's own never did. */
export function newIds(letters: readonly Seeable[], { ids }: SeenLetters): Set<string> {
  const seen = new Set(ids)
  const fresh = letters.filter(({ id, provenance }) => provenance !== 'user' && !seen.has(id))
  return new Set(fresh.map(({ id }) => id))
}

/** The same letters, those marked that are new. */
export function markNew<T extends Seeable>(
  letters: readonly T[],
  seen: SeenLetters,
): (T & { isNew?: true })[] {
  const fresh = newIds(letters, seen)
  return letters.map((letter) => (fresh.has(letter.id) ? { ...letter, isNew: true } : letter))
}
