import { READERS } from './filter-values.ts'
import { FILTERS_BY_WORD, filterKey } from './filter-words.ts'
import type { Lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import type { QueryPart } from './parse-query.ts'
import type { FilterName, Problem } from './search-answer.ts'
import type { Condition, StructuredQuery } from './structured-query.ts'

/**
 * Adds a filter to a query, and a problem for each value that is not understood. Gives false, with a
 * problem, when there is no filter of this name.
 */
export function readFilter(lexicon: Lexicon, part: QueryPart, query: StructuredQuery): boolean {
  const name = FILTERS_BY_WORD.get(filterKey(part.name))
  if (!name) {
    query.problems.push(unknownFilter(part))
    return false
  }
  const any: Condition[] = []
  for (const value of part.values) {
    const read = READERS[name](lexicon, value)
    if ('suggestion' in read) {
      query.problems.push(
        badValue(part, name, value, understoodOnly(lexicon, name, read.suggestion)),
      )
      continue
    }
    any.push(read.condition)
    const range: [number, number] = [part.start, part.end]
    const { excluded } = part
    query.understood.push({ ...read.understood, written: value, range, filter: true, excluded })
  }
  if (any.length > 0) query.filters.push({ name, excluded: part.excluded, condition: { any } })
  return true
}

/** A suggestion that would be understood; null for another, such as session 999 for "session:999". */
function understoodOnly(
  lexicon: Lexicon,
  name: FilterName,
  suggestion: string | null,
): string | null {
  return suggestion !== null && 'condition' in READERS[name](lexicon, suggestion)
    ? suggestion
    : null
}

function unknownFilter(part: QueryPart): Problem {
  const name = FILTERS_BY_WORD.get(nearest(filterKey(part.name), [...FILTERS_BY_WORD.keys()]) ?? '')
  const suggestion = name ? `${name}:${part.text}` : null
  return { kind: 'unknown-filter', written: `${part.name}:${part.text}`, suggestion }
}

function badValue(
  { name }: QueryPart,
  filter: FilterName,
  value: string,
  suggested: string | null,
): Problem {
  const quoted = suggested && /\s/.test(suggested) ? `"${suggested}"` : suggested
  const suggestion = quoted ? `${filter}:${quoted}` : null
  return { kind: 'bad-value', written: `${name}:${value}`, filter, suggestion }
}
