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
import { failingBit } from './filters.ts'
import { hitsOf } from './highlight.ts'
import { createLexicon } from './lexicon.ts'
import { EVERYTHING, type Limits, QUICK, THOROUGH } from './limits.ts'
import { readFor } from './phrase.ts'
import { createRanker, LEFT_OUT, type Ranking } from './rank.ts'
import { type ReadQuery, understand } from './understand.ts'

const LIMIT = 20

interface SearchLimits {
  quick: Limits
  thorough: Limits
}

/** Makes an index searchable. Cheap: what takes time is made when the first query needs it. */
export function createSearch(
  index: SearchIndex,
  { quick, thorough }: SearchLimits = { quick: QUICK, thorough: THOROUGH },
): Search {
  const lexicon = createLexicon(index)
  const rank = createRanker(index.letters.length)
  const countFacets = createFacetCounter(index)
  const fails = new Uint32Array(index.letters.length)
  let places: Map<string, number> | undefined
  const lastRead = new Map<Limits, { query: string; read: ReadQuery }>()

  function search(query: string, options: SearchOptions = {}): SearchAnswer {
    const { limit = LIMIT, offset = 0, everything = false, withoutHits = false } = options
    const wanted = limit + offset
    let [read, ranking] = look(query, wanted, everything ? EVERYTHING : quick)
    if (!ranking.exact && !ranking.isWhole) {
      ;[read, ranking] = look(query, wanted, thorough)
    }
    const facets = everything ? countFacets(ranking.answering, fails) : null
    const page = ranking.ranked.slice(offset, offset + limit)
    const results = page.flatMap(({ doc, score, complete: isWhole }): SearchResult[] => {
      const header = index.letters[doc]
      if (!header) return []
      const hits = withoutHits ? [] : hitsOf(header, doc, read.groups)
      const complete = isWhole && !read.hasUnknown
      return [{ id: header.id, score: Math.round(score * 1e4) / 1e4, complete, header, hits }]
    })
    return answerOf(query, read, results, ranking, facets)
  }

  function look(query: string, wanted: number, limits: Limits): [ReadQuery, Ranking] {
    const read = readOnce(query, limits)
    const { groups, checks } = read
    markFailing(fails, read)
    if (groups.length > 0) return [read, rank({ groups, fails, checks, wanted, limits })]
    const isOfNothing = !read.hasWords && read.problems.length === 0
    const isAll = limits === EVERYTHING && isOfNothing
    return [read, unranked(read, fails, { wanted, isAll, reads: limits.reads })]
  }

  function readOnce(query: string, limits: Limits): ReadQuery {
    const last = lastRead.get(limits)
    if (last?.query === query) return last.read
    const read = understand({ ...lexicon, limits }, query)
    lastRead.set(limits, { query, read })
    return read
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
    return found ? hitsOf(found, placeOf(id), readOnce(query, EVERYTHING).groups) : []
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
  const { exact, isWhole } = ranking
  // Where one letter may yet answer all of the query, those that come near are not counted.
  const total = exact || isWhole ? ranking.total : 0
  const { understood, problems, corrections, corrected } = read
  return { query, results, total, exact, understood, problems, corrections, corrected, facets }
}

/** Sets, for each letter, the bits of the filters that it fails. */
function markFailing(fails: Uint32Array, { filters, leftOut }: ReadQuery) {
  fails.fill(0)
  for (const { name, postings } of filters) {
    const passes = new Uint8Array(fails.length)
    for (const doc of postings.docs) passes[doc] = 1
    const bit = failingBit(name)
    for (let doc = 0; doc < fails.length; doc++) {
      if (passes[doc] === 0) fails[doc] = (fails[doc] ?? 0) | bit
    }
  }
  for (const { docs } of leftOut) {
    for (const doc of docs) fails[doc] = (fails[doc] ?? 0) | LEFT_OUT
  }
}

interface UnrankedOptions {
  wanted: number
  /** All letters are wanted for a query of nothing. */
  isAll: boolean
  reads: number
}

/** Without words to rank by, the newest letters that pass; nothing for a query of nothing. */
function unranked(
  { filters, leftOut, checks }: ReadQuery,
  fails: Uint32Array,
  { wanted, isAll, reads }: UnrankedOptions,
): Ranking {
  const narrows = filters.length + leftOut.length + checks.length > 0
  const answering = narrows || isAll ? [...fails.keys()] : []
  const open = answering.filter((doc) => fails[doc] === 0)
  const { failing, unread } = readFor(checks, open, reads)
  for (const doc of [...failing, ...unread]) fails[doc] = (fails[doc] ?? 0) | LEFT_OUT
  const passing = checks.length > 0 ? open.filter((doc) => fails[doc] === 0) : open
  const ranked = passing.slice(0, wanted).map((doc) => ({ doc, score: 0, complete: true }))
  const isWhole = passing.length > 0
  return { ranked, total: passing.length, exact: unread.length === 0, isWhole, answering }
}
