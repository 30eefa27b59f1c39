import type { SettledUnit } from './settled-classes.ts'
import type { Block } from './source-blocks.ts'
import type { Unit } from './units.ts'

/** One who signs, as the units of a letter show it: what stands of the name, and of the role. */
export interface Member {
  is: 'organization' | 'person'
  name: string
  role: string | null
  /** Indexes of units. */
  units: number[]
  lines: number[]
  /** What the heading above says that it is; bodies beside persons who sign for themselves do not sign. */
  section: SettledUnit['section']
  /** A heading, a table, or who signs for it, says that it is an organization. */
  isSaid: boolean
  /** The least probable of its units. */
  probability: number
}

export interface Judged {
  units: readonly Unit[]
  judged: readonly SettledUnit[]
  blocks: readonly Block[]
}
