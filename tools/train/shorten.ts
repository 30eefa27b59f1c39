import type { UnitClass } from '../../lib/letters/parse/judge-units.ts'
import type { Unit } from '../../lib/letters/parse/units.ts'
import type { Random } from '../random.ts'

/** Of so many parts of the text one is kept. */
const KEPT = [1, 2, 5] as const
const MOST_SIGNATORIES = 5
/** A unit with fewer letters is no sentence of the text. */
const SENTENCE = 60

/**
 * A letter as one of a few signatories, and of a shorter text, would write it: indexes of the units
 * that stay. Made letters are long, and their lists too; what is true of those must not be all that
 * the model knows.
 */
export function shortened(
  units: readonly Unit[],
  classes: readonly UnitClass[],
  random: Random,
): number[] {
  const most = 1 + random.below(MOST_SIGNATORIES)
  const part = random.pick(KEPT)
  let signatories = 0
  let sentences = 0
  return units.flatMap((unit, at) => {
    const is = classes[at]
    if (is === 'organization' || is === 'person') signatories += 1
    if (unit.column >= 0) return [at]
    if (is === 'body' && signatories === 0 && unit.text.length >= SENTENCE) {
      sentences += 1
      return sentences === 1 || random.below(part) === 0 ? [at] : []
    }
    const isLeftOut = signatories > most && is !== 'body' && is !== 'other'
    return isLeftOut ? [] : [at]
  })
}
