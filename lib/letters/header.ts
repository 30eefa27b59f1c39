import type { Letter, LetterHeader } from './letter.ts'

/** The header of a letter: what matching and lists need of it. */
export function headerOf(letter: Letter): LetterHeader {
  const { signatories } = letter
  return {
    id: letter.id,
    title: letter.title,
    subject: letter.subject,
    publisher: letter.publisher,
    date: letter.date,
    language: letter.language,
    sessions: letter.sessions,
    countries: letter.countries,
    themes: letter.themes,
    drafts: letter.drafts,
    resolutions_cited: letter.resolutions_cited,
    listed_organizations: signatories.organizations.length,
    listed_individuals: signatories.individuals.length,
    stated_organizations: signatories.stated_organizations,
    stated_individuals: signatories.stated_individuals,
    complete: signatories.complete,
    source_kind: letter.source_kind,
    evidence: letter.evidence,
  }
}
