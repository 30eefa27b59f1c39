import { slugOf } from '../../text/slug.ts'
import type { Letter } from '../letter.ts'
import {
  MAX_ADDRESS_LENGTH,
  MAX_ITEMS,
  MAX_LINE_LENGTH,
  MAX_NAME_LENGTH,
  MAX_SUMMARY_LENGTH,
} from '../letter-limits.ts'
import { EMPTY_LETTER } from '../letter-shape.ts'
import type { LetterDraft } from './draft.ts'
import type { Knowledge } from './knowledge.ts'

/**
 * The record of a draft, with all fields of a letter. The asks are the letter's own sentences; the
 * subject and the summary are made of facts of the draft only, since nobody has written ours yet.
 * An address or a publisher that the source does not give is the empty string. No field is longer
 * than a record may be, so that whatever was read can be kept.
 */
export function recordOf(draft: LetterDraft, knowledge: Knowledge): Letter {
  const names = draft.organizations.value.map(({ name }) => cut(name, MAX_LINE_LENGTH))
  const address = draft.url.value ?? ''
  return {
    ...EMPTY_LETTER,
    id: proposeId(draft),
    title: cut(draft.title.value, MAX_LINE_LENGTH),
    url: address.length > MAX_ADDRESS_LENGTH ? '' : address,
    publisher: cut(draft.publisher.value ?? '', MAX_NAME_LENGTH),
    date: draft.date.value,
    addressee: draft.addressee.value === null ? null : cut(draft.addressee.value, MAX_LINE_LENGTH),
    sessions: draft.sessions.value,
    countries: draft.countries.value,
    themes: draft.themes.value,
    subject: cut(subjectOf(draft, knowledge), MAX_LINE_LENGTH),
    drafts: draft.drafts.value.slice(0, MAX_ITEMS.drafts),
    resolutions_cited: draft.resolutions_cited.value.slice(0, MAX_ITEMS.cited),
    summary: cut(summaryOf(draft, knowledge), MAX_SUMMARY_LENGTH),
    asks: draft.asks.value.slice(0, MAX_ITEMS.asks).map((ask) => cut(ask, MAX_LINE_LENGTH)),
    signatories: {
      ...EMPTY_LETTER.signatories,
      organizations: [...new Set(names)].slice(0, MAX_ITEMS.signatories),
      individuals: draft.individuals.value
        .slice(0, MAX_ITEMS.signatories)
        .map(({ name, role }) => ({
          name: cut(name, MAX_NAME_LENGTH),
          role: role === null ? null : cut(role, MAX_LINE_LENGTH),
        })),
      stated_organizations: draft.stated_organizations.value,
      stated_individuals: draft.stated_individuals.value,
      complete: draft.complete.value,
    },
    language: draft.language.value,
  }
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

function subjectOf({ countries, title }: LetterDraft, { states }: Knowledge): string {
  const names = countries.value.map((state) => states.name(state, 'en'))
  return names.length > 0 ? `situation of human rights in ${list(names)}` : title.value
}

function summaryOf(draft: LetterDraft, { states }: Knowledge): string {
  const { stated_organizations, organizations, individuals, sessions, countries, asks } = draft
  const listed = organizations.value.length
  const count = stated_organizations.value ?? listed
  const who =
    count > 0
      ? `${count} ${count === 1 ? 'organisation' : 'organisations'}`
      : individuals.value.length > 0
        ? 'Individuals'
        : 'The authors'
  const whom = draft.addressee.value ? ` to ${draft.addressee.value}` : ''
  const where =
    countries.value.length > 0
      ? ` on ${list(countries.value.map((state) => states.name(state, 'en')))}`
      : ''
  const when =
    sessions.value.length > 0
      ? `, for session ${list(sessions.value)} of the Human Rights Council`
      : ''
  return `${who}: letter${whom}${where}${when}. It makes ${asks.value.length} ${asks.value.length === 1 ? 'ask' : 'asks'}, given in its own words.`
}

function list(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}

const STOP_WORDS = new Set(
  'a an and at by for from human in letter member members observer of on open permanent re representatives rights should states the their to un united nations council with joint ngo'.split(
    ' ',
  ),
)

/** `publisher-hrc52-prk-words`: readable, and different enough; the caller makes it unique. */
export function proposeId(draft: LetterDraft): string {
  const host =
    draft.url.value && URL.canParse(draft.url.value)
      ? (new URL(draft.url.value).hostname.replace(/^www\./, '').split('.')[0] ?? '')
      : ''
  const session = draft.sessions.value[0]
  const when = session
    ? `hrc${session.toLowerCase().replace(/[^a-z0-9]+/g, '')}`
    : (draft.date.value?.slice(0, 4) ?? '')
  const words = slugOf(draft.title.value)
    .split('-')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
  const parts = [
    slugOf(host),
    when,
    ...draft.countries.value.slice(0, 1).map((state) => state.toLowerCase()),
    ...words.slice(0, 4),
  ]
  return (
    [...new Set(parts.filter((part) => part !== ''))].join('-').slice(0, 70).replace(/-$/, '') ||
    'letter'
  )
}
