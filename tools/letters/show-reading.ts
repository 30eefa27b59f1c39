import type { Field, LetterDraft } from '../../lib/letters/parse/draft.ts'
import { noteSentence } from './english.ts'
import type { FileReading } from './read.ts'

/** A reading for the terminal: a field a line, unsure ones marked with "?". */
export function formatReading({ file, draft, why }: FileReading): string {
  if (!draft) return `${file}\n  No letter: ${why ?? 'nothing was found.'}\n`
  const lines = [...fieldLines(draft), '', ...signatoryLines(draft)]
  const notes = why ? [`  ${why}`] : []
  return [file, ...notes, ...lines.map((line) => line && `  ${line}`), ''].join('\n')
}

function fieldLines(draft: LetterDraft): string[] {
  const line = (name: string, field: Field<string | string[] | null>) => {
    const { value, note } = field
    const shown = Array.isArray(value) ? value.join(', ') || '–' : (value ?? '–')
    return `${signOf(field)} ${name.padEnd(12)} ${shown}${note ? `  (${noteSentence(note)})` : ''}`
  }
  return [
    line('Title', draft.title),
    line('Address', draft.url),
    line('Publisher', draft.publisher),
    line('Date', draft.date),
    line('Addressee', draft.addressee),
    line('Sessions', draft.sessions),
    line('Situations', draft.countries),
    line('Themes', draft.themes),
    line('Drafts', draft.drafts),
    line('Resolutions', draft.resolutions_cited),
    line('Language', draft.language),
    `${signOf(draft.asks)} Asks, in the letter's own words`,
    ...draft.asks.value.map((ask, index) => `    ${index + 1}. ${ask}`),
  ]
}

function signatoryLines(draft: LetterDraft): string[] {
  const { organizations, individuals, stated_organizations, stated_individuals, complete } = draft
  const counts = [
    stated_organizations.value !== null && `${stated_organizations.value} organisations stated`,
    stated_individuals.value !== null && `${stated_individuals.value} individuals stated`,
    `${organizations.value.length} organisations and ${individuals.value.length} individuals listed`,
    `the list ${complete.value ? 'is complete' : 'may be incomplete'}`,
  ]
  return [
    `${signOf(organizations)} Signatories: ${counts.filter(Boolean).join(', ')}`,
    ...organizations.value.map(
      (one) => `  ${signOf(one)} ${one.name}${one.register ? '' : '  [new]'}`,
    ),
    ...individuals.value.map(
      (one) => `  ${signOf(one)} ${one.name}${one.role ? ` – ${one.role}` : ''}`,
    ),
  ]
}

/** The sign before what was read: nothing for sure, `·` for likely, `?` for unsure. */
function signOf({ confidence }: Pick<Field<unknown>, 'confidence'>): string {
  return confidence === 'sure' ? ' ' : confidence === 'likely' ? '·' : '?'
}
