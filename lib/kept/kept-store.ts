import type { Letter } from '../letters/letter.ts'
import { addressKey } from '../letters/likeness.ts'
import type { SearchIndex } from '../search/compile-index.ts'
import { addressKeysOf } from './address-keys.ts'
import { Connection } from './connection.ts'
import { removeDamaged } from './damaged-records.ts'
import { DATABASE } from './database.ts'
import { checkDraft, DraftStore, type SeenDraft } from './draft-store.ts'
import { checkImport, ImportStore } from './import-store.ts'
import { SEGMENT_VERSION, type Segment } from './index-segment.ts'
import { JudgementStore } from './judgement-store.ts'
import type { DamagedRecord, DifferingLetter, ImportRecord, KeptLetter } from './kept-letter.ts'
import { type KeptIndex, readIndex } from './read-index.ts'
import { readableIn, readKept } from './read-records.ts'
import type { KeptSchema } from './upgrade-database.ts'
import { KeptConflict, revisionOf } from './write-conflict.ts'

export interface StoreOptions {
  /** Name of the database; another one for tests. */
  name?: string
  /** The connection to it; another one for tests. */
  connection?: Connection
  /** Makes the index of letters, see `compileSegmentIndex`. */
  compile(letters: readonly Letter[]): Promise<SearchIndex>
}

/** What is written in one step with letters. */
export interface KeepOptions {
  /** The draft that the letter was made of, which is deleted. */
  draft?: SeenDraft
  /** How the import stands that the letters come from. */
  record?: ImportRecord
  /** Letters of that import that differ from what is kept. */
  differing?: readonly DifferingLetter[]
  /** The letter of an import that was decided on. */
  decided?: Pick<DifferingLetter, 'import' | 'id'>
  /** Refused when any letter has changed since the store was at this revision. */
  revision?: number
}

/** How many of each are kept. */
export interface KeptCounts {
  letters: number
  drafts: number
  imports: number
  /** What was found of asks in texts. */
  judgements: number
}

/** A letter as it was read: a write holds only for this revision of it. */
export type SeenLetter = Pick<KeptLetter, 'id' | 'revision'>

/**
 * The letters that the user keeps, in the browser's IndexedDB. Each method that writes compares
 * revisions in the same transaction: when a record has changed since it was read, it throws a
 * `KeptConflict` and writes nothing. Each throws a `StorageError` when the store cannot be
 * read or written.
 */
export class KeptStore {
  readonly drafts: DraftStore
  readonly imports: ImportStore
  readonly judgements: JudgementStore
  readonly connection: Connection
  readonly #compile: StoreOptions['compile']
  #known: KeptIndex | null = null

  constructor({ name = DATABASE, connection = new Connection(name), compile }: StoreOptions) {
    this.connection = connection
    this.#compile = compile
    this.drafts = new DraftStore(connection)
    this.imports = new ImportStore(connection)
    this.judgements = new JudgementStore(connection)
    connection.onLost(() => {
      this.#known = null
    })
  }

  /** A number that grows with every change of the letters; 0 when there never was one. */
  async revision(): Promise<number> {
    return this.connection.read(async (database) => {
      const cursor = await database.transaction('segments').store.openKeyCursor(null, 'prev')
      return cursor?.key ?? 0
    })
  }

  /** The index of all kept letters, made anew when it is damaged or not that of the letters. */
  async index(): Promise<KeptIndex> {
    const revision = await this.revision()
    if (this.#known?.revision === revision) return this.#known
    const read = await readIndex({ connection: this.connection, compile: this.#compile })
    this.#known = read
    return read
  }

  /** The kept letter of an id, or null. Throws a `StorageError` of kind `damaged` for a broken one. */
  async letter(id: string): Promise<KeptLetter | null> {
    const stored = await this.connection.read((database) => database.get('letters', id))
    return stored === undefined ? null : readKept(stored)
  }

  /** All kept letters that can be read, by id. */
  async letters(): Promise<KeptLetter[]> {
    const stored = await this.connection.read((database) => database.getAll('letters'))
    return readableIn(stored, readKept)
  }

  /** Ids of all kept letters. */
  async ids(): Promise<string[]> {
    return this.connection.read((database) => database.getAllKeys('letters'))
  }

  /** The id of a kept letter that stands at an address, or null. */
  async idAt(address: string): Promise<string | null> {
    const key = await this.connection.read((database) =>
      database.getKeyFromIndex('letters', 'address', addressKey(address)),
    )
    return key ?? null
  }

  /** Whether an index can be made of letters. */
  async canIndex(letters: readonly Letter[]): Promise<boolean> {
    return this.#compile(letters).then(Boolean, () => false)
  }

  /**
   * Keeps letters. Each has the revision that it was made of, 0 for a new one. Gives the revision that
   * they have now.
   */
  async keep(letters: readonly KeptLetter[], along: KeepOptions = {}): Promise<number> {
    const segment = await this.#segment(letters, [])
    let revision = along.revision ?? 0
    await this.connection.write(
      ['letters', 'segments', 'drafts', 'imports', 'differing'],
      async (transaction, step) => {
        const { draft, record, differing = [], decided } = along
        const kept = transaction.objectStore('letters')
        const segments = transaction.objectStore('segments')
        const drafts = transaction.objectStore('drafts')
        const imports = transaction.objectStore('imports')
        if (draft) {
          const keptAs = () => kept.index('draft').get(draft.id)
          await checkDraft(await drafts.get(draft.id), draft, keptAs)
        }
        if (record) checkImport(await imports.get(record.id), record)
        if (along.revision !== undefined) {
          const last = await segments.openKeyCursor(null, 'prev')
          if ((last?.key ?? 0) !== along.revision) throw new KeptConflict({ of: 'letters' })
        }
        await Promise.all(letters.map(async (one) => checkLetter(await kept.get(one.id), one)))
        if (letters.length > 0) revision = await segments.add(segment)
        for (const one of letters) step(kept.put(stored(one, revision)))
        if (draft) step(drafts.delete(draft.id))
        if (record) step(imports.put({ ...record, revision: record.revision + 1 }))
        const set = transaction.objectStore('differing')
        for (const one of differing) step(set.put(one))
        if (decided) step(set.delete([decided.import, decided.id]))
      },
    )
    return revision
  }

  /** Deletes letters; those that are not there are passed over. */
  async remove(letters: readonly SeenLetter[]): Promise<void> {
    const removed = letters.map(({ id }) => id)
    const segment = await this.#segment([], removed)
    await this.connection.write(['letters', 'segments'], async (transaction, step) => {
      const kept = transaction.objectStore('letters')
      const there = await Promise.all(letters.map(({ id }) => kept.get(id)))
      for (const [index, one] of letters.entries()) {
        if (there[index] !== undefined) checkLetter(there[index], one)
      }
      for (const id of removed) step(kept.delete(id))
      step(transaction.objectStore('segments').add(segment))
    })
  }

  /** Deletes damaged records; one that can be read by now stays. */
  async removeDamaged(damaged: readonly DamagedRecord[]): Promise<void> {
    await removeDamaged(this.connection, await this.#segment([], []), damaged)
  }

  /** How many of each the store has, those that cannot be read too. */
  async counts(): Promise<KeptCounts> {
    return this.connection.read(async (database) => {
      const transaction = database.transaction(['letters', 'drafts', 'imports', 'judgements'])
      const [letters, drafts, imports, judgements] = await Promise.all([
        transaction.objectStore('letters').count(),
        transaction.objectStore('drafts').count(),
        transaction.objectStore('imports').count(),
        transaction.objectStore('judgements').count(),
      ])
      return { letters, drafts, imports, judgements }
    })
  }

  /** Deletes all that is kept, as long as there is no more of it than was seen. */
  async erase(seen: Omit<KeptCounts, 'imports'>): Promise<void> {
    const segment = await this.#segment([], [])
    const names = [
      'letters',
      'drafts',
      'imports',
      'files',
      'differing',
      'segments',
      'judgements',
    ] as const
    await this.connection.write([...names], async (transaction, step) => {
      const letters = await transaction.objectStore('letters').count()
      const drafts = await transaction.objectStore('drafts').count()
      const judgements = await transaction.objectStore('judgements').count()
      const isMore = letters > seen.letters || drafts > seen.drafts || judgements > seen.judgements
      if (isMore) throw new KeptConflict({ of: 'letters' })
      for (const name of names) step(transaction.objectStore(name).clear())
      step(transaction.objectStore('segments').add(segment))
    })
  }

  async #segment(letters: readonly KeptLetter[], removed: string[]): Promise<Segment> {
    const index = await this.#compile(letters.map(({ letter }) => letter))
    return { version: SEGMENT_VERSION, index, removed, damaged: [] }
  }

  /** Closes the connection; the next question opens another. */
  async close(): Promise<void> {
    await this.connection.close()
  }
}

function stored(kept: KeptLetter, revision: number): KeptSchema['letters']['value'] {
  return { ...kept, revision, addresses: addressKeysOf(kept.letter) }
}

/** Throws a `KeptConflict` when the store has another revision of a letter than was seen. */
function checkLetter(there: unknown, seen: SeenLetter): void {
  if (revisionOf(there) === seen.revision) return
  const [theirs = null] = there === undefined ? [] : readableIn([there], readKept)
  throw new KeptConflict({ of: 'letter', theirs })
}
