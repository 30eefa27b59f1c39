import type { ImportFault } from '../letters/import-fault.ts'
import type { Letter } from '../letters/letter.ts'
import type { LetterSource } from '../letters/parse/source-blocks.ts'
import type { StorageErrorKind } from './storage-error.ts'

/** Where a kept letter came from. */
export type KeptFrom = 'page' | 'file' | 'import'

/** A letter of the user's own. */
export interface KeptLetter {
  id: string
  letter: Letter
  /** When it was kept or last changed, as an ISO 8601 instant. */
  kept: string
  from: KeptFrom
  /** The text it was read from, shown beside it while it is edited; null for an imported one. */
  source: LetterSource | null
  /** Changes with each write; 0 for a letter that is not in the store. */
  revision: number
  /** The draft it was made of; empty for one that was imported or brought back. */
  draft: string
}

/** The purpose of a draft: a new letter, one of the package completed, or a kept one changed. */
export type Task = 'new' | 'complete' | 'edit'

/** A letter being read or edited, not kept yet. */
export interface Draft {
  id: string
  task: Task
  /** When it was begun or last changed, as an ISO 8601 instant. */
  changed: string
  from: KeptFrom
  /** What it was read from; null for a letter that came without its text. */
  source: LetterSource | null
  /** Name of the file it was read from, when it was one. */
  file: string | null
  /** The letter that is changed or completed, kept or of the package; null for a new one. */
  of: string | null
  /** What the user has made of it; null until something was changed. */
  record: Letter | null
  /** Names of the fields that the user has looked at and changed. */
  checked: string[]
  /** Which letter of the source it is: a page may hold several. */
  part: number
  /** Changes with each write; 0 for a draft that is not in the store. */
  revision: number
  /** The revision of the kept letter `of` when the draft was begun; 0 where none is kept. */
  base: number
}

/** The progress and result of an import. */
export interface ImportRecord {
  id: string
  /** Name of the file. */
  file: string
  /** When it was begun, as an ISO 8601 instant. */
  begun: string
  state: 'running' | 'done' | 'stopped'
  /** What stopped it; null when nothing or the user did. */
  why: StorageErrorKind | null
  /** Number of valid letters in the file, each counted once; null until the file was read. */
  total: number | null
  /** How many of these have been processed. */
  done: number
  /** How many of these were kept. */
  taken: number
  skipped: ImportedNote[]
  broken: ImportedNote[]
  /** How many more there were of each than are listed; accounts written earlier list all. */
  unlisted?: { skipped: number; broken: number }
  /** How many of these differ from a kept letter: the user is shown both to choose. */
  differing: number
  /** How many drafts a backup brought back. */
  drafts: number
  /** Changes with each write; 0 for an import that is not in the store. */
  revision: number
}

/** A letter of an import that differs from the kept one that it would replace. */
export interface DifferingLetter {
  /** The import's id. */
  import: string
  /** The kept letter's id. */
  id: string
  /** As it stands in the file, with the id of the kept one. */
  letter: Letter
  from: KeptFrom
  source: LetterSource | null
}

/** What happened to one record of an imported file. */
export interface ImportedNote {
  /** Position in the file, from 1. */
  place: number
  id: string | null
  fault: ImportFault
}

/** A record of the store that cannot be read. */
export interface DamagedRecord {
  store: 'letters' | 'drafts' | 'imports'
  /** Its key, which a damaged record may have as something other than a text. */
  key: IDBValidKey
  id: string
  why: string
}
