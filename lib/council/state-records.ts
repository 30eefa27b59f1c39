import { LANGUAGES } from './language.ts'
import type { StateRecord } from './states.ts'

/**
 * The states from the parsed `states.json` of the package.
 * Throws an error that names file, field and expectation when it is not of that shape.
 */
export function decodeStates(parsed: unknown): StateRecord[] {
  if (!Array.isArray(parsed)) throw new Error('states.json: must be a list of states')
  const records: readonly unknown[] = parsed
  return records.map((record) => {
    if (isStateRecord(record)) return record
    throw new Error(
      'states.json: a state must have `alpha3` and a list of `names` in each language',
    )
  })
}

function isStateRecord(record: unknown): record is StateRecord {
  if (typeof record !== 'object' || record === null) return false
  if (!('alpha3' in record && typeof record.alpha3 === 'string')) return false
  const names = 'names' in record ? record.names : null
  if (typeof names !== 'object' || names === null) return false
  const lists = new Map<string, unknown>(Object.entries(names))
  return LANGUAGES.every((language) => Array.isArray(lists.get(language)))
}
