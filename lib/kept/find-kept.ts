import type { Letter } from '../letters/letter.ts'
import { addressKeysOf } from './address-keys.ts'
import type { Connection } from './connection.ts'
import type { KeptLetter } from './kept-letter.ts'
import { readableIn, readKept } from './read-records.ts'

/** The kept versions of some letters, read in one transaction. */
export interface FoundKept {
  /** The kept version of each letter, or null. */
  held: (KeptLetter | 'damaged' | null)[]
  /** The revision of the store at that time. */
  revision: number
}

/**
 * Finds for each letter the kept one of its id or, with `byAddress`, at one of its addresses.
 * Throws a `StorageError`.
 */
export async function findKept(
  connection: Connection,
  letters: readonly Letter[],
  byAddress: boolean,
): Promise<FoundKept> {
  return connection.read(async (database) => {
    const transaction = database.transaction(['letters', 'segments'])
    const store = transaction.objectStore('letters')
    const find = async (letter: Letter): Promise<unknown> => {
      const own: unknown = await store.get(letter.id)
      if (own !== undefined || !byAddress) return own
      const found = addressKeysOf(letter).map((address) => store.index('address').get(address))
      return (await Promise.all(found)).find((stored) => stored !== undefined)
    }
    const [stored, last] = await Promise.all([
      Promise.all(letters.map(find)),
      transaction.objectStore('segments').openKeyCursor(null, 'prev'),
    ])
    const held = stored.map((one) =>
      one === undefined ? null : (readableIn([one], readKept)[0] ?? 'damaged'),
    )
    return { held, revision: last?.key ?? 0 }
  })
}
