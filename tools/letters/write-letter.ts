import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freeId } from '../../lib/kept/free-id.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { Register } from '../../lib/letters/register.ts'
import { slugOf } from '../../lib/text/slug.ts'
import { DataError, type Problem } from '../data/problem.ts'
import { checkRecord } from '../data/schemas.ts'
import { UNFINISHED } from '../data/sources.ts'

/**
 * Writes a file whole or not at all: what was there stays until the new text is complete. What an
 * interruption leaves beside it is overwritten by the next writing.
 */
export function writeWhole(path: string, text: string): void {
  const work = `${path}${UNFINISHED}`
  writeFileSync(work, text)
  renameSync(work, path)
}

/** What letters add to the register of organisations. */
export interface RegisterChanges {
  /** The organisations they name that the register does not have, as entries for it. */
  organizations: Organization[]
  /** The spellings they bring for organisations that the register knows by another, by their id. */
  aliases: Map<string, string[]>
}

/** What must be added to the register of organisations for the names in letters. */
export function registerChanges(
  written: Iterable<string>,
  organizations: readonly Organization[],
  register: Register,
): RegisterChanges {
  const ids = new Set(organizations.map(({ id }) => id))
  const spellings = new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]))
  const names = new Set(written)
  const changes: RegisterChanges = { organizations: [], aliases: new Map() }
  for (const name of names.difference(spellings)) {
    const known = register.find(name)
    if (known) {
      changes.aliases.set(known.id, [...(changes.aliases.get(known.id) ?? []), name])
      continue
    }
    const base = slugOf(name).slice(0, 80).replace(/-$/, '') || 'organization'
    const id = freeId(base, (other) => ids.has(other))
    ids.add(id)
    const acronym = /[(（](\p{Lu}[\p{Lu}\p{Ll}-]{1,14})[)）]$/u.exec(name)?.[1] ?? null
    changes.organizations.push({ id, name, acronym, aliases: [], kind: 'ngo' })
  }
  return changes
}

/**
 * Writes a new letter and its new organisations; throws a `DataError` when the record is not as
 * its schema says, and an error when a file of this id is there. Nothing is left half-written.
 */
export function writeLetter(
  folder: string,
  { letter, ...changes }: RegisterChanges & { letter: Letter },
): string {
  const problems: Problem[] = []
  const file = `data/letters/${letter.id}.json`
  if (!checkRecord('letter', letter, { file, line: null }, problems)) throw new DataError(problems)
  const path = join(folder, 'letters', `${letter.id}.json`)
  writeFileSync(path, letterText(letter), { flag: 'wx' })
  try {
    extendRegister(folder, changes)
  } catch (error) {
    rmSync(path)
    throw error
  }
  return path
}

/** The text of a letter's file. */
export function letterText({ id, title, title_kind, ...rest }: Letter): string {
  return `${JSON.stringify({ id, title, title_kind, ...rest }, null, 2)}\n`
}

/** Adds organisations and spellings to the register of a folder; writes it whole or not at all. */
export function extendRegister(folder: string, { organizations, aliases }: RegisterChanges): void {
  if (organizations.length + aliases.size === 0) return
  const path = join(folder, 'organizations.json')
  const list: Organization[] = JSON.parse(readFileSync(path, 'utf8'))
  const extended = list.map((entry) => ({
    ...entry,
    aliases: [...entry.aliases, ...(aliases.get(entry.id) ?? [])],
  }))
  const lines = [...extended, ...organizations]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => `  ${JSON.stringify(entry)}`)
  writeWhole(path, `[\n${lines.join(',\n')}\n]\n`)
}
