import type { HeldLetter } from '../../lib/collection/collection.ts'
import { freeId } from '../../lib/kept/free-id.ts'
import type { Draft, KeptLetter } from '../../lib/kept/kept-letter.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import { withCurrentTranslations } from '../../lib/letters/current-translations.ts'
import { FORM_FIELDS, type FormField } from '../../lib/letters/field-names.ts'
import { faultsOf, letterFrom } from '../../lib/letters/import.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { isShortened } from '../../lib/letters/written-address.ts'
import type { MessageKey } from '../common/translate.ts'
import type { KeepSource } from './keep-source.ts'

/** Why a record is not a whole letter yet. */
export interface RecordProblem {
  /** The field of the form in question; null where none shows what is wrong. */
  field: FormField | null
  /** What to do about it. */
  why: MessageKey
}

/**
 * Keeps the record of a draft and takes the draft away, in one step. Gives the id, or what is wrong
 * with the record, the first field of the form first. Throws a `StorageError` when the store fails, and a `KeptConflict` when the draft
 * or its letter was changed elsewhere; then nothing has changed.
 */
export async function keepRecord(
  keep: KeepSource,
  draft: Draft,
  record: Letter,
): Promise<{ id: string } | { problems: RecordProblem[] }> {
  for (;;) {
    const id = draft.of ?? (await newId(keep, record))
    const before = draft.of === null ? null : await keep.letter(draft.of)
    const tidied = { ...currentOf(tidy(record), before), id }
    const checked = letterFrom(tidied)
    if ('fault' in checked) return { problems: problemsOf(tidied) }
    try {
      await keep.store.keep([keptOf(draft, checked.letter)], { draft })
    } catch (error) {
      // Another tab has just kept a new letter under this id: this one gets the next.
      const isIdTaken = error instanceof KeptConflict && error.clash.of === 'letter'
      if (isIdTaken && draft.of === null) continue
      throw error
    }
    keep.announceChange()
    return { id }
  }
}

/** What was translated of words that the user has changed would be shown in their place. */
function currentOf(record: Letter, before: HeldLetter | null): Letter {
  return before ? withCurrentTranslations(record, before.letter) : record
}

function keptOf({ id: draft, of, base, from, source }: Draft, letter: Letter): KeptLetter {
  const kept = new Date().toISOString()
  return { id: letter.id, letter, kept, from, source, draft, revision: of === null ? 0 : base }
}

async function newId(keep: KeepSource, record: Letter): Promise<string> {
  const own = new Set(await keep.store.ids())
  for (let proposed = record.id; ; ) {
    const id = freeId(proposed, (taken) => own.has(taken))
    if (!(await keep.letter(id))) return id
    own.add(id)
    proposed = record.id
  }
}

/** Without empty rows and blanks at the ends. */
function tidy(record: Letter): Letter {
  const { signatories } = record
  const filled = (lines: readonly string[]) => [
    ...new Set(lines.map((line) => line.trim()).filter((line) => line !== '')),
  ]
  return {
    ...record,
    title: record.title.trim(),
    publisher: record.publisher.trim(),
    also_at: record.also_at.filter((address) => !isShortened(address)),
    subject: record.subject.trim() || record.title.trim(),
    asks: filled(record.asks),
    signatories: {
      ...signatories,
      organizations: filled(signatories.organizations),
      individuals: signatories.individuals
        .map(({ name, role }) => ({ name: name.trim(), role: role?.trim() || null }))
        .filter(({ name }) => name !== ''),
    },
  }
}

/** What is wrong, in the order of the form; what no field of the form shows comes last. */
function problemsOf(record: Letter): RecordProblem[] {
  const problems = faultsOf(record).map(({ field, most }): RecordProblem => {
    const name = FORM_FIELDS.find((known) => known === field) ?? null
    return { field: name, why: name === null ? 'keep.wrong.unseen' : wordedFor(name, record, most) }
  })
  const place = ({ field }: RecordProblem) =>
    field === null ? FORM_FIELDS.length : FORM_FIELDS.indexOf(field)
  return problems.sort((a, b) => place(a) - place(b))
}

/** The sentence for the person who fills in the form. */
function wordedFor(name: FormField, record: Letter, most?: number): MessageKey {
  switch (name) {
    case 'title':
      return record.title.trim() === '' ? 'keep.wrong.title' : 'keep.wrong.long'
    case 'url':
      return isShortened(record.url) ? 'keep.wrong.shortened' : 'keep.wrong.url'
    case 'date':
    case 'sessions':
      return `keep.wrong.${name}`
    case 'stated_organizations':
    case 'stated_individuals':
      return 'keep.wrong.count'
    default:
      return most === undefined ? 'keep.wrong.other' : 'keep.wrong.long'
  }
}
