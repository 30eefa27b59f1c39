import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { createSearch } from '../../lib/search/create-search.ts'
import { percent, type Report } from '../report.ts'
import { ROOT } from '../run.ts'
import { loadSearchIndex } from '../search-index.ts'

/** A query somebody would type for a letter they have in mind. */
export interface KnownItemQuery {
  query: string
  /** Any of these is the wanted letter. */
  letterIds: string[]
}

interface KnownItemScore {
  /** Shares, 0 to 1. */
  first: number
  firstFive: number
  /** Queries whose wanted letter did not come first, with its rank, 0 when not in the answer. */
  missed: { query: string; rank: number; got: string | undefined }[]
}

const GOLD = join(ROOT, 'tests/eval/queries.dev.csv')
const MIN_FIRST = 0.8
const MIN_FIRST_FIVE = 0.95

/** The judged queries, from a file with the columns `query`, `letter_ids` and more. */
export function readKnownItemQueries(): KnownItemQuery[] {
  const rows: Record<string, string>[] = parse(readFileSync(GOLD), { columns: true, bom: true })
  return rows.map(({ query = '', letter_ids = '' }) => ({
    query,
    letterIds: letter_ids.split(' '),
  }))
}

/** How often the wanted letter comes first, and among the first five; `ids` answers a query. */
export function scoreKnownItems(
  queries: readonly KnownItemQuery[],
  ids: (query: string) => readonly string[],
): KnownItemScore {
  const ranks = queries.map(({ query, letterIds }) => {
    const answer = ids(query)
    return { query, rank: answer.findIndex((id) => letterIds.includes(id)) + 1, got: answer[0] }
  })
  const share = (most: number) =>
    ranks.filter(({ rank }) => rank >= 1 && rank <= most).length / queries.length
  return { first: share(1), firstFive: share(5), missed: ranks.filter(({ rank }) => rank !== 1) }
}

/** The lines of `npm run eval` about search. */
export function evaluateSearch(): Report {
  const { search } = createSearch(loadSearchIndex())
  const queries = readKnownItemQueries()
  const { first, firstFive, missed } = scoreKnownItems(queries, (query) =>
    search(query, { omitHits: true }).results.map(({ id }) => id),
  )
  return {
    lines: [
      `search: ${queries.length} known-item queries: wanted letter first ${percent(first)} (at least 80 %), in the first five ${percent(firstFive)} (at least 95 %)`,
      ...missed.map(
        ({ query, rank, got }) =>
          `  not first: "${query}": ${rank || 'not found'}; first was ${got ?? 'nothing'}`,
      ),
    ],
    failed: first < MIN_FIRST || firstFive < MIN_FIRST_FIVE,
  }
}
