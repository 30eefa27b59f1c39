import type { KeepKnowledge } from '../../components/keep/keep-source.ts'
import { decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates } from '../../lib/council/states.ts'
import { decodeAddresses } from '../../lib/letters/addresses.ts'
import {
  decodeHeaders,
  decodeOrganizations,
  decodeThemes,
} from '../../lib/letters/collection-files.ts'
import { createRegister } from '../../lib/letters/register.ts'
import type { ReadFile } from '../../lib/package-files.ts'

/** Loads what the parser must know, from the files of the package. */
export async function loadKnowledge(readFile: ReadFile): Promise<KeepKnowledge> {
  const files = ['organizations', 'catalogue', 'states', 'themes', 'addresses', 'headers']
  const [organizations, catalogue, states, themes, addresses, headers] = await Promise.all(
    files.map((name) => readFile(`/data/${name}.json`)),
  )
  const records = decodeStates(states)
  const held = decodeAddresses(addresses)
  const publishers = new Map(decodeHeaders(headers).map(({ id, publisher }) => [id, publisher]))
  return {
    register: createRegister(decodeOrganizations(organizations)),
    sessions: decodeCatalogue(catalogue).sessions,
    states: createStates(records),
    themes: new Set(decodeThemes(themes).map(({ id }) => id)),
    publishers: held.publishers((id) => publishers.get(id)),
    heldAt: held.find,
    countries: records.map(({ alpha3 }) => alpha3),
  }
}
