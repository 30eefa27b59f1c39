import type { LetterHeader, Signatories } from '../../lib/letters/letter.ts'
import type { Wording } from './create-wording.ts'
import { listOf } from './list-of.ts'
import type { MessageKey } from './translate.ts'

/** What is known of how many signed. */
export type SignatoryCounts = Pick<
  LetterHeader,
  | 'listed_organizations'
  | 'listed_individuals'
  | 'stated_organizations'
  | 'stated_individuals'
  | 'complete'
>

/** The same of a whole letter as its header has. */
export function countsOf(signatories: Signatories): SignatoryCounts {
  return {
    ...signatories,
    listed_organizations: signatories.organizations.length,
    listed_individuals: signatories.individuals.length,
  }
}

/**
 * Says how many signed, in as few words as are true: "34 organisations", "12 organisations listed, 4
 * persons listed", "signatories not known". The stated number counts unless more are listed.
 */
export function briefSignatories(counts: SignatoryCounts, { t, language }: Wording): string {
  const parts = [
    brief('count.organizations', counts.listed_organizations, counts.stated_organizations),
    brief('count.individuals', counts.listed_individuals, counts.stated_individuals),
  ].filter((part) => part !== null)
  if (parts.length === 0) return t('count.unknown')
  return listOf(parts, language)

  function brief(
    key: 'count.organizations' | 'count.individuals',
    listed: number,
    stated: number | null,
  ) {
    const n = Math.max(listed, stated ?? 0)
    if (n === 0) return null
    const exact = counts.complete || (stated !== null && stated >= listed)
    return t(exact ? key : `${key}-listed`, { n })
  }
}

/**
 * The same for a list, where only what tells something is said: null where nothing is known, or
 * only a single name, which mostly is the publisher's.
 */
export function listedSignatories(counts: SignatoryCounts, wording: Wording): string | null {
  const { stated_organizations, stated_individuals, complete } = counts
  const known = counts.listed_organizations + counts.listed_individuals
  const isTold = complete || Boolean(stated_organizations || stated_individuals)
  return isTold || known > 1 ? briefSignatories(counts, wording) : null
}

/** How many signed, in clauses, and how far the list of names goes, in a sentence. */
export interface SignatoryNumbers {
  numbers: string[]
  completeness: string | null
}

/**
 * All that is known of how many signed: "34 organisations stated, 32 listed", "4 persons listed",
 * and "We saw only part of the list." where there are names.
 */
export function fullSignatories(counts: SignatoryCounts, { t }: Wording): SignatoryNumbers {
  const numbers = [
    line('organizations', counts.listed_organizations, counts.stated_organizations, t),
    line('individuals', counts.listed_individuals, counts.stated_individuals, t),
  ].filter((text) => text !== null)
  if (numbers.length === 0) return { numbers: [t('signatories.unknown')], completeness: null }
  const listed = counts.listed_organizations + counts.listed_individuals
  return { numbers, completeness: listed === 0 ? null : t(completeness(counts)) }
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
  const { stated_organizations, stated_individuals, listed_organizations, listed_individuals } =
    counts
  const anyStated = stated_organizations !== null || stated_individuals !== null
  const reached =
    listed_organizations >= (stated_organizations ?? 0) &&
    listed_individuals >= (stated_individuals ?? 0)
  return anyStated && reached ? 'signatories.unsure' : 'signatories.partial'
}
