import { completion } from '../letters/completion.ts'
import { FORM_FIELDS, type FormField } from '../letters/field-names.ts'
import type { Letter } from '../letters/letter.ts'
import type { Field, LetterDraft } from '../letters/parse/draft.ts'
import type { Knowledge } from '../letters/parse/knowledge.ts'
import { readLetters } from '../letters/parse/read-letter.ts'
import { recordOf } from '../letters/parse/record.ts'
import type { LetterSource } from '../letters/parse/source-blocks.ts'
import { nameKey } from '../text/name-key.ts'
import { type Mark, type NameMark, type Reading, unread } from './record-reading.ts'

export interface ReadingOptions {
  source: LetterSource
  /** The letter that the text completes; null for a new one. */
  completes: Letter | null
  knowledge: Knowledge
}

/** More letters than this of one text are not offered. */
const MOST_LETTERS = 50

/** Reads each letter of a text; where there is none, one reading says why. At least one, at most 50. */
export function readEach({ source, completes, knowledge }: ReadingOptions): Reading[] {
  const { drafts, why } = readLetters(source, knowledge)
  if (drafts.length === 0) return [unread(source, completes, why)]
  const offered = drafts.slice(0, MOST_LETTERS)
  return offered.map((draft): Reading => {
    const found = recordOf(draft, knowledge)
    if (completes) return readCompletion(completes, found, draft, { letters: offered.length, why })
    return {
      record: found,
      marks: marksOf(draft),
      names: namesOf(draft, (name) => knowledge.register.find(name) === null),
      letters: offered.length,
      why,
      added: 0,
    }
  })
}

function readCompletion(
  letter: Letter,
  found: Letter,
  draft: LetterDraft,
  told: Pick<Reading, 'letters' | 'why'>,
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
    ...told,
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
  const { organizations, individuals } = marks
  // Most letters are signed by organisations or by persons, not by both.
  if (draft.individuals.value.length === 0 && draft.organizations.value.length > 0 && individuals)
    individuals.confidence = 'sure'
  if (draft.organizations.value.length === 0 && draft.individuals.value.length > 0 && organizations)
    organizations.confidence = 'sure'
  return marks
}

/** Nothing found in these is no reason to look again: many letters have nothing there. */
const OFTEN_ABSENT: ReadonlySet<FormField> = new Set([
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
