import { partsOfAdopted, sessionKind } from '../../lib/council/catalogue.ts'
import { splitWords } from '../../lib/council/column-table.ts'
import { isKnownCountry } from './check-letters.ts'
import type { Findings } from './findings.ts'
import { type Problem, shown } from './problem.ts'
import type { SessionRow, TextRow, TitleRow } from './schemas.ts'
import type { Placed, Sources } from './sources.ts'

/** Members of the Council, General Assembly resolution 60/251, paragraph 7: no vote has more. */
const MEMBERS = 47
const TYPES = { resolution: 'RES', decision: 'DEC', statement: 'PRST' } as const

/** Checks of sessions, adopted texts and their titles against each other. */
export function checkCatalogue({ sessions, texts, titles }: Sources, findings: Findings): void {
  const sessionNumbers = new Set(sessions.map(({ record }) => record.number))
  const symbols = new Set(texts.map(({ record }) => record.symbol))
  for (const placed of sessions) findings.errors.push(...sessionProblems(placed))
  for (const placed of texts) findings.errors.push(...textProblems(placed, sessionNumbers))
  for (const placed of titles) findings.notices.push(...titleProblems(placed, symbols))
  findings.errors.push(
    ...repeated(sessions, 'number', ({ number }) => number),
    ...repeated(texts, 'symbol', ({ symbol }) => symbol),
    ...repeated(titles, 'symbol', ({ symbol, lang }) => `${symbol} in ${lang}`),
  )
}

function sessionProblems({ record, ...place }: Placed<SessionRow>): Problem[] {
  const problems: Problem[] = []
  if (record.kind !== sessionKind(record.number)) {
    const expectation = `must be ${sessionKind(record.number)} for session ${record.number}, but is ${shown(record.kind)}`
    problems.push({ ...place, field: 'kind', expectation })
  }
  if (record.start && record.end && record.end < record.start) {
    const expectation = `must not be before \`start\` (${record.start}), but is ${shown(record.end)}`
    problems.push({ ...place, field: 'end', expectation })
  }
  return problems
}

function textProblems(
  { record, ...place }: Placed<TextRow>,
  sessions: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const wrong = (field: keyof TextRow, expected: string): void => {
    const expectation = `must be ${expected}, but is ${shown(record[field])}`
    problems.push({ ...place, field, expectation })
  }
  const parts = partsOfAdopted(record.symbol)
  if (parts && record.type !== TYPES[parts.kind]) wrong('type', 'as the symbol tells')
  if (parts && record.session !== parts.session) wrong('session', 'as the symbol tells')
  if (parts && record.number !== parts.number) wrong('number', 'as the symbol tells')
  if (!sessions.has(record.session)) wrong('session', 'a session of data/sessions.csv')
  const votes = record.vote.split('-').reduce((sum, part) => sum + (Number(part) || 0), 0)
  if (votes > MEMBERS) wrong('vote', `of no more than ${MEMBERS} members`)
  if (!splitWords(record.countries).every(isKnownCountry)) {
    wrong('countries', 'countries of ISO 3166-1')
  }
  return problems
}

/** A title whose text is not in the catalogue cannot be shipped. */
function titleProblems(
  { record, ...place }: Placed<TitleRow>,
  symbols: ReadonlySet<string>,
): Problem[] {
  if (symbols.has(record.symbol)) return []
  const expectation = `is not in data/texts.csv, so its title is left out: ${record.symbol}`
  return [{ ...place, field: 'symbol', expectation }]
}

/** One problem for each record whose key an earlier one has. */
export function repeated<T>(
  records: readonly Placed<T>[],
  field: string,
  keyOf: (record: T) => string,
): Problem[] {
  const seen = new Set<string>()
  return records.flatMap(({ record, file, line }) => {
    const key = keyOf(record)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ file, line, field, expectation: `must be unique, but ${shown(key)} is there twice` }]
  })
}
