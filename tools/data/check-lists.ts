import { partsOfAdopted, sessionKind } from '../../lib/council/catalogue.ts'
import { splitWords } from '../../lib/council/column-table.ts'
import { nameKey } from '../../lib/text/name-key.ts'
import { isKnownCountry } from './check-letters.ts'
import { type Findings, type Problem, shown } from './problem.ts'
import type { SessionRow, TextRow } from './schemas.ts'
import type { Located, Sources } from './sources.ts'

/** Members of the Council, General Assembly resolution 60/251, paragraph 7: no vote has more. */
const MEMBERS = 47
const TYPES = { resolution: 'RES', decision: 'DEC', statement: 'PRST' } as const

/** Checks the lists of the data, all but the letters, against themselves and each other. */
export function checkLists(sources: Sources, { errors, notices }: Findings): void {
  const { sessions, texts, titles, organizations, distinct, themes } = sources
  const sessionNumbers = new Set(sessions.map(({ record }) => record.number))
  const symbols = new Set(texts.map(({ record }) => record.symbol))
  errors.push(
    ...repeated(organizations, 'id', ({ id }) => id),
    ...repeated(themes, 'id', ({ id }) => id),
    ...sharedNames(organizations),
    ...sessions.flatMap(sessionProblems),
    ...texts.flatMap((text) => textProblems(text, sessionNumbers)),
    ...repeated(sessions, 'number', ({ number }) => number),
    ...repeated(texts, 'symbol', ({ symbol }) => symbol),
    ...repeated(titles, 'symbol', ({ symbol, lang }) => `${symbol} in ${lang}`),
  )
  const organizationIds = new Set(organizations.map(({ record }) => record.id))
  for (const { record, ...location } of distinct) {
    const unknown = record.ids.find((id) => !organizationIds.has(id))
    const expectation = `must be ids of data/organizations.json, but ${shown(unknown)} is not there`
    if (unknown !== undefined) errors.push({ ...location, field: 'ids', expectation })
  }
  for (const { record, ...location } of titles) {
    if (symbols.has(record.symbol)) continue
    const expectation = `is not in data/texts.csv, so its title is left out: ${record.symbol}`
    notices.push({ ...location, field: 'symbol', expectation })
  }
}

/** Names that two organisations have, whatever their case and accents. */
function sharedNames(organizations: Sources['organizations']): Problem[] {
  const owners = new Map<string, string>()
  return organizations.flatMap(({ record: { id, name, aliases }, ...location }) =>
    [name, ...aliases].flatMap((spelling) => {
      const key = nameKey(spelling)
      const owner = owners.get(key) ?? id
      owners.set(key, id)
      const expectation = `must name one organisation, but ${shown(spelling)} is of "${owner}" too`
      return owner === id ? [] : [{ ...location, field: id, expectation }]
    }),
  )
}

function sessionProblems({ record, ...location }: Located<SessionRow>): Problem[] {
  const { kind, number, start, end } = record
  const problems: Problem[] = []
  if (kind !== sessionKind(number)) {
    const expectation = `must be ${sessionKind(number)} for session ${number}, but is ${shown(kind)}`
    problems.push({ ...location, field: 'kind', expectation })
  }
  if (start && end && end < start) {
    const expectation = `must not be before \`start\` (${start}), but is ${shown(end)}`
    problems.push({ ...location, field: 'end', expectation })
  }
  return problems
}

function textProblems(
  { record, ...location }: Located<TextRow>,
  sessions: ReadonlySet<string>,
): Problem[] {
  const parts = partsOfAdopted(record.symbol)
  const votes = record.vote.split('-').reduce((sum, part) => sum + (Number(part) || 0), 0)
  const rules: [field: keyof TextRow, isRight: boolean, expected: string][] = [
    ['type', !parts || record.type === TYPES[parts.kind], 'as the symbol tells'],
    ['session', !parts || record.session === parts.session, 'as the symbol tells'],
    ['number', !parts || record.number === parts.number, 'as the symbol tells'],
    ['session', sessions.has(record.session), 'a session of data/sessions.csv'],
    ['vote', votes <= MEMBERS, `of no more than ${MEMBERS} members`],
    ['countries', splitWords(record.countries).every(isKnownCountry), 'countries of ISO 3166-1'],
  ]
  return rules.flatMap(([field, isRight, expected]) => {
    const expectation = `must be ${expected}, but is ${shown(record[field])}`
    return isRight ? [] : [{ ...location, field, expectation }]
  })
}

/** One problem for each record whose key an earlier one has. */
function repeated<T>(
  records: readonly Located<T>[],
  field: string,
  keyOf: (record: T) => string,
): Problem[] {
  const seen = new Set<string>()
  return records.flatMap(({ record, ...location }) => {
    const key = keyOf(record)
    const expectation = `must be unique, but ${shown(key)} is there twice`
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated ? [{ ...location, field, expectation }] : []
  })
}
