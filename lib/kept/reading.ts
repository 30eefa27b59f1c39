import { completion } from '../letters/completion.ts'
import type { Letter } from '../letters/letter.ts'
import type { Confidence, Field, LetterDraft } from '../letters/parse/draft.ts'
import type { Knowledge } from '../letters/parse/knowledge.ts'
import { readLetters } from '../letters/parse/read-letter.ts'
import { recordOf } from '../letters/parse/record.ts'
import { nameKey } from '../letters/parse/register.ts'
import type { LetterSource } from '../letters/parse/source.ts'

/** The fields of a record that are shown beside its text, in their order. */
export const RECORD_FIELDS = [
  'title',
  'url',
  'publisher',
  'date',
  'addressee',
  'sessions',
  'countries',
  'themes',
  'subject',
  'summary',
  'asks',
  'stated_organizations',
  'organizations',
  'stated_individuals',
  'individuals',
  'complete',
  'drafts',
  'resolutions_cited',
  'language',
  'source_kind',
  'evidence',
] as const

export type RecordField = (typeof RECORD_FIELDS)[number]

/** What is known of how a value was read. */
export interface Mark {
  confidence: Confidence
  /** Places in the blocks of the source. */
  lines: number[]
  note: string | null
}

/** What is known of one name of a list. */
export interface NameMark extends Omit<Mark, 'note'> {
  /** Not in the register, or not in the letter that is completed. */
  isNew: boolean
}

/** A text read, with all that is needed to show it beside the record. */
export interface Reading {
  record: Letter
  marks: Partial<Record<RecordField, Mark>>
  /** By `nameKey`. */
  names: ReadonlyMap<string, NameMark>
  /** How many letters the text holds. */
  letters: number
  /** Why nothing was read, or what to know of it, as a sentence. */
  why: string | null
  /** For a letter that is completed: how many names the text adds. */
  added: number
}

const DRAFT_FIELDS: Partial<Record<RecordField, keyof LetterDraft>> = {
  title: 'title',
  url: 'address',
  publisher: 'publisher',
  date: 'date',
  addressee: 'addressee',
  sessions: 'sessions',
  countries: 'countries',
  themes: 'themes',
  asks: 'asks',
  stated_organizations: 'statedOrganizations',
  organizations: 'organizations',
  stated_individuals: 'statedIndividuals',
  individuals: 'individuals',
  complete: 'complete',
  drafts: 'drafts',
  resolutions_cited: 'resolutionsCited',
  language: 'language',
}

export interface ReadingOptions {
  source: LetterSource
  /** Which of several letters in the text. */
  part: number
  /** The letter that the text completes; null for a new one. */
  completes: Letter | null
  knowledge: Knowledge
}

/** Reads a text into a record, new or completed, with what is known of how each field was read. */
export function readFor({ source, part, completes, knowledge }: ReadingOptions): Reading {
  const { drafts, why } = readLetters(source, knowledge)
  const draft = drafts[part] ?? drafts[0]
  if (!draft) {
    const record = completes ?? emptyRecord(source)
    return { record, marks: {}, names: new Map(), letters: 0, why, added: 0 }
  }
  const found = recordOf(draft, knowledge)
  if (completes) return readCompletion(completes, found, draft, drafts.length)
  return {
    record: found,
    marks: marksOf(draft),
    names: namesOf(draft, (name) => knowledge.register.find(name) === null),
    letters: drafts.length,
    why,
    added: 0,
  }
}

function readCompletion(
  letter: Letter,
  found: Letter,
  draft: LetterDraft,
  letters: number,
): Reading {
  const { organizations, individuals } = letter.signatories
  const held = new Set([...organizations, ...individuals.map(({ name }) => name)].map(nameKey))
  const record = completion(letter, found) ?? letter
  const count = ({ signatories }: Letter) =>
    signatories.organizations.length + signatories.individuals.length
  const read = marksOf(draft)
  return {
    record,
    marks: {
      ...(read.organizations && { organizations: read.organizations }),
      ...(read.individuals && { individuals: read.individuals }),
      ...(read.complete && { complete: read.complete }),
    },
    names: namesOf(draft, (name) => !held.has(nameKey(name))),
    letters,
    why: null,
    added: count(record) - count(letter),
  }
}

function marksOf(draft: LetterDraft): Reading['marks'] {
  const marks: Reading['marks'] = {}
  for (const name of RECORD_FIELDS) {
    const read = DRAFT_FIELDS[name]
    if (read) marks[name] = markOf(draft[read], OFTEN_ABSENT.has(name))
  }
  const { organizations, individuals } = marks
  // Most letters are signed by organisations or by persons, not by both.
  if (draft.individuals.value.length === 0 && draft.organizations.value.length > 0 && individuals)
    individuals.confidence = 'sure'
  if (draft.organizations.value.length === 0 && draft.individuals.value.length > 0 && organizations)
    organizations.confidence = 'sure'
  return marks
}

/** Nothing found in these is no reason to look again: many letters have nothing there. */
const OFTEN_ABSENT: ReadonlySet<RecordField> = new Set([
  'stated_organizations',
  'stated_individuals',
  'addressee',
  'drafts',
  'resolutions_cited',
])

function markOf({ confidence, lines, note, value }: Field<unknown>, isOftenAbsent: boolean): Mark {
  const isNothing = value === null || (Array.isArray(value) && value.length === 0)
  return { confidence: isNothing && isOftenAbsent ? 'sure' : confidence, lines, note: note ?? null }
}

function namesOf(draft: LetterDraft, isNew: (name: string) => boolean): Map<string, NameMark> {
  const all = [...draft.organizations.value, ...draft.individuals.value]
  return new Map(
    all.map(({ name, confidence, lines }) => [
      nameKey(name),
      { confidence, lines, isNew: isNew(name) },
    ]),
  )
}

/** A record to fill in by hand, for a text in which no letter was recognised. */
function emptyRecord({ title, address, site, lang, published }: LetterSource): Letter {
  return {
    id: 'letter',
    title: title ?? '',
    url: address ?? '',
    also_at: [],
    publisher: site ?? '',
    date: published,
    addressee: null,
    sessions: [],
    countries: [],
    themes: [],
    subject: title ?? '',
    drafts: [],
    resolutions_cited: [],
    summary: '',
    asks: [],
    signatories: {
      organizations: [],
      individuals: [],
      stated_organizations: null,
      stated_individuals: null,
      complete: false,
    },
    language: lang?.toLowerCase().split('-')[0] ?? 'en',
    source_kind: 'publisher',
    evidence: 'whole',
  }
}

/** An id that is not taken: the proposed one, or with `-2`, `-3` … */
export function freeId(proposed: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? proposed : `${proposed}-${number}`
    if (!isTaken(id)) return id
  }
}
