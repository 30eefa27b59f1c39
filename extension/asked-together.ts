import type { AskedTogether } from '../lib/analysis/asked.ts'
import { askedTogether } from '../lib/analysis/asked-together.ts'
import type { Collection } from '../lib/collection/collection.ts'
import { createRegister } from '../lib/letters/register.ts'
import { memoizeLatest } from '../lib/remember.ts'
import { nameKey } from '../lib/text/name-key.ts'
import { feeds } from './collections.ts'

const registerOf = memoizeLatest(createRegister)

/**
 * What letters of a collection ask for together, told in a language as far as they were translated;
 * ids that it does not have are left out.
 */
export async function readAsked(
  collection: Collection,
  ids: readonly string[],
  language: string,
): Promise<AskedTogether> {
  const [organizations, held] = await Promise.all([
    feeds.register(),
    Promise.all(ids.map((id) => collection.letter(id))),
  ])
  const register = registerOf(organizations)
  const letters = held.flatMap((found) => (found ? [found.letter] : []))
  return askedTogether(letters, (name) => register.ofSpelling(name)?.id ?? nameKey(name), language)
}
