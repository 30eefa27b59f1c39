import type { LetterHeader, Signatories } from '../lib/letters/letter.ts'
import type { MessageKey } from './messages.ts'
import type { Wording } from './wording.ts'

/** What is known of how many signed: the same fields for a header and for a whole letter. */
export interface SignatoryCounts {
  listedOrganizations: number
  listedIndividuals: number
  statedOrganizations: number | null
  statedIndividuals: number | null
  complete: boolean
}

export function countsOfHeader(header: LetterHeader): SignatoryCounts {
  return {
    listedOrganizations: header.listed_organizations,
    listedIndividuals: header.listed_individuals,
    statedOrganizations: header.stated_organizations,
    statedIndividuals: header.stated_individuals,
    complete: header.complete,
  }
}

export function countsOf(signatories: Signatories): SignatoryCounts {
  return {
    listedOrganizations: signatories.organizations.length,
    listedIndividuals: signatories.individuals.length,
    statedOrganizations: signatories.stated_organizations,
    statedIndividuals: signatories.stated_individuals,
    complete: signatories.complete,
  }
}

/**
 * How many signed, in as few words as are true: "34 organisations", "at least 12 organisations, 4
 * persons", "signatories not known". The stated number counts unless more are listed.
 */
export function briefSignatories(counts: SignatoryCounts, { t, language }: Wording): string {
  const parts = [
    brief('count.organizations', counts.listedOrganizations, counts.statedOrganizations),
    brief('count.individuals', counts.listedIndividuals, counts.statedIndividuals),
  ].filter((part) => part !== null)
  if (parts.length === 0) return t('count.unknown')
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(parts)

  function brief(
    key: 'count.organizations' | 'count.individuals',
    listed: number,
    stated: number | null,
  ) {
    const n = Math.max(listed, stated ?? 0)
    if (n === 0) return null
    const exact = counts.complete || (stated !== null && stated >= listed)
    return t(exact ? key : `${key}-at-least`, { n })
  }
}

/**
 * All that is known of how many signed, one sentence or clause an entry: "34 organisations stated,
 * 32 listed", "4 persons listed", "We saw only part of the list.".
 */
export function fullSignatories(counts: SignatoryCounts, { t }: Wording): string[] {
  const lines = [
    line('organizations', counts.listedOrganizations, counts.statedOrganizations, t),
    line('individuals', counts.listedIndividuals, counts.statedIndividuals, t),
  ].filter((text) => text !== null)
  if (lines.length === 0) return [t('signatories.unknown')]
  const listed = counts.listedOrganizations + counts.listedIndividuals
  return listed === 0 ? lines : [...lines, t(completeness(counts))]
}

type Kind = 'organizations' | 'individuals'

function line(kind: Kind, listed: number, stated: number | null, t: Wording['t']): string | null {
  if (stated === null || stated === 0) {
    return listed === 0 ? null : t(`signatories.${kind}-listed`, { listed })
  }
  if (listed === 0) return t(`signatories.${kind}-stated`, { stated })
  const all = stated === listed
  return t(`signatories.${kind}-stated-${all ? 'all' : 'listed'}`, { stated, listed })
}

/** A list as long as the letter says may still lack names that the number does not count. */
function completeness(counts: SignatoryCounts): MessageKey {
  if (counts.complete) return 'signatories.complete'
  const { statedOrganizations, statedIndividuals, listedOrganizations, listedIndividuals } = counts
  const anyStated = statedOrganizations !== null || statedIndividuals !== null
  const reached =
    listedOrganizations >= (statedOrganizations ?? 0) &&
    listedIndividuals >= (statedIndividuals ?? 0)
  return anyStated && reached ? 'signatories.unsure' : 'signatories.partial'
}
