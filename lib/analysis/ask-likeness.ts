import { countValues } from '../search/count-facets.ts'
import { stemEnglish } from '../text/stem.ts'
import { titleWords } from '../text/titles.ts'

/**
 * How much two asks must share to count as the same one, 0 to 1. Judged on the 155 pairs that it
 * finds among the collection's letters on one state.
 */
const SAME_ASK = 0.42
/** Stems that asks use for one another. */
const SAME_STEMS: Record<string, string> = {
  extend: 'renew',
  extens: 'renew',
  prolong: 'renew',
  continu: 'renew',
  creat: 'establish',
  set: 'establish',
  investig: 'inquiri',
}
/** Stems that asks on any subject have, and numbers of sessions: they say little of what is asked. */
const FORMULAS = /^(?:support|resolut|session|adopt|council|right|human|\d.*)$/
const FORMULA_WEIGHT = 0.3

/** Tells whether two asks are the same in other words. */
export type SameAsk = (one: string, other: string) => number

/**
 * Makes the comparison of asks of one set by their words: the rarer a word in the set, the more it
 * weighs. It gives a likeness from `SAME_ASK` to 1 for two asks that count as the same, else 0.
 */
export function compareAsks(asks: readonly string[]): SameAsk {
  const words = new Map(asks.map((ask) => [ask, stemsOf(ask)]))
  const counts = countValues(words.values().flatMap((stems) => stems.values()))
  const weightOf = (stem: string) => {
    const rarity = Math.log((words.size + 2) / (counts.get(stem) ?? 1))
    return FORMULAS.test(stem) ? rarity * FORMULA_WEIGHT : rarity
  }
  const weigh = (stems: Set<string>) =>
    stems.values().reduce((sum, stem) => sum + weightOf(stem), 0)
  return (one, other) => {
    const [a, b] = [words.get(one) ?? stemsOf(one), words.get(other) ?? stemsOf(other)]
    const total = weigh(a) + weigh(b)
    const likeness = total === 0 ? 0 : (2 * weigh(a.intersection(b))) / total
    return likeness >= SAME_ASK ? likeness : 0
  }
}

function stemsOf(ask: string): Set<string> {
  return new Set(
    titleWords(ask).map((word) => {
      const stem = stemEnglish(word)
      return SAME_STEMS[stem] ?? stem
    }),
  )
}
