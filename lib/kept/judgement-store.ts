import type { Connection } from './connection.ts'
import { type Judgement, readJudgement } from './judgement.ts'
import { KeptConflict, revisionOf } from './write-conflict.ts'

/**
 * What the user found of asks in texts, in the browser's IndexedDB. A write is refused with a
 * `KeptConflict` when another page changed the same judgement since it was read. Each method throws
 * a `StorageError` when the store cannot be read or written.
 */
export class JudgementStore {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** All of them; damaged ones are left out. */
  async all(): Promise<Judgement[]> {
    const stored: unknown[] = await this.#connection.read((database) =>
      database.getAll('judgements'),
    )
    return stored.flatMap((one) => readJudgement(one) ?? [])
  }

  /** All on one text. */
  async onText(text: string): Promise<Judgement[]> {
    return (await this.all()).filter((one) => one.text === text)
  }

  /** Takes those of a backup, but where one that is here was changed later. */
  async restore(judgements: readonly Judgement[]): Promise<void> {
    const here = new Map((await this.all()).map((one) => [one.id, one]))
    for (const one of judgements) {
      const known = here.get(one.id)
      if (known && known.changed >= one.changed) continue
      await this.save({ ...one, revision: known?.revision ?? 0 })
    }
  }

  /** Saves one, a new one where its revision is 0; gives it as it is now in the store. */
  async save(judgement: Judgement): Promise<Judgement> {
    const saved = { ...judgement, revision: judgement.revision + 1 }
    await this.#connection.write(['judgements'], async (transaction, step) => {
      const judgements = transaction.objectStore('judgements')
      const stored: unknown = await judgements.get(judgement.id)
      if (revisionOf(stored) !== judgement.revision)
        throw new KeptConflict({ of: 'judgement', theirs: readJudgement(stored) })
      step(judgements.put(saved))
    })
    return saved
  }
}
