import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freeId } from '../../lib/kept/free-id.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Organization } from '../../lib/letters/organization.ts'
import type { Register } from '../../lib/letters/register.ts'
import { slugOf } from '../../lib/text/slug.ts'
import { DataError, type Problem } from '../data/problem.ts'
import { checkRecord } from '../data/schemas.ts'

/** Writes a file whole or not at all: what was there stays until the new text is complete. */
export function writeWhole(path: string, text: string): void {
  const work = `${path}.new-${process.pid}`
  writeFileSync(work, text)
  renameSync(work, path)
}

/** The organisations a letter names that the register does not have, as entries for it. */
export function newOrganizations(
  letter: Letter,
  organizations: readonly Organization[],
  register: Register,
): Organization[] {
  const ids = new Set(organizations.map(({ id }) => id))
  const spellings = new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]))
  const added = new Map<string, Organization>()
  for (const name of [letter.publisher, ...letter.signatories.organizations]) {
    if (spellings.has(name) || added.has(name)) continue
    const known = register.find(name)
    if (known) continue
    const base = slugOf(name).slice(0, 80).replace(/-$/, '') || 'organization'
    const id = freeId(base, (other) => ids.has(other))
    ids.add(id)
    const acronym = /[(（](\p{Lu}[\p{Lu}\p{Ll}-]{1,14})[)）]$/u.exec(name)?.[1] ?? null
    added.set(name, { id, name, acronym, aliases: [], kind: 'ngo' })
  }
  return [...added.values()]
}

/** The spellings a letter brings for organisations that the register knows by another. */
export function newAliases(
  letter: Letter,
  organizations: readonly Organization[],
  register: Register,
): Map<string, string[]> {
  const spellings = new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]))
  const aliases = new Map<string, string[]>()
  for (const name of [letter.publisher, ...letter.signatories.organizations]) {
    const known = spellings.has(name) ? null : register.find(name)
    if (!known) continue
    const own = aliases.get(known.id) ?? []
    if (!own.includes(name)) aliases.set(known.id, [...own, name])
  }
  return aliases
}

export interface Addition {
  letter: Letter
  organizations: Organization[]
  aliases: Map<string, string[]>
}

/**
 * Writes a new letter and its new organisations; throws a `DataError` when the record is not as
 * its schema says, and an error when a file of this id is there. Nothing is left half-written.
 */
export function writeLetter(folder: string, { letter, organizations, aliases }: Addition): string {
  const problems: Problem[] = []
  const file = `data/letters/${letter.id}.json`
  if (!checkRecord('letter', letter, { file, line: null }, problems)) throw new DataError(problems)
  const path = join(folder, 'letters', `${letter.id}.json`)
  writeFileSync(path, `${JSON.stringify(letter, null, 2)}\n`, { flag: 'wx' })
  try {
    if (organizations.length > 0 || aliases.size > 0) extendRegister(folder, organizations, aliases)
  } catch (error) {
    rmSync(path)
    throw error
  }
  return path
}

function extendRegister(
  folder: string,
  added: Organization[],
  aliases: Map<string, string[]>,
): void {
  const path = join(folder, 'organizations.json')
  const list: Organization[] = JSON.parse(readFileSync(path, 'utf8'))
  const extended = [
    ...list.map((entry) => ({
      ...entry,
      aliases: [...entry.aliases, ...(aliases.get(entry.id) ?? [])],
    })),
    ...added,
  ]
  extended.sort((a, b) => (a.id < b.id ? -1 : 1))
  writeWhole(path, `[\n${extended.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`)
}
