import type { Scheduler } from 'fast-check'
import { Connection } from '../../../lib/kept/connection.ts'
import { KeptStore, type SeenLetter } from '../../../lib/kept/kept-store.ts'
import { compile } from './store.ts'

/** A change of a letter that the store accepted: the revision it was made on, and what it is then. */
export interface Accepted {
  id: string
  on: number
  /** Null when it was deleted. */
  revision: number | null
}

/**
 * Several pages on one database. Whenever all of them wait for a turn, the scheduler gives it to
 * one: what lies between two turns, a transaction or a compiling, is never cut.
 */
export class Turns {
  readonly accepted: Accepted[] = []
  readonly #scheduler: Scheduler
  #running = 0
  #waiting = 0

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler
  }

  async turn(label: string): Promise<void> {
    this.#waiting += 1
    await this.#scheduler.schedule(Promise.resolve(), label)
    this.#waiting -= 1
  }

  /** Does what each page does, until all are done. */
  async play(pages: readonly (() => Promise<void>)[]): Promise<void> {
    this.#running = pages.length
    const all = Promise.all(
      pages.map((page) =>
        page().finally(() => {
          this.#running -= 1
        }),
      ),
    )
    while (this.#running > 0) {
      // The database of the tests works in the event loop's own steps.
      await new Promise((resolve) => setImmediate(resolve))
      if (this.#running > 0 && this.#waiting >= this.#running) await this.#scheduler.waitOne()
    }
    await all
  }

  /** A store of its own on a database, as another page has one. */
  store(name: string, label: string): KeptStore {
    const turn = () => this.turn(label)
    return new RecordingStore(this.accepted, {
      connection: new ScheduledConnection(name, turn),
      async compile(letters) {
        await turn()
        return compile(letters)
      },
    })
  }
}

/** A connection whose every question and write waits for its turn, before and after. */
class ScheduledConnection extends Connection {
  readonly #turn: () => Promise<void>

  constructor(name: string, turn: () => Promise<void>) {
    super(name)
    this.#turn = turn
  }

  override read: Connection['read'] = async (question) => {
    await this.#turn()
    const answer = await super.read(question)
    await this.#turn()
    return answer
  }

  override write: Connection['write'] = async (names, work) => {
    await this.#turn()
    await super.write(names, work)
    await this.#turn()
  }
}

class RecordingStore extends KeptStore {
  readonly #accepted: Accepted[]

  constructor(accepted: Accepted[], options: ConstructorParameters<typeof KeptStore>[0]) {
    super(options)
    this.#accepted = accepted
  }

  override async keep(...[letters, along]: Parameters<KeptStore['keep']>): Promise<number> {
    const revision = await super.keep(letters, along)
    for (const one of letters) this.#accepted.push({ id: one.id, on: one.revision, revision })
    return revision
  }

  override async remove(letters: readonly SeenLetter[]): Promise<void> {
    await super.remove(letters)
    for (const one of letters) this.#accepted.push({ id: one.id, on: one.revision, revision: null })
  }
}
