import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { Theme } from '../../lib/letters/theme.ts'
import { messageOf, ROOT } from '../run.ts'
import { type Problem, shown } from './problem.ts'
import {
  checkRecord,
  type Records,
  type SessionRow,
  type TextRow,
  type TitleRow,
} from './schemas.ts'

/** A record with the place it was read from. */
export interface Placed<T> {
  record: T
  file: string
  line: number | null
}

/** All that stands in `data/`, each record as its schema says. */
export interface Sources {
  letters: Placed<Letter>[]
  organizations: Placed<Organization>[]
  themes: Placed<Theme>[]
  sessions: Placed<SessionRow>[]
  texts: Placed<TextRow>[]
  titles: Placed<TitleRow>[]
}

/** The folder of the data in this project. */
export const DATA_FOLDER = join(ROOT, 'data')

/**
 * Reads a folder laid out like `data/`; letters come in the order of their ids. Records that are
 * not as their schema says are left out, with a problem for each of their fields.
 */
export function readSources(folder: string): { sources: Sources; problems: Problem[] } {
  const problems: Problem[] = []
  const sources: Sources = {
    letters: readLetters(folder, problems),
    organizations: readList('organization', join(folder, 'organizations.json'), problems),
    themes: readList('theme', join(folder, 'themes.json'), problems),
    sessions: readRows('session', join(folder, 'sessions.csv'), problems),
    texts: readRows('text', join(folder, 'texts.csv'), problems),
    titles: readRows('title', join(folder, 'titles.csv'), problems),
  }
  return { sources, problems }
}

/**
 * Reads letters from a file of one JSON record a line, in its order; empty lines are passed over.
 * Records that are no letters are left out, with problems that name line and field.
 */
export function readLetterLines(path: string): { letters: Placed<Letter>[]; problems: Problem[] } {
  const problems: Problem[] = []
  const letters: Placed<Letter>[] = []
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const lineOf = new Map<string, number>()
  lines.forEach((text, index) => {
    if (text.trim() === '') return
    const place = { file: path, line: index + 1 }
    const parsed = parseJson(text, place, problems)
    if (parsed === undefined) return
    const record = checkRecord('letter', parsed, place, problems)
    if (!record) return
    const first = lineOf.get(record.id)
    if (first !== undefined) {
      const expectation = `must be unique, but ${shown(record.id)} is on line ${first} too`
      problems.push({ ...place, field: 'id', expectation })
      return
    }
    lineOf.set(record.id, index + 1)
    letters.push({ record, ...place })
  })
  return { letters, problems }
}

function readLetters(folder: string, problems: Problem[]): Placed<Letter>[] {
  const names = readdirSync(join(folder, 'letters')).sort()
  const letters = names.flatMap((name) => {
    const place = { file: `data/letters/${name}`, line: null }
    if (!name.endsWith('.json')) {
      problems.push({ ...place, field: null, expectation: 'only letters (*.json) may stand here' })
      return []
    }
    const parsed = parseJson(readFileSync(join(folder, 'letters', name), 'utf8'), place, problems)
    if (parsed === undefined) return []
    const record = checkRecord('letter', parsed, place, problems)
    return record ? [{ record, ...place }] : []
  })
  return letters.sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
}

function readList<Name extends keyof Records>(
  name: Name,
  path: string,
  problems: Problem[],
): Placed<Records[Name]>[] {
  const place = { file: `data/${basename(path)}`, line: null }
  const parsed = parseJson(readFileSync(path, 'utf8'), place, problems)
  if (parsed === undefined) return []
  if (!Array.isArray(parsed)) {
    problems.push({ ...place, field: null, expectation: 'must be a list' })
    return []
  }
  return parsed.flatMap((entry: unknown, index) => {
    const record = checkRecord(name, entry, { ...place, field: `[${index}]` }, problems)
    return record ? [{ record, ...place }] : []
  })
}

function readRows<Name extends keyof Records>(
  name: Name,
  path: string,
  problems: Problem[],
): Placed<Records[Name]>[] {
  const file = `data/${basename(path)}`
  let rows: { record: unknown; info: { lines: number } }[]
  try {
    rows = parse(readFileSync(path), {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    const expectation = `must be CSV with one header line (${messageOf(error)})`
    problems.push({ file, line: null, field: null, expectation })
    return []
  }
  return rows.flatMap(({ record, info }) => {
    const place = { file, line: info.lines }
    const row = checkRecord(name, record, place, problems)
    return row ? [{ record: row, ...place }] : []
  })
}

function parseJson(
  text: string,
  place: { file: string; line: number | null },
  problems: Problem[],
): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const expectation = `must be JSON, but cannot be parsed (${messageOf(error)})`
    problems.push({ ...place, field: null, expectation })
    return undefined
  }
}
