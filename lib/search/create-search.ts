import type { SearchIndex } from './compile-index.ts'
import { createFacetCounter } from './count-facets.ts'
import { createEngine, type Lookup } from './engine.ts'
import { hitsOf } from './highlight.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { maskIn } from './postings.ts'
import type { Ranking } from './rank-letters.ts'
import type {
  Hit,
  Search,
  SearchAnswer,
  SearchedLetter,
  SearchOptions,
  SearchResult,
} from './search-answer.ts'
import { type Limits, QUICK, THOROUGH, UNLIMITED } from './search-limits.ts'
import type { StructuredQuery } from './structured-query.ts'
import { understand } from './understand-query.ts'

const DEFAULT_LIMIT = 20
/** What a lexicon has for a query whose words are taken as they are. */
const UNCORRECTED: Pick<Lexicon, 'correctWord' | 'correctCountryWord'> = {
  correctWord: () => [],
  correctCountryWord: () => [],
}
/** The best letters that are asked whether they answer several words of a query. */
const MAX_ASKED = 5

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
  const lookUp = createEngine(index, lexicon.vocabulary)
  const countFacets = createFacetCounter(index)
  let indexById: Map<string, number> | undefined
  const last = new Map<Limits, { query: string; read: StructuredQuery; lookup: Lookup }>()

  function search(query: string, options: SearchOptions = {}): SearchAnswer {
    const { limit = DEFAULT_LIMIT, offset = 0, exhaustive = false, omitHits = false } = options
    const wanted = limit + offset
    let { read, lookup } = readOnce(query, exhaustive ? UNLIMITED : quick)
    let ranking = lookup.rank(wanted)
    if (!ranking.exact && !ranking.hasComplete) {
      ;({ read, lookup } = readOnce(query, thorough))
      ranking = lookup.rank(wanted)
    }
    if (read.corrections.length > 0 && ranking.exact && !isAnsweredTogether(ranking, lookup)) {
      // A correction that finds nothing is not claimed: its word is told as one that no letter has.
      ;({ read, lookup } = readNow({ ...lexicon, limits: UNLIMITED, ...UNCORRECTED }, query))
      ranking = lookup.rank(wanted)
    }
    const { exact, hasComplete } = ranking
    const page = ranking.ranked.slice(offset, offset + limit)
    const results = page.flatMap(({ doc, score, complete: answersAll }): SearchResult[] => {
      const header = index.letters[doc]
      if (!header) return []
      const hits = omitHits ? [] : hitsOf(header, doc, lookup.groups)
      const complete = answersAll && !read.hasUnknown
      return [{ id: header.id, score: Math.round(score * 1e4) / 1e4, complete, header, hits }]
    })
    const { understood, problems, corrections, corrected } = read
    return {
      query,
      results,
      // Letters that answer some words are not counted while one may yet answer all.
      total: exact || hasComplete ? ranking.total : 0,
      exact,
      understood,
      problems,
      corrections,
      corrected,
      facets: exhaustive ? countFacets(ranking) : null,
    }
  }

  function readOnce(query: string, limits: Limits) {
    const known = last.get(limits)
    if (known?.query === query) return known
    const now = { query, ...readNow({ ...lexicon, limits }, query) }
    last.set(limits, now)
    return now
  }

  function readNow(known: Lexicon, query: string): { read: StructuredQuery; lookup: Lookup } {
    const read = understand(known, query)
    return { read, lookup: lookUp(read, known.limits) }
  }

  function indexOfLetter(id: string): number {
    indexById ??= new Map(index.letters.map((known, position) => [known.id, position]))
    return indexById.get(id) ?? -1
  }

  function letter(id: string): SearchedLetter | null {
    return index.letters[indexOfLetter(id)] ?? null
  }

  function hits(query: string, id: string): Hit[] {
    const found = letter(id)
    return found ? hitsOf(found, indexOfLetter(id), readOnce(query, UNLIMITED).lookup.groups) : []
  }

  return { search, hits, letter, size: index.letters.length }
}

/** Whether any letter answers all of a query, or one of the best at least two parts of it. */
function isAnsweredTogether({ ranked, hasComplete }: Ranking, { groups }: Lookup): boolean {
  const answersTwo = (doc: number) =>
    groups.filter(({ alternatives }) =>
      alternatives.some(({ postings }) => maskIn(postings, doc) !== 0),
    ).length > 1
  return hasComplete || ranked.slice(0, MAX_ASKED).some(({ doc }) => answersTwo(doc))
}
