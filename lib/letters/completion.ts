import { nameKey } from '../text/name-key.ts'
import type { Letter } from './letter.ts'

/**
 * The letter with the signatories its source adds, or null when it adds none. What people wrote
 * stays; a source that shares no name with a list of several is taken for another letter.
 */
export function completion(letter: Letter, found: Letter): Letter | null {
  const held = letter.signatories
  const heldKeys = new Set(held.organizations.map(nameKey))
  const shared = found.signatories.organizations.filter((name) =>
    heldKeys.has(nameKey(name)),
  ).length
  if (heldKeys.size > 2 && shared === 0) return null
  const organizations = [
    ...held.organizations,
    ...found.signatories.organizations.filter((name) => !heldKeys.has(nameKey(name))),
  ]
  const persons = new Set(held.individuals.map(({ name }) => nameKey(name)))
  const individuals = [
    ...held.individuals,
    ...found.signatories.individuals.filter(({ name }) => !persons.has(nameKey(name))),
  ]
  if (
    organizations.length === held.organizations.length &&
    individuals.length === held.individuals.length
  )
    return null
  const stated = held.stated_organizations ?? found.signatories.stated_organizations
  return {
    ...letter,
    signatories: {
      organizations,
      individuals,
      stated_organizations: stated,
      stated_individuals: held.stated_individuals ?? found.signatories.stated_individuals,
      complete: found.signatories.complete && (stated === null || organizations.length >= stated),
    },
    evidence: 'whole',
  }
}
