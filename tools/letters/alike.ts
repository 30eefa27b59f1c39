import type { Likeness } from '../../lib/letters/likeness.ts'

/** Why a letter may be another, as the end of a sentence that began with that one. */
export const ALIKE: Record<Likeness, string> = {
  address: 'stands at the same address',
  title: 'has a title like it and nothing that parts them',
}
