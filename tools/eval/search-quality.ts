import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { createSearch } from '../../lib/search/create-search.ts'
import type { Search } from '../../lib/search/search-answer.ts'
import { ROOT } from '../run.ts'
import { loadSearchIndex } from '../search-index.ts'

/** A query somebody would type for a letter they have in mind. */
export interface KnownItemQuery {
  query: string
  /** Any of these is the wanted letter. */
  letterIds: string[]
  kind: string
}

export interface KnownItemScore {
  queries: number
  /** Shares, 0 to 1. */
  first: number
  firstFive: number
  /** Queries whose wanted letter did not come first, with its place, 0 when not in the answer. */
  missed: { query: string; place: number; got: string | null }[]
}

const GOLD = 'tests/eval/queries.dev.csv'
const FIRST_AT_LEAST = 0.8
const FIRST_FIVE_AT_LEAST = 0.95

/** The queries of a file with the columns `query`, `letter_ids` and `kind`. */
export function readKnownItemQueries(file = join(ROOT, GOLD)): KnownItemQuery[] {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
  return rows.map(({ query = '', letter_ids = '', kind = '' }) => ({
    query,
    letterIds: letter_ids.split(' '),
    kind,
  }))
}

/** How often the wanted letter comes first, and among the first five; `ids` answers a query. */
export function scoreKnownItems(
  queries: readonly KnownItemQuery[],
  ids: (query: string) => readonly string[],
): KnownItemScore {
  const places = queries.map(({ query, letterIds }) => {
    const answer = ids(query)
    return {
      query,
      place: answer.findIndex((id) => letterIds.includes(id)) + 1,
      got: answer[0] ?? null,
    }
  })
  const share = (most: number) =>
    places.filter(({ place }) => place >= 1 && place <= most).length / queries.length
  return {
    queries: queries.length,
    first: share(1),
    firstFive: share(5),
    missed: places.filter(({ place }) => place !== 1),
  }
}

/** The first results of the search for a query. */
function idsOf(search: Search): (query: string) => string[] {
  return (query) => search.search(query, { omitHits: true }).results.map(({ id }) => id)
}

/** The lines of `npm run eval` about search. */
export function evaluateSearch(file?: string): { lines: string[]; failed: boolean } {
  const search = createSearch(loadSearchIndex())
  const score = scoreKnownItems(readKnownItemQueries(file), idsOf(search))
  const failed = score.first < FIRST_AT_LEAST || score.firstFive < FIRST_FIVE_AT_LEAST
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return {
    lines: [
      `search: ${score.queries} known-item queries: wanted letter first ${percent(score.first)} (at least 80 %), in the first five ${percent(score.firstFive)} (at least 95 %)`,
      ...score.missed.map(
        ({ query, place, got }) =>
          `  not first: "${query}": ${place || 'not found'}; first was ${got ?? 'nothing'}`,
      ),
    ],
    failed,
  }
}
