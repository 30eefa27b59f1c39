/**
 * The Council's formulas: words that stand in titles on every subject, in the singular. They say
 * little, but "Cooperation with the United Nations" has nothing else. With none, direct precision is
 * .925 instead of .975 and recall .876 instead of .906.
 */
const FORMULAS = new Set(
  'accelerate accelerating address addressing adopting adoption advance advancing against call combat combating committee concerning consideration context convention council counter countering country declaration draft effect effective effort elaboration eliminate eliminating elimination enhance enhancement enhancing enjoyment ensure ensuring establish establishment expert field follow framework freedom full fully fundamental general global group human implementation implementing implication impact improve improving independent integral international law legal mandate measure member nation national negative new need open ended panel discussion people person practice prevent preventing prevention principle procedure process programme promote promoting promotion protect protecting protection question rapporteur realization realizing recognize recognizing report representative resolution respect respecting respond responding response right role secretary session situation special state statement strengthen strengthening support supporting system task take term towards united universal urgent use work working world'.split(
    ' ',
  ),
)

/** Whether a word stands in titles on every subject. */
export function isFormula(word: string): boolean {
  return FORMULAS.has(word) || /^\d+$/.test(word)
}
