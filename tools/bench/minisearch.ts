import MiniSearch, { type Query, type QueryCombination } from 'minisearch'
import type { Organization } from '../../lib/letters/organization.ts'
import { createRegister } from '../../lib/letters/register.ts'
import { eachTerm, type SearchIndex } from '../../lib/search/compile-index.ts'
import { FIELD, WEIGHTS } from '../../lib/search/search-fields.ts'
import { LESSER_KEY } from '../../lib/search/search-keys.ts'
import type { Condition, StructuredQuery } from '../../lib/search/structured-query.ts'

const KEY_WEIGHTS = { key: 1, lesserKey: 0.85 }
const WORD_FIELDS = Object.keys(FIELD)
const KEY_FIELDS = Object.keys(KEY_WEIGHTS)
/** Weight of a text's name in the query: a letter that has it stands before all others. */
const IDENTIFIED = 30

/** MiniSearch with our words, names, fields and weights. */
export function miniSearchOf({ letters }: SearchIndex, organizations: readonly Organization[]) {
  const register = createRegister(organizations)
  const nameOf = new Map<number, string>(Object.entries(FIELD).map(([name, bit]) => [bit, name]))
  const boost = Object.fromEntries(WEIGHTS.map(([bit, weight]) => [nameOf.get(bit) ?? '', weight]))
  const engine = new MiniSearch<Record<string, string | number>>({
    fields: [...WORD_FIELDS, ...KEY_FIELDS],
    idField: 'doc',
    tokenize: (terms) => terms.split('\n'),
    processTerm: (term) => term || null,
    searchOptions: { tokenize: (term) => [term], boost: { ...boost, ...KEY_WEIGHTS } },
  })
  letters.forEach((letter, doc) => {
    const terms: Record<string, string[]> = {}
    eachTerm(letter, register, (term, bit) => {
      const ofKey = bit === LESSER_KEY ? 'lesserKey' : 'key'
      const field = term.includes(':') ? ofKey : (nameOf.get(bit) ?? '')
      terms[field] = [...(terms[field] ?? []), term]
    })
    const texts = Object.entries(terms).map(([field, some]) => [field, some.join('\n')])
    engine.add({ doc, ...Object.fromEntries(texts) })
  })
  return engine
}

/** The numbers of the best letters for a query: those that answer all of it, else a part of it. */
export function askMiniSearch(
  engine: ReturnType<typeof miniSearchOf>,
  query: StructuredQuery,
  wanted: number,
): number[] {
  const whole = engine.search(queryOf(query, 'AND'))
  const found = whole.length > 0 ? whole : engine.search(queryOf(query, 'OR'))
  // Its score grows with the number of alternatives that were found, which says nothing here.
  const scored = found.map(({ id, score, queryTerms }) => ({
    doc: Number(id),
    score: score / queryTerms.length,
  }))
  scored.sort((one, other) => other.score - one.score || one.doc - other.doc)
  return scored.slice(0, wanted).map(({ doc }) => doc)
}

function queryOf({ groups, filters }: StructuredQuery, combineWith: 'AND' | 'OR'): Query {
  const words = groups.map(({ alternatives }) => ({
    combineWith: 'OR' as const,
    queries: alternatives.map(({ condition, weight, key, identifies }) => ({
      ...conditionOf(condition),
      fields: key === null ? WORD_FIELDS : KEY_FIELDS,
      boostTerm: () => weight * (identifies ? IDENTIFIED : 1),
    })),
  }))
  const [passing = [], leftOut = []] = [false, true].map((isExcluded) =>
    filters
      .filter(({ excluded }) => excluded === isExcluded)
      .map(({ condition }) => ({ ...conditionOf(condition), boostTerm: () => 0 })),
  )
  const required = {
    combineWith: 'AND' as const,
    queries: [{ combineWith, queries: words }, ...passing],
  }
  return { combineWith: 'AND_NOT', queries: [required, ...leftOut] }
}

function conditionOf(condition: Condition): QueryCombination {
  if ('term' in condition) return { combineWith: 'AND', queries: [condition.term] }
  if ('phrase' in condition) return { combineWith: 'AND', queries: condition.phrase.split(' ') }
  if ('mark' in condition) return { combineWith: 'AND', queries: ['is:new'] }
  return 'any' in condition
    ? { combineWith: 'OR', queries: condition.any.map(conditionOf) }
    : { combineWith: 'AND', queries: condition.all.map(conditionOf) }
}
