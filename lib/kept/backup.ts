import { isObject } from '../letters/field-kinds.ts'
import { type Judgement, readJudgement } from './judgement.ts'
import type { Draft, KeptLetter } from './kept-letter.ts'
import { readableIn, readDraft, readKept } from './read-records.ts'

const FORMAT = 'hrc-letters-backup'
const VERSION = 1

/** What a backup file holds besides the plain records of its letters. */
export interface Backup {
  /** Kept letters by their ids, with the text each was read from. */
  kept: ReadonlyMap<string, KeptLetter>
  drafts: Draft[]
  /** What was found of asks in texts; damaged ones are left out. */
  judgements: Judgement[]
  /** Drafts that cannot be read, by their position in the list of drafts, from 1. */
  broken: number[]
}

/**
 * Writes all kept letters, drafts and judgements as one JSON file, in parts for a `Blob`. `letters` is a list of
 * plain records, which every importer of letters reads; `kept` has the other facts about them.
 */
export function backupParts(
  letters: readonly KeptLetter[],
  drafts: readonly Draft[],
  judgements: readonly Judgement[],
  saved: string,
): string[] {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, saved }).slice(0, -1)
  const factsOf = ({ id, kept, from, source }: KeptLetter) => ({ id, kept, from, source })
  return [
    head,
    ...listParts('letters', letters, ({ letter }) => letter),
    ...listParts('kept', letters, factsOf),
    ...listParts('drafts', drafts, (draft) => draft),
    ...listParts('judgements', judgements, (judgement) => judgement),
    '}\n',
  ]
}

/** Gives one part for each entry: joined, they may be longer than a string can be. */
function listParts<T>(name: string, list: readonly T[], recordOf: (one: T) => unknown): string[] {
  const entries = list.map((one, at) => `${at > 0 ? ',\n' : ''}${JSON.stringify(recordOf(one))}`)
  return [`,\n"${name}":[`, ...entries, ']']
}

/** Reads the content of a backup file; null when it is none. Never throws. */
export function readBackup(content: string): Backup | null {
  if (!content.slice(0, 200).includes(`"${FORMAT}"`)) return null
  const read = parsed(content)
  if (!isObject(read) || read.format !== FORMAT || !Array.isArray(read.letters)) return null
  const facts = new Map(listIn(read.kept).map((one) => [isObject(one) ? one.id : null, one]))
  const records = read.letters.flatMap((letter) => {
    const own = facts.get(isObject(letter) ? letter.id : null)
    return isObject(own) ? [{ ...own, letter }] : []
  })
  // The import itself reports a letter that cannot be read.
  const kept = new Map(readableIn(records, readKept).map((one) => [one.id, one]))
  const judgements = listIn(read.judgements).flatMap((one) => readJudgement(one) ?? [])
  const backup: Backup = { kept, drafts: [], judgements, broken: [] }
  for (const [index, draft] of listIn(read.drafts).entries()) {
    try {
      backup.drafts.push(readDraft(draft))
    } catch {
      backup.broken.push(index + 1)
    }
  }
  return backup
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
