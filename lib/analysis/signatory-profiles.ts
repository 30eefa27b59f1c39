import type { Organization } from '../letters/organization.ts'
import { createRegister } from '../letters/register.ts'
import { countValues } from '../search/count-facets.ts'
import type { SearchedLetter } from '../search/search-answer.ts'
import { nameKey } from '../text/name-key.ts'

/** An organisation with its letters, under all its spellings. */
export interface Signatory {
  /** Its id in the register; `nameKey` of the name of one that is not there. */
  key: string
  name: string
  organization: Organization | null
  /** The spellings met in letters and in the register, other than `name`. */
  spellings: string[]
  /** Letters that list it among their signatories. */
  signed: SearchedLetter[]
  /** Letters it published, without being listed as a signatory. */
  published: SearchedLetter[]
}

export interface SignatoryIndex {
  find(key: string): Signatory | null
  /** The key of an organisation by any of its spellings. */
  keyOf(name: string): string
  /** The name to show for a key; the key itself for an unknown one. */
  nameOf(key: string): string
}

/** Joins the spellings of each organisation over all letters. */
export function indexSignatories(
  letters: readonly SearchedLetter[],
  organizations: readonly Organization[],
): SignatoryIndex {
  const register = createRegister(organizations)
  const byId = new Map(organizations.map((organization) => [organization.id, organization]))
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const known = keys.get(name)
    if (known !== undefined) return known
    const key = register.ofSpelling(name)?.id ?? nameKey(name)
    keys.set(name, key)
    return key
  }
  const found = new Map<string, Signatory>()
  const entryOf = (name: string) => {
    const key = keyOf(name)
    const entry = found.get(key) ?? newSignatory(key, name, byId.get(key) ?? null)
    found.set(key, entry)
    if (name !== entry.name && !entry.spellings.includes(name)) entry.spellings.push(name)
    return entry
  }
  for (const letter of letters) {
    const signers = new Set(letter.organizations.map(entryOf))
    for (const signer of signers) signer.signed.push(letter)
    const publisher = entryOf(letter.publisher)
    if (!signers.has(publisher)) publisher.published.push(letter)
  }
  return {
    find: (key) => found.get(key) ?? null,
    keyOf,
    nameOf: (key) => found.get(key)?.name ?? byId.get(key)?.name ?? key,
  }
}

function newSignatory(key: string, name: string, organization: Organization | null): Signatory {
  return {
    key,
    name: organization?.name ?? name,
    organization,
    spellings: [],
    signed: [],
    published: [],
  }
}

export interface Tallied {
  key: string
  count: number
}

/** Counts the letters that each organisation signed; most first. */
export function countSigners(
  letters: readonly SearchedLetter[],
  { keyOf, nameOf }: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): Tallied[] {
  const counted = tally(letters, ({ organizations }) => organizations.map(keyOf))
  return counted.sort((a, b) => b.count - a.count || nameOf(a.key).localeCompare(nameOf(b.key)))
}

/** Counts the letters that other organisations signed with this one; most first. */
export function coSigners(signatory: Signatory, index: SignatoryIndex): Tallied[] {
  return countSigners(signatory.signed, index).filter(({ key }) => key !== signatory.key)
}

/** Counts the letters that have each value; most first. */
export function tally<T>(
  letters: readonly T[],
  valuesOf: (letter: T) => readonly string[],
): Tallied[] {
  const counts = countValues(letters.flatMap((letter) => [...new Set(valuesOf(letter))]))
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
