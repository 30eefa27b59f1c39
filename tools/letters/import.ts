import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Letter } from '../../lib/letters/letter.ts'
import { likeness } from '../../lib/letters/likeness.ts'
import { createRegister } from '../../lib/letters/register.ts'
import { checkLetters } from '../data/check-letters.ts'
import { DataError, type Problem } from '../data/problem.ts'
import {
  DATA_FOLDER,
  type Located,
  readLetterLines,
  readSources,
  type Sources,
} from '../data/sources.ts'
import {
  extendRegister,
  letterText,
  type RegisterChanges,
  registerChanges,
  writeWhole,
} from './write-letter.ts'

export interface ImportOptions {
  /** Also write records that are there already and differ. */
  update?: boolean
  /** Also write letters that may be one that is there. */
  duplicates?: boolean
  /** Write nothing. */
  dryRun?: boolean
  /** Another folder than `data/`. */
  data?: string
}

/** What an import did with each record, and what it adds to the register of organizations. */
export interface ImportResult extends RegisterChanges {
  /** Ids of letters that were not there. */
  added: string[]
  /** Letters that are there with other values, and the names of the fields that differ. */
  changed: { id: string; fields: string[] }[]
  /** How many letters are there as they are in the files. */
  same: number
  /** Letters left out because they may be one that is there; `why` names it. */
  alike: { id: string; why: string }[]
  /** Records that are no sound letters, field by field. */
  refused: Problem[]
}

type Candidate = Located<Letter> & { isNew: boolean }

/**
 * Reads letters from files of one record a line and writes those that are new into `data/letters/`,
 * their organizations into the register. A record that is not sound, or that may be a letter that is
 * there, is named and does not stop the others. The register is written first, each file whole or
 * not at all, so that the same command goes on where it was interrupted. Throws a `DataError` when
 * the data that is there cannot be read.
 */
export function importLetters(paths: readonly string[], options: ImportOptions): ImportResult {
  const folder = options.data ?? DATA_FOLDER
  const { sources, problems } = readSources(folder)
  if (problems.length > 0) throw new DataError(problems)
  const result = emptyResult()
  const read = paths.flatMap((path) => readInto(result.refused, path))
  const candidates = candidatesOf(read, sources.letters, result, options.duplicates)
  const sound = soundAmong(candidates, sources, result.refused)
  const added = sound.filter(({ isNew }) => isNew)
  result.added = added.map(({ record }) => record.id)
  const written = options.update ? sound : added
  Object.assign(result, registerChangesFor(written, sources))
  if (!options.dryRun) write(folder, written, result)
  return result
}

/** The letters that are new or changed; what is said of the others goes into the result. */
function candidatesOf(
  letters: readonly Located<Letter>[],
  own: readonly Located<Letter>[],
  result: ImportResult,
  duplicates = false,
): Candidate[] {
  const known = new Map(own.map(({ record }) => [record.id, record]))
  return letters.flatMap((letter): Candidate[] => {
    const { record } = letter
    const before = known.get(record.id)
    if (before) return noteChange(before, record, result) ? [{ ...letter, isNew: false }] : []
    const why = duplicates ? null : alikeAmong(record, known.values())
    if (why) {
      result.alike.push({ id: record.id, why })
      return []
    }
    known.set(record.id, record)
    return [{ ...letter, isNew: true }]
  })
}

/** The letters that are sound beside the rest of the data; what is wrong with others is refused. */
function soundAmong(
  candidates: readonly Candidate[],
  sources: Sources,
  refused: Problem[],
): Candidate[] {
  const { organizations, aliases } = registerChangesFor(candidates, sources)
  const spellings = organizations.concat(
    [...aliases].map(([id, names]) => ({ ...ALIASES_ONLY, id, aliases: names })),
  )
  const added = spellings.map((record) => ({ record, file: 'data/organizations.json', line: null }))
  const registered = { ...sources, organizations: [...sources.organizations, ...added] }
  return candidates.filter((letter) => {
    const before = refused.length
    const location = { file: `data/letters/${letter.record.id}.json`, line: null }
    const letters = [{ record: letter.record, ...location }]
    checkLetters({ ...registered, letters }, { errors: refused, notices: [] })
    return refused.length === before
  })
}

const ALIASES_ONLY = { name: '', acronym: null, kind: 'ngo' } as const

function registerChangesFor(
  letters: readonly Located<Letter>[],
  sources: Sources,
): RegisterChanges {
  const organizations = sources.organizations.map(({ record }) => record)
  const names = letters.flatMap(({ record }) => [
    record.publisher,
    ...record.signatories.organizations,
  ])
  return registerChanges(names, organizations, createRegister(organizations))
}

function emptyResult(): ImportResult {
  const lists = { added: [], changed: [], alike: [], refused: [], organizations: [] }
  return { ...lists, same: 0, aliases: new Map() }
}

function readInto(refused: Problem[], path: string): Located<Letter>[] {
  const { letters, problems } = readLetterLines(path)
  refused.push(...problems)
  return letters
}

/** Notes what differs in a letter that is there; false when nothing does. */
function noteChange(own: Letter, record: Letter, result: ImportResult): boolean {
  const values = new Map<string, unknown>(Object.entries(own))
  const fields = Object.entries(record).flatMap(([name, value]) =>
    isDeepStrictEqual(values.get(name), value) ? [] : [name],
  )
  if (fields.length === 0) result.same += 1
  else result.changed.push({ id: own.id, fields })
  return fields.length > 0
}

function alikeAmong(letter: Letter, others: Iterable<Letter>): string | null {
  for (const other of others) {
    const why = likeness(letter, other)
    if (why) return `may be ${other.id}, which ${why}`
  }
  return null
}

function write(folder: string, letters: readonly Located<Letter>[], result: ImportResult): void {
  extendRegister(folder, result)
  for (const { record } of letters)
    writeWhole(join(folder, 'letters', `${record.id}.json`), letterText(record))
}
