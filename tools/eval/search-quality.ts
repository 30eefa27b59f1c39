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

interface JudgedQuery extends KnownItemQuery {
  /** Kept aside while the search was tuned. */
  isHeld: boolean
}

interface KnownItemScore {
  /** Shares, 0 to 1. */
  first: number
  firstFive: number
  /** Queries whose wanted letter did not come first, with its rank, 0 when not in the answer. */
  missed: { query: string; rank: number; got: string | undefined }[]
}

const MIN_FIRST = 0.95
const MIN_FIRST_FIVE = 0.99

/**
 * Judged queries, from a file with the columns `query`, `letter_ids` and more: `dev` for letters of the
 * first collection, `new` for those that came after.
 */
export function readKnownItemQueries(set: 'dev' | 'new'): JudgedQuery[] {
  const file = readFileSync(join(ROOT, `tests/eval/queries.${set}.csv`))
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true })
  return rows.map(({ query = '', letter_ids = '', part }) => ({
    query,
    letterIds: letter_ids.split(' '),
    isHeld: part === 'held',
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
  const ids = (query: string) => search(query, { omitHits: true }).results.map(({ id }) => id)
  const sets = [
    { name: 'known-item queries', queries: readKnownItemQueries('dev') },
    { name: 'known-item queries for newer letters', queries: readKnownItemQueries('new') },
  ]
  const reports = sets.map(({ name, queries }): Report => {
    const { first, firstFive, missed } = scoreKnownItems(queries, ids)
    const held = queries.filter(({ isHeld }) => isHeld)
    const heldScore = scoreKnownItems(held, ids)
    const figures = `search: ${queries.length} ${name}: wanted letter first ${percent(first)} (at least 95 %), in the first five ${percent(firstFive)} (at least 99 %)`
    return {
      lines: [
        held.length === 0
          ? figures
          : `${figures}; the ${held.length} kept aside: first ${percent(heldScore.first)}, in the first five ${percent(heldScore.firstFive)}`,
        ...missed.map(
          ({ query, rank, got }) =>
            `  not first: "${query}": ${rank || 'not found'}; first was ${got ?? 'nothing'}`,
        ),
      ],
      failed: first < MIN_FIRST || firstFive < MIN_FIRST_FIVE,
    }
  })
  return {
    lines: reports.flatMap(({ lines }) => lines),
    failed: reports.some(({ failed }) => failed),
  }
}
