import { freeId } from '../../lib/kept/free-id.ts'
import type { Draft, KeptLetter } from '../../lib/kept/kept-letter.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import { letterFrom } from '../../lib/letters/import.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { KeepSource } from './keep-source.ts'

/** A record that is not a whole letter yet: the field and what it must be. */
export interface RecordProblem {
  field: string
  why: string
}

/**
 * Keeps the record of a draft and takes the draft away, in one step. Gives the id, or what is wrong
 * with the record. Throws a `StorageError` when the store fails, and a `KeptConflict` when the draft
 * or its letter was changed elsewhere; then nothing has changed.
 */
export async function keepRecord(
  keep: KeepSource,
  draft: Draft,
  record: Letter,
): Promise<{ id: string } | RecordProblem> {
  for (;;) {
    const id = draft.of ?? (await newId(keep, record))
    const checked = letterFrom({ ...tidy(record), id })
    if ('why' in checked) return problemOf(checked.why)
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

/** The first field that a sentence on a record names: "`date` must be …". */
function problemOf(why: string): RecordProblem {
  const path = /^`([^`]+)`\s*/.exec(why)
  const names = (path?.[1] ?? '').split('.').filter((name) => !/^\d+$/.test(name))
  const field = names[0] === 'signatories' ? (names[1] ?? '') : (names[0] ?? '')
  return { field, why: path ? why.slice(path[0].length) : why }
}
