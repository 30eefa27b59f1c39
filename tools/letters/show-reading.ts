import type { Field, LetterDraft } from '../../lib/letters/parse/draft.ts'
import type { FileReading } from './read.ts'

/** A reading for the terminal: a field a line, unsure ones marked with "?". */
export function formatReading({ file, draft, why }: FileReading): string {
  if (!draft) return `${file}\n  No letter: ${why ?? 'nothing was found.'}\n`
  const lines = [...fieldLines(draft), '', ...signatoryLines(draft)]
  return [
    file,
    ...(why ? [`  ${why}`] : []),
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    '',
  ].join('\n')
}

function fieldLines(draft: LetterDraft): string[] {
  const line = (name: string, field: Field<unknown>, shown: string | null) =>
    `${mark(field)} ${name.padEnd(12)} ${shown ?? '–'}${field.note ? `  (${field.note})` : ''}`
  const list = (name: string, field: Field<string[]>) =>
    line(name, field, field.value.join(', ') || null)
  return [
    line('Title', draft.title, draft.title.value),
    line('Address', draft.url, draft.url.value),
    line('Publisher', draft.publisher, draft.publisher.value),
    line('Date', draft.date, draft.date.value),
    line('Addressee', draft.addressee, draft.addressee.value),
    list('Sessions', draft.sessions),
    list('Situations', draft.countries),
    list('Themes', draft.themes),
    list('Drafts', draft.drafts),
    list('Resolutions', draft.resolutions_cited),
    line('Language', draft.language, draft.language.value),
    `${mark(draft.asks)} Asks, in the letter's own words`,
    ...draft.asks.value.map((ask, index) => `    ${index + 1}. ${ask}`),
  ]
}

function signatoryLines(draft: LetterDraft): string[] {
  const { organizations, individuals, stated_organizations, stated_individuals, complete } = draft
  const stated = [
    stated_organizations.value === null
      ? null
      : `${stated_organizations.value} organisations stated`,
    stated_individuals.value === null ? null : `${stated_individuals.value} individuals stated`,
    `${organizations.value.length} organisations and ${individuals.value.length} individuals listed`,
    complete.value ? 'the list is complete' : 'the list may be incomplete',
  ].filter((part) => part !== null)
  return [
    `${mark(organizations)} Signatories: ${stated.join(', ')}`,
    ...organizations.value.map(
      (organization) =>
        `  ${mark(organization)} ${organization.name}${organization.register ? '' : '  [new]'}`,
    ),
    ...individuals.value.map(
      (person) => `  ${mark(person)} ${person.name}${person.role ? ` – ${person.role}` : ''}`,
    ),
  ]
}

function mark({ confidence }: { confidence: Field<unknown>['confidence'] }): string {
  return confidence === 'sure' ? ' ' : confidence === 'likely' ? '·' : '?'
}
