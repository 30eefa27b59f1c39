import type { Language } from '../../lib/council/language.ts'
import type { StateRecord } from '../../lib/council/states.ts'
import type { Found } from '../../lib/messages.ts'
import type { Search, SearchAnswer } from '../../lib/search/answer.ts'
import { decodeIndex } from '../../lib/search/encode.ts'
import { createSearch } from '../../lib/search/search.ts'
import { readPackageFile } from './package-files.ts'

/** More letters than any list or suggestion shows at once. */
const MOST = 200

let search: Promise<Search> | null = null

/** Opens the search; a failed opening is tried again at the next question. */
export function openSearch(): Promise<Search> {
  if (search) return search
  const opening = readPackageFile('/data/search.json').then((file) =>
    createSearch(decodeIndex(file)),
  )
  opening.catch(() => {
    search = null
  })
  search = opening
  return opening
}

interface Question {
  query: string
  limit: number
  language: Language
}

/** The best letters for a query, or the newest for none, with the names of states to show them. */
export async function findLetters({ query, limit, language }: Question): Promise<Found> {
  const [opened, records] = await Promise.all([openSearch(), readPackageFile('/data/states.json')])
  const isEmpty = query.trim() === ''
  const answer = opened.search(query, { limit: Math.min(limit, MOST), everything: isEmpty })
  return {
    answer: { ...answer, facets: null },
    states: namesOf(statesIn(answer), records as StateRecord[], language),
  }
}

function statesIn({ understood, results }: SearchAnswer): Set<string> {
  return new Set([
    ...understood.flatMap(({ kind, value }) => (kind === 'country' ? [value] : [])),
    ...results.flatMap(({ header }) => header.countries),
  ])
}

/** Without `createStates`, whose work is finding names in texts. */
function namesOf(
  states: Set<string>,
  records: readonly StateRecord[],
  language: Language,
): Record<string, string> {
  const named = records.filter(({ alpha3 }) => states.has(alpha3))
  return Object.fromEntries(
    named.map(({ alpha3, names }) => [alpha3, names[language][0] ?? names.en[0] ?? alpha3]),
  )
}
