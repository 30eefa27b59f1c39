import type { ListRoute } from '../../lib/analysis/library-route.ts'
import type { SignatoryIndex } from '../../lib/analysis/signatory-profiles.ts'
import { FACETS } from '../../lib/search/facet-names.ts'
import type { FacetName } from '../../lib/search/search-answer.ts'
import type { Wording } from '../common/create-wording.ts'
import { themeName } from '../common/reason-sentence.ts'

/** A value of a facet as a reader names it. */
export function facetValueName(
  facet: FacetName,
  value: string,
  wording: Wording,
  signatories: Pick<SignatoryIndex, 'nameOf'>,
): string {
  switch (facet) {
    case 'country':
      return wording.state(value)
    case 'session':
      return wording.session(value)
    case 'theme':
      return capitalised(themeName(value, wording), wording.language)
    case 'year':
      return value
    case 'organization':
      return signatories.nameOf(value)
    case 'language':
      return capitalised(wording.languageName(value), wording.language)
    case 'evidence':
      return isEvidence(value) ? wording.t(`library.evidence.${value}`) : value
  }
}

/** What a list holds, said where box and chips are not: "“renew” · Country: Eritrea". */
export function narrowedTo(
  { query, chosen }: Pick<ListRoute, 'query' | 'chosen'>,
  wording: Wording,
  signatories: Pick<SignatoryIndex, 'nameOf'>,
): string {
  const { t, language } = wording
  const facets = FACETS.flatMap((facet) => {
    const names = chosen[facet].map((value) => facetValueName(facet, value, wording, signatories))
    if (names.length === 0) return []
    const value = new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
    return [t('search.understood', { kind: t(`library.facet.${facet}`), value })]
  })
  return [
    ...(query.trim() === '' ? [] : [t('text.quoted', { text: query.trim() })]),
    ...facets,
  ].join(' · ')
}

function isEvidence(value: string): value is 'whole' | 'opening' | 'announcement' {
  return ['whole', 'opening', 'announcement'].includes(value)
}

function capitalised(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
