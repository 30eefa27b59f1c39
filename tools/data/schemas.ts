import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { Theme } from '../../lib/letters/theme.ts'
import { ROOT } from '../run.ts'
import { type Location, type Problem, shown } from './problem.ts'

/** A row of `data/sessions.csv`: cells as written. */
export type SessionRow = Record<'number' | 'kind' | 'start' | 'end' | 'title' | 'source', string>

/** A row of `data/texts.csv`: cells as written. */
export type TextRow = Record<
  | ('symbol' | 'type' | 'session' | 'number' | 'title')
  | ('date_adopted' | 'agenda_item' | 'vote' | 'countries' | 'source'),
  string
>

/** A row of `data/titles.csv`: cells as written. */
type TitleRow = Record<'symbol' | 'lang' | 'title' | 'source', string>

/** Two entries of the register that look like one body and are two, and what parts them. */
interface DistinctPair {
  ids: [string, string]
  why: string
}

/** The records of `data/`, by the name of their schema. */
export interface Records {
  letter: Letter
  organization: Organization
  distinct: DistinctPair
  theme: Theme
  session: SessionRow
  text: TextRow
  title: TitleRow
}

type Validators = { [Name in keyof Records]: ValidateFunction<Records[Name]> }

let validators: Validators | null = null

/** The schemas of `data/`, compiled when the first record is checked. */
function compile(): Validators {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    useDefaults: true,
  })
  addFormats.default(ajv)
  const load = <Name extends keyof Records>(name: Name): ValidateFunction<Records[Name]> =>
    ajv.compile<Records[Name]>(
      JSON.parse(readFileSync(join(ROOT, 'data', `${name}.schema.json`), 'utf8')),
    )
  return {
    letter: load('letter'),
    organization: load('organization'),
    distinct: load('distinct'),
    theme: load('theme'),
    session: load('session'),
    text: load('text'),
    title: load('title'),
  }
}

/**
 * The record, when it is as `data/<name>.schema.json` says; else null, with one problem for each
 * field that is not appended to `problems`. The location's `field` is that of the record in its
 * file, such as `[3]`.
 */
export function checkRecord<Name extends keyof Records>(
  name: Name,
  record: unknown,
  location: Location & { field?: string | undefined },
  problems: Problem[],
): Records[Name] | null {
  validators ??= compile()
  const validate: ValidateFunction<Records[Name]> = validators[name]
  if (validate(record)) return record
  // Ajv reports each branch of an `anyOf` and the `anyOf` itself: the latter says it all.
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.includes('/anyOf/'))
  const found = errors.map((error) => ({ ...location, ...failureOf(error, location.field ?? '') }))
  // A value can fail two keywords of a field, such as type and minimum: one sentence says both.
  problems.push(...new Map(found.map((one) => [`${one.field} ${one.expectation}`, one])).values())
  return null
}

function failureOf(error: ErrorObject, start: string): Pick<Problem, 'field' | 'expectation'> {
  const path = fieldAt(error.instancePath, start)
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>
  if (missingProperty !== undefined) {
    return { field: fieldIn(path, missingProperty), expectation: 'must be there, but is missing' }
  }
  if (additionalProperty !== undefined) {
    const expectation = 'must not be there: the schema knows no such field'
    return { field: fieldIn(path, additionalProperty), expectation }
  }
  const { description } = error.parentSchema as { description?: string }
  const expected = description ? `must be ${description}` : (error.message ?? 'is wrong')
  return { field: path || null, expectation: `${expected}, but is ${shown(error.data)}` }
}

function fieldIn(path: string, name: string): string {
  return path ? `${path}.${name}` : name
}

/** `/signatories/individuals/0/name` as `signatories.individuals[0].name`. */
function fieldAt(pointer: string, start: string): string {
  const parts = pointer.split('/').slice(1)
  return parts.reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : fieldIn(path, part)),
    start,
  )
}
