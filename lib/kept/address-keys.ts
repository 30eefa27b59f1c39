import { isObject, isText } from '../letters/field-kinds.ts'
import { addressKey } from '../letters/likeness.ts'

/** The keys of a letter's addresses, each once; none when the value is not a letter. */
export function addressKeysOf(letter: unknown): string[] {
  if (!isObject(letter)) return []
  const others = Array.isArray(letter.also_at) ? letter.also_at : []
  const addresses = [letter.url, ...others].filter(isText).filter((address) => address !== '')
  return [...new Set(addresses.map(addressKey))]
}
