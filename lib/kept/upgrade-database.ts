import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { addressKeysOf } from './address-keys.ts'
import type { Segment } from './index-segment.ts'
import type { Judgement } from './judgement.ts'
import type { DifferingLetter, Draft, ImportRecord, KeptLetter } from './kept-letter.ts'

/** Records are checked when they are read: another version of the extension may have written them. */
export interface KeptSchema extends DBSchema {
  letters: {
    key: string
    value: KeptLetter & { addresses: string[] }
    indexes: { address: string; revision: number; draft: string }
  }
  /** By a number that grows with every change of the letters. */
  segments: { key: number; value: Segment }
  drafts: { key: string; value: Draft }
  imports: { key: string; value: ImportRecord }
  /** The files of imports that are not done, by the import's id. */
  files: { key: string; value: Blob }
  /** Letters of imports that differ from what is kept, until the user has chosen. */
  differing: { key: [imported: string, id: string]; value: DifferingLetter }
  /** What the user found of asks in texts. */
  judgements: { key: string; value: Judgement }
}

type Upgrade = IDBPTransaction<KeptSchema, StoreNames<KeptSchema>[], 'versionchange'>

/**
 * Upgrades the database from an older version, 0 when there is none, to the present one. Deletes
 * nothing: a record that cannot be read stays as it is.
 */
export async function upgradeDatabase(
  opened: IDBPDatabase<KeptSchema>,
  from: number,
  upgrade: Upgrade,
): Promise<void> {
  if (from < 1) {
    const letters = opened.createObjectStore('letters', { keyPath: 'id' })
    letters.createIndex('address', 'addresses', { multiEntry: true })
    opened.createObjectStore('segments', { autoIncrement: true })
    opened.createObjectStore('drafts', { keyPath: 'id' })
    opened.createObjectStore('imports', { keyPath: 'id' })
    opened.createObjectStore('files')
  }
  if (from < 2) {
    const letters = upgrade.objectStore('letters')
    letters.createIndex('revision', 'revision')
    letters.createIndex('draft', 'draft')
    opened.createObjectStore('differing', { keyPath: ['import', 'id'] })
    if (from === 1) await addRevisions(upgrade)
  }
  if (from < 3) opened.createObjectStore('judgements', { keyPath: 'id' })
}

/** Adds to each record the revision that version 1 lacks, and to letters their addresses' keys. */
async function addRevisions(upgrade: Upgrade): Promise<void> {
  const last = await upgrade.objectStore('segments').openKeyCursor(null, 'prev')
  const revision = Math.max(1, Math.floor(last?.key ?? 1))
  const letters = upgrade.objectStore('letters')
  const ids = new Set<unknown>(await letters.getAllKeys())
  for (let at = await letters.openCursor(); at; at = await at.continue()) {
    const { value } = at
    await at.update({ ...value, revision, draft: '', addresses: addressKeysOf(value.letter) })
  }
  const drafts = upgrade.objectStore('drafts')
  for (let at = await drafts.openCursor(); at; at = await at.continue()) {
    const { value } = at
    // The letter's revision when the draft was begun is unknown: it counts as unchanged.
    await at.update({ ...value, revision: 1, base: ids.has(value.of) ? revision : 0 })
  }
  const imports = upgrade.objectStore('imports')
  for (let at = await imports.openCursor(); at; at = await at.continue()) {
    await at.update({ ...at.value, revision: 1 })
  }
}
