import type { StateRecord } from '../lib/council/states.ts'
import { memoizeLatest } from '../lib/remember.ts'
import type { SearchIndex } from '../lib/search/compile-index.ts'
import { createSearch } from '../lib/search/create-search.ts'
import type { Search, SearchAnswer } from '../lib/search/search-answer.ts'
import type { InterfaceLanguage } from './interface-languages.ts'
import type { SearchReply } from './messages.ts'
import { readPackageFile } from './read-package-file.ts'
import { markedIndex } from './seen-store.ts'
import { stateNames } from './state-names.ts'

/** More letters than any list or suggestion shows at once. */
const MAX_RESULTS = 200

const searchOf = memoizeLatest((index: SearchIndex) => createSearch(index))

/** Opens the search, anew when a letter has changed; a failed opening is tried again. */
export async function openSearch(): Promise<Search> {
  return searchOf(await markedIndex())
}

interface Question {
  query: string
  limit: number
  language: InterfaceLanguage
}

/** The best letters for a query, or the newest for none, with the names of states to show them. */
export async function findLetters({ query, limit, language }: Question): Promise<SearchReply> {
  const few = Math.min(limit, MAX_RESULTS)
  const [answer, records] = await Promise.all([
    query.trim() === '' ? newest(query, few) : best(query, few),
    readPackageFile('/data/states.json'),
  ])
  const named = (records as StateRecord[]).filter(({ alpha3 }) => statesIn(answer).has(alpha3))
  return { answer, states: stateNames(named, language) }
}

async function best(query: string, limit: number): Promise<SearchAnswer> {
  return (await openSearch()).search(query, { limit })
}

/** Answered before the search is ready, which is then made ready for the first letter typed. */
async function newest(query: string, limit: number): Promise<SearchAnswer> {
  const { letters } = await markedIndex()
  setTimeout(() => openSearch().then((opened) => opened.search('a'), console.error))
  return {
    query,
    results: letters.slice(0, limit).map((header) => ({
      id: header.id,
      score: 0,
      complete: true,
      header,
      hits: [],
    })),
    total: letters.length,
    exact: true,
    understood: [],
    problems: [],
    corrections: [],
    corrected: null,
    facets: null,
  }
}

function statesIn({ understood, results }: SearchAnswer): Set<string> {
  return new Set([
    ...understood.flatMap(({ kind, value }) => (kind === 'country' ? [value] : [])),
    ...results.flatMap(({ header }) => header.countries),
  ])
}
