import type { Letter } from '../letters/letter.ts'
import type { AskedTogether } from './asked.ts'
import { groupAsks } from './group-asks.ts'

/**
 * Sets the asks of letters beside each other, in the letters' order. `keyOf` gives what an
 * organization is known by, whatever its spelling.
 */
export function askedTogether(
  letters: readonly Letter[],
  keyOf: (organization: string) => string,
): AskedTogether {
  return {
    groups: groupAsks(
      letters.map(({ id, asks, signatories }) => ({
        id,
        asks,
        signatures: signaturesOf(signatories),
      })),
    ),
    named: new Set(letters.flatMap(({ signatories }) => signatories.organizations.map(keyOf))).size,
    addresses: Object.fromEntries(letters.map(({ id, url }) => [id, url])),
  }
}

/** How many organizations signed, as far as is known: those named, or the letter's own number. */
export function signaturesOf({
  organizations,
  stated_organizations,
}: Pick<Letter['signatories'], 'organizations' | 'stated_organizations'>): number {
  return Math.max(organizations.length, stated_organizations ?? 0)
}
