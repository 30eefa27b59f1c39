import { completion } from '../letters/completion.ts'
import { FORM_FIELDS, type FormField } from '../letters/field-names.ts'
import type { Letter } from '../letters/letter.ts'
import type { Field, LetterDraft } from '../letters/parse/draft.ts'
import type { Knowledge } from '../letters/parse/knowledge.ts'
import { readLetters } from '../letters/parse/read-letter.ts'
import { recordOf } from '../letters/parse/record.ts'
import type { LetterSource } from '../letters/parse/source-blocks.ts'
import { nameKey } from '../text/name-key.ts'
import { type FieldReading, type NameReading, type Reading, unread } from './record-reading.ts'

export interface ReadingOptions {
  source: LetterSource
  /** The letter that the text completes; null for a new one. */
  completes: Letter | null
  knowledge: Knowledge
}

/** How many letters of one text are offered. */
const MAX_LETTERS = 50

/** Reads the letters of a text, at most 50. Where there is none, gives one reading that says why. */
export function readLettersOfText({ source, completes, knowledge }: ReadingOptions): Reading[] {
  const { drafts, notes } = readLetters(source, knowledge)
  if (drafts.length === 0) return [unread(source, completes, notes)]
  const offered = drafts.slice(0, MAX_LETTERS)
  return offered.map((draft): Reading => {
    const found = recordOf(draft, knowledge)
    if (completes)
      return readCompletion(completes, found, draft, { letters: offered.length, notes })
    return {
      record: found,
      marks: marksOf(draft),
      names: namesOf(draft, (name) => knowledge.register.find(name) === null),
      letters: offered.length,
      notes,
      added: 0,
    }
  })
}

function readCompletion(
  letter: Letter,
  found: Letter,
  draft: LetterDraft,
  summary: Pick<Reading, 'letters' | 'notes'>,
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
    ...summary,
    added: count(record) - count(letter),
  }
}

function marksOf(draft: LetterDraft): Reading['marks'] {
  const marks: Reading['marks'] = {}
  const read: Partial<Record<FormField, Field<unknown>>> = draft
  for (const name of FORM_FIELDS) {
    const field = read[name]
    if (field) marks[name] = markOf(field, OFTEN_ABSENT.has(name))
  }
  // Most letters are signed by organisations or by persons, not by both.
  const { organizations, individuals } = draft
  if (individuals.value.length === 0 && organizations.value.length > 0 && marks.individuals)
    marks.individuals.confidence = 'sure'
  if (organizations.value.length === 0 && individuals.value.length > 0 && marks.organizations)
    marks.organizations.confidence = 'sure'
  return marks
}

/** Fields that many letters lack, so that an empty one needs no second look. */
const OFTEN_ABSENT: ReadonlySet<FormField> = new Set([
  'stated_organizations',
  'stated_individuals',
  'addressee',
  'drafts',
  'resolutions_cited',
])

function markOf(
  { confidence, lines, note, value }: Field<unknown>,
  isOftenAbsent: boolean,
): FieldReading {
  const isNothing = value === null || (Array.isArray(value) && value.length === 0)
  return { confidence: isNothing && isOftenAbsent ? 'sure' : confidence, lines, note: note ?? null }
}

function namesOf(draft: LetterDraft, isNew: (name: string) => boolean): Map<string, NameReading> {
  const all = [...draft.organizations.value, ...draft.individuals.value]
  const readings = all.map(({ name, confidence, lines }) => {
    return [nameKey(name), { confidence, lines, isNew: isNew(name) }] as const
  })
  return new Map(readings)
}
