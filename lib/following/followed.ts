import type { CatalogueMatches } from '../analysis/matched-texts.ts'
import type { SignatoryIndex } from '../analysis/signatory-profiles.ts'
import type { SearchedLetter } from '../search/search-answer.ts'

const KINDS = ['situation', 'line', 'session', 'signatory', 'letter'] as const

/** What the user follows. */
export interface Followed {
  kind: (typeof KINDS)[number]
  /**
   * Of a situation the alpha-3 code, of a session its number, of a signatory its key, of a letter its
   * id; of a mandate line the symbol of any of its texts, as lines have no name that lasts.
   */
  of: string
}

/** As much as anybody keeps an eye on. */
const MOST_FOLLOWED = 200
const MAX_LENGTH = 250

/** Reads what is followed from the browser's storage or a file; leaves out what is damaged. */
export function readFollowed(stored: unknown): Followed[] {
  if (!Array.isArray(stored)) return []
  const read = stored.flatMap((one: unknown): Followed[] => {
    const { kind, of }: { kind?: unknown; of?: unknown } = Object(one)
    const known = KINDS.find((name) => name === kind)
    return known && typeof of === 'string' && of !== '' && of.length <= MAX_LENGTH
      ? [{ kind: known, of }]
      : []
  })
  return [...new Map(read.map((one) => [followedKey(one), one])).values()].slice(0, MOST_FOLLOWED)
}

/** What tells one from all others. */
export function followedKey({ kind, of }: Followed): string {
  return `${kind} ${of}`
}

/** Follows something, or no longer. The newest comes first. */
export function toggleFollowed(followed: readonly Followed[], one: Followed): Followed[] {
  const key = followedKey(one)
  const others = followed.filter((other) => followedKey(other) !== key)
  return others.length < followed.length ? others : [one, ...others].slice(0, MOST_FOLLOWED)
}

interface FollowedSources {
  /** Newest first. */
  letters: readonly SearchedLetter[]
  signatories: Pick<SignatoryIndex, 'find'>
  /** Null while not known: lines then have no letters. */
  matches: CatalogueMatches | null
}

/** The letters of something that is followed, the newest first. */
export function lettersOf({ kind, of }: Followed, sources: FollowedSources): SearchedLetter[] {
  const { letters, signatories, matches } = sources
  switch (kind) {
    case 'situation':
      return letters.filter(({ countries }) => countries.includes(of))
    case 'session':
      return letters.filter(({ sessions }) => sessions.includes(of))
    case 'letter':
      return letters.filter(({ id }) => id === of)
    case 'signatory': {
      const found = signatories.find(of)
      const own = new Set(found ? [...found.signed, ...found.published] : [])
      return letters.filter((letter) => own.has(letter))
    }
    case 'line': {
      const line = matches?.lineOf.get(of) ?? []
      const on = new Set(
        line.flatMap(({ symbol }) =>
          (matches?.lettersOf.get(symbol) ?? [])
            .filter(({ tier }) => tier !== 'session')
            .map(({ id }) => id),
        ),
      )
      return letters.filter(({ id }) => on.has(id))
    }
  }
}
