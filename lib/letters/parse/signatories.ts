import type { Register } from '../register.ts'
import { signatoryKindOf, wordCount } from './block-label.ts'
import { classifySignatories } from './classify-signatories.ts'
import { NAMES_LEFT_OUT } from './cue-patterns.ts'
import type { Confidence, DraftOrganization, DraftPerson } from './draft.ts'
import { type Entry, entriesOfList, openingEntries, type Section } from './signatory-entries.ts'
import { findSignatoryLists, type LabelledBlocks, type SignatoryList } from './signatory-lists.ts'

export interface FoundSignatories {
  organizations: DraftOrganization[]
  individuals: DraftPerson[]
  lists: SignatoryList[]
  /** Something says that names are missing: "and 12 others", "full list attached". */
  cut: boolean
}

/** Reads those who signed out of a letter's blocks. */
export function readSignatories(labelled: LabelledBlocks, register: Register): FoundSignatories {
  const lists = findSignatoryLists(labelled, register)
  const entries: Entry[] = []
  let cut = false
  let section: Section = null
  for (const list of lists) {
    const announced = list.headingIndex === null ? null : labelled.blocks[list.headingIndex]
    if (
      list.announcedBy === 'opener' &&
      announced &&
      labelled.labels[list.headingIndex ?? 0] === 'opener'
    )
      section = signatoryKindOf(announced.text)
    const gathered = entriesOfList(labelled, list, section, register)
    for (const entry of gathered.entries) entries.push(entry)
    section = gathered.section
    cut ||= labelled.blocks
      .slice(list.start, list.end + 2)
      .some(({ text }) => wordCount(text) < 20 && NAMES_LEFT_OUT.test(text))
  }
  if (entries.length === 0)
    for (const entry of openingEntries(labelled, register)) entries.push(entry)
  const confidence: Confidence = lists.some(({ announcedBy }) => announcedBy === 'opener')
    ? 'sure'
    : lists.some(({ announcedBy }) => announcedBy === 'valediction')
      ? 'likely'
      : 'unsure'
  return { ...classifySignatories(entries, register, confidence), lists: lists, cut }
}
