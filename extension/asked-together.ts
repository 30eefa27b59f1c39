import type { AskedTogether } from '../lib/analysis/asked.ts'
import { askedTogether } from '../lib/analysis/asked-together.ts'
import type { Collection } from '../lib/collection/collection.ts'
import { decodeOrganizations } from '../lib/letters/collection-files.ts'
import { createRegister } from '../lib/letters/register.ts'
import { once } from '../lib/remember.ts'
import { nameKey } from '../lib/text/name-key.ts'
import { readPackageFile } from './read-package-file.ts'

const openRegister = once(async () =>
  createRegister(decodeOrganizations(await readPackageFile('/data/organizations.json'))),
)

/** What letters of a collection ask for together; ids that it does not have are left out. */
export async function readAsked(
  collection: Collection,
  ids: readonly string[],
): Promise<AskedTogether> {
  const [register, held] = await Promise.all([
    openRegister(),
    Promise.all(ids.map((id) => collection.letter(id))),
  ])
  const letters = held.flatMap((found) => (found ? [found.letter] : []))
  return askedTogether(letters, (name) => register.ofSpelling(name)?.id ?? nameKey(name))
}
