import type { Register } from '../register.ts'
import { classify } from './classify.ts'
import { NAMES_LEFT_OUT } from './cues.ts'
import type { Confidence, DraftOrganization, DraftPerson } from './draft.ts'
import { groupKind, wordCount } from './marks.ts'
import { type Entry, gather, openingEntries, type Section } from './signatory-entries.ts'
import { findZones, type MarkedBlocks, type Zone } from './zones.ts'

export interface FoundSignatories {
  organizations: DraftOrganization[]
  individuals: DraftPerson[]
  zones: Zone[]
  /** Something says that names are missing: "and 12 others", "full list attached". */
  cut: boolean
}

/** Reads those who signed out of a letter's blocks. */
export function readSignatories(marked: MarkedBlocks, register: Register): FoundSignatories {
  const zones = findZones(marked, register)
  const entries: Entry[] = []
  let cut = false
  let section: Section = null
  for (const zone of zones) {
    const announced = zone.announced === null ? null : marked.blocks[zone.announced]
    if (zone.by === 'opener' && announced && marked.marks[zone.announced ?? 0] === 'opener')
      section = groupKind(announced.text)
    const gathered = gather(marked, zone, section, register)
    for (const entry of gathered.entries) entries.push(entry)
    section = gathered.section
    cut ||= marked.blocks
      .slice(zone.start, zone.end + 2)
      .some(({ text }) => wordCount(text) < 20 && NAMES_LEFT_OUT.test(text))
  }
  if (entries.length === 0)
    for (const entry of openingEntries(marked, register)) entries.push(entry)
  const confidence: Confidence = zones.some(({ by }) => by === 'opener')
    ? 'sure'
    : zones.some(({ by }) => by === 'valediction')
      ? 'likely'
      : 'unsure'
  return { ...classify(entries, register, confidence), zones, cut }
}
