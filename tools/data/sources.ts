import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Letter } from '../../lib/letters/letter.ts'
import { writtenLetter } from '../../lib/letters/letter-shape.ts'
import { messageOf, ROOT } from '../run.ts'
import { type Location, type Problem, shown } from './problem.ts'
import { checkRecord, type Records } from './schemas.ts'

/** A record with where it was read from. */
export interface Located<T> extends Location {
  record: T
}

/** All that stands in `data/`, each record as its schema says. */
export interface Sources {
  letters: Located<Records['letter']>[]
  organizations: Located<Records['organization']>[]
  distinct: Located<Records['distinct']>[]
  themes: Located<Records['theme']>[]
  sessions: Located<Records['session']>[]
  texts: Located<Records['text']>[]
  titles: Located<Records['title']>[]
}

/** Ends the name of a file that is being written, until it takes the place of the one before. */
export const UNFINISHED = '.new'

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
    distinct: readList('distinct', join(folder, 'distinct.json'), problems),
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
export function readLetterLines(path: string): { letters: Located<Letter>[]; problems: Problem[] } {
  const problems: Problem[] = []
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const lineOf = new Map<string, number>()
  const letters = lines.flatMap((text, index) => {
    if (text.trim() === '') return []
    const location = { file: path, line: index + 1 }
    return readLetter(text, location, problems).filter(({ record: { id } }) => {
      const first = lineOf.get(id)
      lineOf.set(id, first ?? index + 1)
      if (first === undefined) return true
      const expectation = `must be unique, but ${shown(id)} is on line ${first} too`
      problems.push({ ...location, field: 'id', expectation })
      return false
    })
  })
  return { letters, problems }
}

function readLetters(folder: string, problems: Problem[]): Located<Letter>[] {
  const all = readdirSync(join(folder, 'letters')).sort()
  const names = all.filter((name) => !name.endsWith(UNFINISHED))
  const letters = names.flatMap((name) => {
    const location = { file: `data/letters/${name}`, line: null }
    if (name.endsWith('.json')) {
      const text = readFileSync(join(folder, 'letters', name), 'utf8')
      return readLetter(text, location, problems)
    }
    problems.push({ ...location, field: null, expectation: 'only letters (*.json) may stand here' })
    return []
  })
  return letters.sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
}

/** The letter of a JSON text; fields added since it was written are empty. */
function readLetter(text: string, location: Location, problems: Problem[]): Located<Letter>[] {
  return readRecord('letter', text, location, problems).map((read) => ({
    ...read,
    record: writtenLetter(read.record) ?? read.record,
  }))
}

/** The one record of a JSON text, or nothing and problems where it is not as its schema says. */
function readRecord<Name extends keyof Records>(
  name: Name,
  text: string,
  location: Location,
  problems: Problem[],
): Located<Records[Name]>[] {
  return parseJson(text, location, problems).flatMap((value) =>
    located(name, value, location, problems),
  )
}

function readList<Name extends keyof Records>(
  name: Name,
  path: string,
  problems: Problem[],
): Located<Records[Name]>[] {
  const location = { file: `data/${basename(path)}`, line: null }
  return parseJson(readFileSync(path, 'utf8'), location, problems).flatMap((list) => {
    if (Array.isArray(list)) {
      return list.flatMap((entry: unknown, index) =>
        located(name, entry, { ...location, field: `[${index}]` }, problems),
      )
    }
    problems.push({ ...location, field: null, expectation: 'must be a list' })
    return []
  })
}

function readRows<Name extends keyof Records>(
  name: Name,
  path: string,
  problems: Problem[],
): Located<Records[Name]>[] {
  const file = `data/${basename(path)}`
  const options = { columns: true, info: true, bom: true, skip_empty_lines: true } as const
  try {
    const rows: { record: unknown; info: { lines: number } }[] = parse(readFileSync(path), options)
    return rows.flatMap(({ record, info }) =>
      located(name, record, { file, line: info.lines }, problems),
    )
  } catch (error) {
    const expectation = `must be CSV with one header line (${messageOf(error)})`
    problems.push({ file, line: null, field: null, expectation })
    return []
  }
}

/** A record with its location when it is as its schema says; else nothing, and problems. */
function located<Name extends keyof Records>(
  name: Name,
  value: unknown,
  { field, ...location }: Location & { field?: string },
  problems: Problem[],
): Located<Records[Name]>[] {
  const record = checkRecord(name, value, { ...location, field }, problems)
  return record ? [{ record, ...location }] : []
}

/** The value of a JSON text, as a list of one; an empty list and a problem where it is none. */
function parseJson(text: string, location: Location, problems: Problem[]): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch (error) {
    const expectation = `must be JSON, but cannot be parsed (${messageOf(error)})`
    problems.push({ ...location, field: null, expectation })
    return []
  }
}
