import { cleanName } from './names.ts'
import { isPersonLike, isRole } from './persons.ts'

/** Whether columns hold persons, roles and others beside each other, so that rows belong together. */
export function haveUnequalKinds(columns: readonly (readonly string[])[]): boolean {
  const kinds = new Set(columns.map(kindOfColumn))
  return kinds.size > 1 && (kinds.has('role') || kinds.has('person'))
}

/** What most cells of a column are. */
function kindOfColumn(cells: readonly string[]): 'role' | 'person' | 'other' {
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length
  if (share(isRole) > 0.5) return 'role'
  return share((cell) => isPersonLike(cleanName(cell))) > 0.7 ? 'person' : 'other'
}
