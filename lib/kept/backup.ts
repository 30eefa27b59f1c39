import type { Draft, KeptLetter } from './kept-letter.ts'
import { readDraft, readKept } from './read-records.ts'
import { troubleOf } from './trouble.ts'

const FORMAT = 'hrc-letters-backup'
const VERSION = 1

/** What a backup holds beside the records of its letters. */
export interface Backup {
  /** Kept letters by their ids, with the text each was read from. */
  kept: ReadonlyMap<string, KeptLetter>
  drafts: Draft[]
  /** Drafts that cannot be read, by their place among the drafts, from 1. */
  broken: { place: number; why: string }[]
}

/**
 * All kept letters and drafts as one JSON file, in parts for a `Blob`. `letters` is a list of plain
 * records, which every importer of letters reads; what else is known of them stands in `kept`.
 */
export function backupParts(
  letters: readonly KeptLetter[],
  drafts: readonly Draft[],
  saved: string,
): string[] {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, saved }).slice(0, -1)
  const about = ({ id, kept, from, source }: KeptLetter) => ({ id, kept, from, source })
  return [
    head,
    ...listParts('letters', letters, ({ letter }) => letter),
    ...listParts('kept', letters, about),
    ...listParts('drafts', drafts, (draft) => draft),
    '}\n',
  ]
}

/** One part an entry: all of them together may be longer than a text can be. */
function listParts<T>(name: string, list: readonly T[], say: (one: T) => unknown): string[] {
  const entries = list.map((one, place) => `${place > 0 ? ',\n' : ''}${JSON.stringify(say(one))}`)
  return [`,\n"${name}":[`, ...entries, ']']
}

/** What a file holds as a backup; null when it is none. Never throws. */
export function readBackup(content: string): Backup | null {
  if (!content.slice(0, 200).includes(`"${FORMAT}"`)) return null
  const read = parsed(content)
  if (!isRecord(read) || read.format !== FORMAT || !Array.isArray(read.letters)) return null
  const about = new Map(listIn(read.kept).map((one) => [isRecord(one) ? one.id : null, one]))
  const kept = new Map<string, KeptLetter>()
  for (const letter of read.letters) {
    const id = isRecord(letter) ? letter.id : null
    const one = about.get(id)
    if (isRecord(one)) setReadable(kept, { ...one, letter })
  }
  const backup: Backup = { kept, drafts: [], broken: [] }
  for (const [index, draft] of listIn(read.drafts).entries()) {
    try {
      backup.drafts.push(readDraft(draft))
    } catch (error) {
      backup.broken.push({ place: index + 1, why: String(troubleOf(error).cause) })
    }
  }
  return backup
}

function setReadable(kept: Map<string, KeptLetter>, stored: unknown): void {
  try {
    const read = readKept(stored)
    kept.set(read.id, read)
  } catch {
    // The letter itself is told as broken by the import.
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
