import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Letter } from '../../lib/letters/letter.ts'
import { createLikenessIndex } from '../../lib/letters/likeness-index.ts'
import { createRegister } from '../../lib/letters/register.ts'
import { checkEach, checkUnique } from '../data/check-letters.ts'
import { DataError, type Findings, type Problem, shown } from '../data/problem.ts'
import {
  DATA_FOLDER,
  type Located,
  readLetterLines,
  readSources,
  type Sources,
} from '../data/sources.ts'
import { ALIKE } from './alike.ts'
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

/** A letter of the files, and its fields that differ from the letter of its id that is there. */
type Candidate = Located<Letter> & { differing: string[] | 'new' }

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
  const refused: Problem[] = []
  const read = candidatesIn(paths, sources, refused)
  const differing = read.filter((letter) => letter.differing.length > 0)
  const sound = soundAmong(differing, sources, refused)
  const { alike, distinct } = apartFrom(sources, sound, options.duplicates)
  const unique = uniqueAmong(distinct, sources, refused)
  const isWritten = (letter: Candidate) => letter.differing === 'new' || options.update === true
  const written = unique.filter(isWritten)
  const result: ImportResult = {
    added: written.flatMap(({ record, differing }) => (differing === 'new' ? [record.id] : [])),
    changed: unique.flatMap(({ record: { id }, differing }) =>
      differing === 'new' ? [] : [{ id, fields: differing }],
    ),
    same: read.length - differing.length,
    alike,
    refused,
    ...registerChangesFor(written, sources),
  }
  if (!options.dryRun) write(folder, written, result)
  return result
}

/** The letters of the files, each id once. */
function candidatesIn(
  paths: readonly string[],
  { letters }: Sources,
  refused: Problem[],
): Candidate[] {
  const known = new Map(letters.map(({ record }) => [record.id, record]))
  const first = new Map<string, string>()
  return paths.flatMap((path) => {
    const read = readLetterLines(path)
    refused.push(...read.problems)
    return read.letters.flatMap((letter): Candidate[] => {
      const { id } = letter.record
      const other = first.get(id)
      first.set(id, other ?? path)
      if (other === undefined) return [{ ...letter, differing: differingFields(known, letter) }]
      const expectation = `must be unique, but ${shown(id)} is in ${other} too`
      refused.push({ file: path, line: letter.line, field: 'id', expectation })
      return []
    })
  })
}

function differingFields(
  known: ReadonlyMap<string, Letter>,
  { record }: Located<Letter>,
): Candidate['differing'] {
  const own = known.get(record.id)
  if (!own) return 'new'
  const values = new Map<string, unknown>(Object.entries(own))
  return Object.entries(record).flatMap(([name, value]) =>
    isDeepStrictEqual(values.get(name), value) ? [] : [name],
  )
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
  return withoutErrors(candidates, refused, (letters, findings) =>
    checkEach({ ...registered, letters }, findings),
  )
}

const ALIASES_ONLY = { name: '', acronym: null, kind: 'ngo' } as const

/** Parts the new letters that may be one that is there, or an earlier one, from all others. */
function apartFrom(
  { letters }: Sources,
  candidates: readonly Candidate[],
  duplicates = false,
): { alike: ImportResult['alike']; distinct: Candidate[] } {
  if (duplicates) return { alike: [], distinct: [...candidates] }
  const alike: ImportResult['alike'] = []
  const before = letters.map(({ record }) => record)
  const index = createLikenessIndex<Letter>([...before, ...candidates.map(({ record }) => record)])
  for (const record of before) index.add(record)
  const distinct = candidates.filter(({ record, differing }) => {
    if (differing !== 'new') return true
    const [found] = index.alike(record)
    const other = found && before[found.at]
    if (found && other) {
      alike.push({ id: record.id, why: `may be ${other.id}, which ${ALIKE[found.why]}` })
      return false
    }
    before.push(record)
    index.add(record)
    return true
  })
  return { alike, distinct }
}

/** The letters that share no address with another; the rest are refused. */
function uniqueAmong(
  candidates: readonly Candidate[],
  { letters }: Sources,
  refused: Problem[],
): Candidate[] {
  const ids = new Set(candidates.map(({ record }) => record.id))
  const others = letters.filter(({ record }) => !ids.has(record.id))
  return withoutErrors(candidates, refused, (own, findings) =>
    checkUnique([...others, ...own], findings),
  )
}

/** The letters in which a check finds nothing wrong, at the files they would be written to. */
function withoutErrors(
  candidates: readonly Candidate[],
  refused: Problem[],
  check: (letters: Located<Letter>[], findings: Findings) => void,
): Candidate[] {
  const fileOf = ({ record }: Candidate) => `data/letters/${record.id}.json`
  const findings: Findings = { errors: [], notices: [] }
  const letters = candidates.map((one) => ({ record: one.record, file: fileOf(one), line: null }))
  check(letters, findings)
  const files = new Set(candidates.map(fileOf))
  const errors = findings.errors.filter(({ file }) => files.has(file))
  refused.push(...errors)
  const wrong = new Set(errors.map(({ file }) => file))
  return candidates.filter((letter) => !wrong.has(fileOf(letter)))
}

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

function write(folder: string, letters: readonly Located<Letter>[], result: ImportResult): void {
  extendRegister(folder, result)
  for (const { record } of letters)
    writeWhole(join(folder, 'letters', `${record.id}.json`), letterText(record))
}
