import type {
  Hit,
  Search,
  SearchAnswer,
  SearchedLetter,
  SearchOptions,
  SearchResult,
} from './answer.ts'
import type { SearchIndex } from './compile.ts'
import { createFacetCounter } from './facets.ts'
import { hitsOf } from './highlight.ts'
import { createLexicon } from './lexicon.ts'
import { createRanker, type Ranking } from './rank.ts'
import { type ReadQuery, understand } from './understand.ts'

const LIMIT = 20
/** The bit of letters that are left out; no filter has it. */
const LEFT_OUT = 1 << 30
const MOST_FILTERS = 29

/** Makes an index searchable. Cheap: what takes time is made when the first query needs it. */
export function createSearch(index: SearchIndex): Search {
  const lexicon = createLexicon(index)
  const rank = createRanker(index.letters.length)
  const countFacets = createFacetCounter(index)
  const fails = new Uint32Array(index.letters.length)
  let places: Map<string, number> | undefined
  let last: { query: string; read: ReadQuery } | undefined

  function search(query: string, options: SearchOptions = {}): SearchAnswer {
    const { limit = LIMIT, offset = 0, everything = false, withoutHits = false } = options
    const read = readOnce(query)
    markFailing(fails, read)
    const ranking =
      read.groups.length > 0
        ? rank({ groups: read.groups, fails, wanted: limit + offset, everything })
        : unranked(read, fails, limit + offset, everything)
    const facets = everything ? countFacets(ranking.answering, fails, read.filters) : null
    const page = ranking.ranked.slice(offset, offset + limit)
    const results = page.flatMap(({ doc, score, complete }): SearchResult[] => {
      const letter = index.letters[doc]
      if (!letter) return []
      const hits = withoutHits ? [] : hitsOf(letter, doc, read.groups)
      return [
        { id: letter.id, score: Math.round(score * 1e4) / 1e4, complete, header: letter, hits },
      ]
    })
    return answerOf(query, read, results, ranking, facets)
  }

  function readOnce(query: string): ReadQuery {
    if (last?.query !== query) last = { query, read: understand(lexicon, query) }
    return last.read
  }

  function placeOf(id: string): number {
    places ??= new Map(index.letters.map((known, place) => [known.id, place]))
    return places.get(id) ?? -1
  }

  function letter(id: string): SearchedLetter | null {
    return index.letters[placeOf(id)] ?? null
  }

  function hits(query: string, id: string): Hit[] {
    const found = letter(id)
    return found ? hitsOf(found, placeOf(id), readOnce(query).groups) : []
  }

  return { search, hits, letter, size: index.letters.length }
}

function answerOf(
  query: string,
  read: ReadQuery,
  results: SearchResult[],
  ranking: Ranking,
  facets: SearchAnswer['facets'],
): SearchAnswer {
  const { total, exact } = ranking
  const { understood, problems, corrections, corrected } = read
  return { query, results, total, exact, understood, problems, corrections, corrected, facets }
}

/** Sets, for each letter, a bit for each filter that it fails. */
function markFailing(fails: Uint32Array, { filters, leftOut }: ReadQuery) {
  const used = filters.slice(0, MOST_FILTERS)
  fails.fill((1 << used.length) - 1)
  used.forEach(({ postings }, place) => {
    for (const doc of postings.docs) fails[doc] = (fails[doc] ?? 0) & ~(1 << place)
  })
  for (const { docs } of leftOut) {
    for (const doc of docs) fails[doc] = (fails[doc] ?? 0) | LEFT_OUT
  }
}

/** Without words to rank by, the newest letters that pass; nothing for a query of nothing. */
function unranked(
  { filters, leftOut }: ReadQuery,
  fails: Uint32Array,
  wanted: number,
  everything: boolean,
): Ranking {
  const answering = filters.length + leftOut.length > 0 || everything ? [...fails.keys()] : []
  const passing = answering.filter((doc) => fails[doc] === 0)
  const ranked = passing.slice(0, wanted).map((doc) => ({ doc, score: 0, complete: true }))
  return { ranked, total: passing.length, exact: true, answering }
}
