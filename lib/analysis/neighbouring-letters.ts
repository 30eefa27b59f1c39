import type { SearchedLetter } from '../search/search-answer.ts'

/** The letters just before and after one on the same situation or theme. */
export interface Neighbours {
  /** What they share: the first country, else the first theme. */
  shared: { kind: 'country' | 'theme'; value: string }
  before: SearchedLetter | null
  after: SearchedLetter | null
  /** How many letters share it, with this one. */
  total: number
}

/** Null for a letter without a date, or on no country and no theme. */
export function neighboursOf(
  letter: SearchedLetter,
  letters: readonly SearchedLetter[],
): Neighbours | null {
  const shared = sharedOf(letter)
  if (shared === null || letter.date === null) return null
  const sharing = letters
    .filter(({ countries, themes, date }) => {
      const values = shared.kind === 'country' ? countries : themes
      return date !== null && values.includes(shared.value)
    })
    .sort(byDate)
  const index = sharing.findIndex(({ id }) => id === letter.id)
  return {
    shared,
    before: sharing[index - 1] ?? null,
    after: sharing[index + 1] ?? null,
    total: sharing.length,
  }
}

function sharedOf({ countries: [country], themes: [theme] }: SearchedLetter) {
  if (country) return { kind: 'country', value: country } as const
  return theme ? ({ kind: 'theme', value: theme } as const) : null
}

function byDate(a: SearchedLetter, b: SearchedLetter): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  return a.id < b.id ? -1 : 1
}
