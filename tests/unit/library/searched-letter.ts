import type { SearchedLetter } from '../../../lib/search/answer.ts'

/** A letter of which only what a test is about need be said. */
export function searchedLetter(said: Partial<SearchedLetter> & { id: string }): SearchedLetter {
  const organizations = said.organizations ?? []
  return {
    title: said.id,
    subject: '',
    publisher: 'A publisher',
    date: null,
    language: 'en',
    sessions: [],
    countries: [],
    themes: [],
    drafts: [],
    resolutions_cited: [],
    listed_organizations: organizations.length,
    listed_individuals: 0,
    stated_organizations: null,
    stated_individuals: null,
    complete: false,
    source_kind: 'publisher',
    evidence: 'opening',
    summary: '',
    asks: [],
    addressee: null,
    organizations,
    individuals: [],
    ...said,
  }
}
