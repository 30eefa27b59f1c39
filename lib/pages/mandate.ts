import { readTexts } from './list-of-texts.ts'
import { SECTION_HINT } from './ohchr-council.ts'
import type { PageType } from './page-type.ts'

/**
 * Mandates of special procedures: rapporteurs, independent experts, working groups, by theme or by
 * country, with their sub-pages. Letters often ask to create or renew them.
 */
export const mandate: PageType = {
  sites: ['ohchr'],
  identify: ({ path }) => {
    const name =
      /^\/special-procedures\/(?:sr|ie|wg)-([^/]+)/i.exec(path)?.[1] ??
      /^\/hrbodies\/sp\/countriesmandates\/.*\/([^/]+)\.aspx$/i.exec(path)?.[1]
    return name ? { kind: 'mandate', title: name.replaceAll('-', ' ') } : null
  },
  read: readTexts,
  hint: SECTION_HINT,
}

/** Country pages, because letters are about situations; the slug spells the country in English. */
export const country: PageType = {
  sites: ['ohchr'],
  identify: ({ path }) => {
    const name = /^\/countries\/([^/]+)$/i.exec(path)?.[1]
    return name && name !== 'nhri' ? { kind: 'country', title: name.replaceAll('-', ' ') } : null
  },
  read: readTexts,
  hint: SECTION_HINT,
}

/*
https://www.ohchr.org/en/special-procedures/sr-belarus
https://www.ohchr.org/fr/special-procedures/sr-poverty
https://www.ohchr.org/en/special-procedures/sr-housing/human-right-adequate-housing
https://www.ohchr.org/en/countries/ukraine
https://www.ohchr.org/en/countries/occupied-palestinian-territory
https://www.ohchr.org/en/countries/nhri (not a country)
*/
