import { MAX_LINE_LENGTH } from '../letters/letter-limits.ts'
import { FACETS, forEachFacet } from '../search/facet-names.ts'
import type { FacetName } from '../search/search-answer.ts'

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

/** What has letters that a brief can be made of. */
export type BriefedRoute =
  | ListRoute
  | { view: 'letter'; id: string }
  /** An organisation by its id in the register, or an unlisted one by its folded name. */
  | { view: 'signatory'; key: string }
  /** The situation in a country, alpha-3. */
  | { view: 'situation'; country: string }
  /** The texts of a session, `52` or `S-33`; those of one agenda item, or of all where it is null. */
  | { view: 'session'; session: string; item: number | null }
  /** A text of the Council by its symbol, `A/HRC/RES/52/28`. */
  | { view: 'text'; symbol: string }
  | { view: 'compare'; ids: string[] }

/** What the library shows; each has an address of its own. */
export type Route =
  | BriefedRoute
  /**
   * A text that is given, beside the asks of a letter or of the letters on a text; `page` is one that
   * was read already. Each may be null.
   */
  | { view: 'against'; id: string | null; symbol: string | null; page: string | null }
  /** What stands at another address, as a brief. */
  | { view: 'brief'; of: BriefedRoute }
  /** Done as soon as it is arrived at: a public letter saved among the user's own, or completed. */
  | { view: (typeof TASKS)[number]; id: string }
  /** All situations, all organisations, all sessions, and what the user follows. */
  | { view: (typeof INDEXES)[number] }
  /** The letters the user keeps; `why` says why a page could not be read, or is empty. */
  | { view: 'kept'; why: string }
  /** A letter being read or edited. */
  | { view: 'draft'; id: string }

const TASKS = ['save', 'complete'] as const
const INDEXES = ['situations', 'organizations', 'sessions', 'following'] as const
const BRIEFED = ['list', 'letter', 'signatory', 'situation', 'session', 'text', 'compare'] as const

/** As many letters as fit side by side. */
export const MAX_COMPARED = 4
const MAX_VALUES = 40
/** As long as the longest id of a letter or name of an organisation, so that each has an address. */
const MAX_VALUE_LENGTH = MAX_LINE_LENGTH
/** Longer than any query that is read to its end. */
const MAX_QUERY_LENGTH = 2000

export const NOTHING_CHOSEN: Chosen = forEachFacet(() => [])

export const START: ListRoute = { view: 'list', query: '', chosen: NOTHING_CHOSEN, sort: null }

/** Reads the hash of an address, `#q=eritrea&session=50`. Takes any string; leaves out what it cannot read. */
export function readRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const route = readFields(fields)
  return fields.has('brief') && isBriefed(route) ? { view: 'brief', of: route } : route
}

function isBriefed(route: Route): route is BriefedRoute {
  return BRIEFED.some((view) => view === route.view)
}

function readFields(fields: URLSearchParams): Route {
  const compared = valuesOf(fields, 'compare')
  if (compared.length > 0) return { view: 'compare', ids: compared.slice(0, MAX_COMPARED) }
  if (fields.has('against')) return againstOf(fields)
  const draft = fields.get('draft')
  if (draft) return { view: 'draft', id: draft.slice(0, MAX_VALUE_LENGTH) }
  const why = fields.get('kept')
  if (why !== null) return { view: 'kept', why: why.slice(0, MAX_VALUE_LENGTH) }
  for (const view of TASKS) {
    const of = fields.get(view)
    if (of) return { view, id: of.slice(0, MAX_VALUE_LENGTH) }
  }
  const id = fields.get('letter')
  if (id) return { view: 'letter', id: id.slice(0, MAX_VALUE_LENGTH) }
  const key = fields.get('org')
  if (key) return { view: 'signatory', key: key.slice(0, MAX_VALUE_LENGTH) }
  const country = fields.get('situation')
  if (country)
    return { view: 'situation', country: country.slice(0, MAX_VALUE_LENGTH).toUpperCase() }
  const symbol = fields.get('text')
  if (symbol) return { view: 'text', symbol: symbol.slice(0, MAX_VALUE_LENGTH).toUpperCase() }
  const session = fields.get('sessions')
  if (session) {
    const item = /^\d{1,2}$/.exec(fields.get('item') ?? '')
    const number = session.slice(0, MAX_VALUE_LENGTH)
    return { view: 'session', session: number, item: item && Number(item[0]) }
  }
  const index = INDEXES.find((known) => fields.has(known))
  if (index) return { view: index }
  const sort = SORTS.find((known) => known === fields.get('sort')) ?? null
  const chosen = forEachFacet((facet) => valuesOf(fields, facet))
  return { view: 'list', query: (fields.get('q') ?? '').slice(0, MAX_QUERY_LENGTH), chosen, sort }
}

function againstOf(fields: URLSearchParams): Route {
  const wordOf = (name: string) => (fields.get(name) ?? '').slice(0, MAX_VALUE_LENGTH) || null
  return {
    view: 'against',
    id: wordOf('against'),
    symbol: wordOf('on')?.toUpperCase() ?? null,
    page: wordOf('page'),
  }
}

/** The hash of a route; `readRoute` gives the route back. Empty parts are left out. */
export function writeRoute(route: Route): string {
  const fields = new URLSearchParams(fieldsOf(route))
  return `#${String(fields).replaceAll('%2C', ',').replaceAll('%2F', '/')}`
}

function fieldsOf(route: Route): [name: string, value: string][] {
  switch (route.view) {
    case 'brief':
      return [['brief', ''], ...fieldsOf(route.of)]
    case 'letter':
    case 'save':
    case 'complete':
      return [[route.view, route.id]]
    case 'signatory':
      return [['org', route.key]]
    case 'situation':
      return [['situation', route.country]]
    case 'situations':
    case 'organizations':
    case 'sessions':
    case 'following':
      return [[route.view, '']]
    case 'session':
      return [
        ['sessions', route.session],
        ...(route.item === null ? [] : [['item', String(route.item)] satisfies [string, string]]),
      ]
    case 'text':
      return [['text', route.symbol]]
    case 'compare':
      return [['compare', route.ids.join(',')]]
    case 'against':
      return [
        ['against', route.id ?? ''],
        ['on', route.symbol ?? ''],
        ['page', route.page ?? ''],
      ].flatMap(([name = '', value = '']) =>
        value === '' && name !== 'against' ? [] : [[name, value]],
      )
    case 'kept':
      return [['kept', route.why]]
    case 'draft':
      return [['draft', route.id]]
    case 'list': {
      const facets = FACETS.map((facet): [string, string] => [facet, route.chosen[facet].join(',')])
      const fields: [string, string][] = [['q', route.query], ...facets, ['sort', route.sort ?? '']]
      return fields.filter(([, value]) => value !== '')
    }
  }
}

function valuesOf(fields: URLSearchParams, name: string): string[] {
  const values = fields.getAll(name).flatMap((list) => list.split(','))
  const wanted = values.map((value) => value.trim().slice(0, MAX_VALUE_LENGTH)).filter(Boolean)
  return [...new Set(wanted)].slice(0, MAX_VALUES)
}
