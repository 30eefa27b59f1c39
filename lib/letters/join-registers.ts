import { nameKey } from '../text/name-key.ts'
import type { Organization } from './organization.ts'

/**
 * A register with organizations of others after it. A name or id that is taken stays with whom it was
 * first: nobody can take over, or blur, an organization by a register of their own.
 */
export function joinRegisters(
  own: readonly Organization[],
  others: readonly Organization[],
): Organization[] {
  const ids = new Set(own.map(({ id }) => id))
  const names = new Set(own.flatMap(keysOf))
  const added = others.flatMap((organization) => {
    const { id, name, acronym, aliases } = organization
    if (ids.has(id) || names.has(nameKey(name))) return []
    const isFree = (one: string) => !names.has(nameKey(one))
    const free = {
      ...organization,
      acronym: acronym !== null && isFree(acronym) ? acronym : null,
      aliases: aliases.filter(isFree),
    }
    ids.add(id)
    for (const key of keysOf(free)) names.add(key)
    return [free]
  })
  return [...own, ...added]
}

function keysOf({ name, acronym, aliases }: Organization): string[] {
  return [name, ...aliases, ...(acronym === null ? [] : [acronym])].map(nameKey)
}
