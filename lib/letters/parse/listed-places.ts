import { nameKey } from '../../text/name-key.ts'
import type { Register } from '../register.ts'
import { cleanName } from './names.ts'
import { splitPlace } from './place-names.ts'

/** Whether the list names a place after most of its organisations. */
export function placesAreListed(names: readonly string[], register: Register): boolean {
  const placed = names.filter((name) => splitPlace(name) !== null)
  const unexplained = placed.filter((name) => register.find(name) === null).length
  return placed.length >= 3 && placed.length >= names.length * 0.4 && unexplained > 0
}

/** A name without the place after it, unless the register has it so. */
export function withoutPlace(name: string, register: Register): string {
  const parts = splitPlace(name)
  if (!parts) return name
  const exact = register.find(name)
  if (exact && [exact.name, ...exact.aliases].some((known) => nameKey(known) === nameKey(name)))
    return name
  return cleanName(parts.name)
}
