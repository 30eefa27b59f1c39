import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { Theme } from '../../lib/letters/theme.ts'
import { ROOT } from '../run.ts'
import { type Problem, shown } from './problem.ts'

/** A row of `data/sessions.csv`: cells as written. */
export type SessionRow = Record<'number' | 'kind' | 'start' | 'end' | 'title' | 'source', string>

/** A row of `data/texts.csv`: cells as written. */
export type TextRow = Record<
  | 'symbol'
  | 'type'
  | 'session'
  | 'number'
  | 'title'
  | 'date_adopted'
  | 'agenda_item'
  | 'vote'
  | 'countries'
  | 'source',
  string
>

/** A row of `data/titles.csv`: cells as written. */
export type TitleRow = Record<'symbol' | 'lang' | 'title' | 'source', string>

/** The records of `data/`, by the name of their schema. */
export interface Records {
  letter: Letter
  organization: Organization
  theme: Theme
  session: SessionRow
  text: TextRow
  title: TitleRow
}

/** Where a record stands. */
export interface Place {
  file: string
  line: number | null
  /** Of the record in its file, such as `[3]`; fields are appended to it. */
  field?: string
}

type Validators = { [Name in keyof Records]: ValidateFunction<Records[Name]> }

let validators: Validators | null = null

/** The schemas of `data/`, compiled once. */
function compiled(): Validators {
  validators ??= compile()
  return validators
}

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
    theme: load('theme'),
    session: load('session'),
    text: load('text'),
    title: load('title'),
  }
}

/**
 * The record, when it is as `data/<name>.schema.json` says; else null, with one problem for each
 * field that is not appended to `problems`.
 */
export function checkRecord<Name extends keyof Records>(
  name: Name,
  record: unknown,
  place: Place,
  problems: Problem[],
): Records[Name] | null {
  const validate: ValidateFunction<Records[Name]> = compiled()[name]
  if (validate(record)) return record
  // A value can fail two keywords of a field, such as type and minimum: one sentence says both.
  const found = new Map<string, Problem>()
  for (const error of (validate.errors ?? []).filter(isOwnError)) {
    const problem = problemOf(error, place)
    found.set(`${problem.field} ${problem.expectation}`, problem)
  }
  problems.push(...found.values())
  return null
}

/** Ajv reports each branch of an `anyOf` and the `anyOf` itself: the latter says it all. */
function isOwnError(error: ErrorObject): boolean {
  return !error.schemaPath.includes('/anyOf/')
}

function problemOf(error: ErrorObject, place: Place): Problem {
  const at = fieldAt(error.instancePath, place.field ?? '')
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>
  if (missingProperty !== undefined) {
    return {
      ...place,
      field: fieldIn(at, missingProperty),
      expectation: 'must be there, but is missing',
    }
  }
  if (additionalProperty !== undefined) {
    const expectation = 'must not be there: the schema knows no such field'
    return { ...place, field: fieldIn(at, additionalProperty), expectation }
  }
  const { description } = error.parentSchema as { description?: string }
  const expected = description ? `must be ${description}` : (error.message ?? 'is wrong')
  return { ...place, field: at || null, expectation: `${expected}, but is ${shown(error.data)}` }
}

function fieldIn(at: string, name: string): string {
  return at ? `${at}.${name}` : name
}

/** `/signatories/individuals/0/name` as `signatories.individuals[0].name`. */
function fieldAt(pointer: string, start: string): string {
  return pointer
    .split('/')
    .slice(1)
    .reduce((at, part) => (/^\d+$/.test(part) ? `${at}[${part}]` : fieldIn(at, part)), start)
}
