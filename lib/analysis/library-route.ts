import { MAX_LINE_LENGTH } from '../letters/letter-limits.ts'
import type { FacetName } from '../search/search-answer.ts'

export const FACETS = [
  'country',
  'session',
  'theme',
  'year',
  'organization',
  'language',
  'evidence',
] as const satisfies readonly FacetName[]

/** The values of each facet that letters must have one of. */
export type Chosen = Record<FacetName, string[]>

export const SORTS = ['relevance', 'newest', 'oldest', 'session', 'signatories'] as const

export type Sort = (typeof SORTS)[number]

export interface ListRoute {
  view: 'list'
  query: string
  chosen: Chosen
  /** Null: by relevance where there is a query, else the newest first. */
  sort: Sort | null
}

/** What the library shows; each has an address of its own. */
export type Route =
  | ListRoute
  | { view: 'letter'; id: string }
  /** An organisation by its id in the register, or an unlisted one by its folded name. */
  | { view: 'signatory'; key: string }
  /** The situation in a country, alpha-3. */
  | { view: 'situation'; country: string }
  | { view: 'compare'; ids: string[] }
  /** The letters the user keeps; `why` says why a page could not be read, or is empty. */
  | { view: 'kept'; why: string }
  /** A letter being read or edited. */
  | { view: 'draft'; id: string }

/** As many letters as fit side by side. */
export const MOST_COMPARED = 4
const MOST_VALUES = 40
/** An id of a letter and the name of an organisation are no longer: each can be led to. */
const LONGEST_VALUE = MAX_LINE_LENGTH
/** Longer than any query that is read to its end. */
const LONGEST_QUERY = 2000

export const NOTHING_CHOSEN: Chosen = {
  country: [],
  session: [],
  theme: [],
  year: [],
  organization: [],
  language: [],
  evidence: [],
}

export const START: ListRoute = { view: 'list', query: '', chosen: NOTHING_CHOSEN, sort: null }

/** Reads an address's hash, `#q=eritrea&session=50`. Takes any string: what it cannot read it leaves out. */
export function readRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const compared = valuesOf(fields, 'compare')
  if (compared.length > 0) return { view: 'compare', ids: compared.slice(0, MOST_COMPARED) }
  const draft = fields.get('draft')
  if (draft) return { view: 'draft', id: draft.slice(0, LONGEST_VALUE) }
  const why = fields.get('kept')
  if (why !== null) return { view: 'kept', why: why.slice(0, LONGEST_VALUE) }
  const id = fields.get('letter')
  if (id) return { view: 'letter', id: id.slice(0, LONGEST_VALUE) }
  const key = fields.get('org')
  if (key) return { view: 'signatory', key: key.slice(0, LONGEST_VALUE) }
  const country = fields.get('situation')
  if (country) return { view: 'situation', country: country.slice(0, LONGEST_VALUE).toUpperCase() }
  const sort = SORTS.find((known) => known === fields.get('sort')) ?? null
  const chosen = { ...NOTHING_CHOSEN }
  for (const facet of FACETS) chosen[facet] = valuesOf(fields, facet)
  return { view: 'list', query: (fields.get('q') ?? '').slice(0, LONGEST_QUERY), chosen, sort }
}

/** The hash of a route; `readRoute` gives the route back. Empty parts are left out. */
export function writeRoute(route: Route): string {
  const fields = new URLSearchParams()
  switch (route.view) {
    case 'letter':
      fields.set('letter', route.id)
      break
    case 'signatory':
      fields.set('org', route.key)
      break
    case 'situation':
      fields.set('situation', route.country)
      break
    case 'compare':
      fields.set('compare', route.ids.join(','))
      break
    case 'kept':
      fields.set('kept', route.why)
      break
    case 'draft':
      fields.set('draft', route.id)
      break
    case 'list':
      if (route.query !== '') fields.set('q', route.query)
      for (const facet of FACETS) {
        if (route.chosen[facet].length > 0) fields.set(facet, route.chosen[facet].join(','))
      }
      if (route.sort !== null) fields.set('sort', route.sort)
  }
  return `#${String(fields).replaceAll('%2C', ',')}`
}

function valuesOf(fields: URLSearchParams, name: string): string[] {
  const values = fields.getAll(name).flatMap((list) => list.split(','))
  const wanted = values.map((value) => value.trim().slice(0, LONGEST_VALUE)).filter(Boolean)
  return [...new Set(wanted)].slice(0, MOST_VALUES)
}
