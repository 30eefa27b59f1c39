import { compareAsks } from './ask-likeness.ts'
import type { LetterAsk } from './asked.ts'

/** What of a letter groups of asks are made of. */
interface AskingLetter {
  id: string
  asks: readonly string[]
  /** How many organizations signed, as far as is known. */
  signatures: number
}

/**
 * Joins asks of different letters where all are alike, the likest first. In a group the ask that is
 * likest to the others comes first; groups of more letters before others, then those of more
 * signatures, then in the letters' order.
 */
export function groupAsks(letters: readonly AskingLetter[]): LetterAsk[][] {
  const all = letters.flatMap(({ id, asks }) => asks.map((ask) => ({ letter: id, ask })))
  const likeness = compareAsks(all.map(({ ask }) => ask))
  const groupOf = new Map(all.map((one) => [one, [one]]))
  const pairs = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const alike = likeness(one.ask, other.ask)
      return alike > 0 ? [{ one, other, alike }] : []
    }),
  )
  for (const { one, other } of pairs.sort((a, b) => b.alike - a.alike)) {
    const [group, joining] = [groupOf.get(one), groupOf.get(other)]
    if (!group || !joining || group === joining) continue
    const isWhole = group.every((a) =>
      joining.every((b) => a.letter !== b.letter && likeness(a.ask, b.ask) > 0),
    )
    if (!isWhole) continue
    group.push(...joining)
    for (const joined of joining) groupOf.set(joined, group)
  }
  const signatures = new Map(letters.map((letter) => [letter.id, letter.signatures]))
  const support = (group: LetterAsk[]) =>
    group.reduce((sum, { letter }) => sum + (signatures.get(letter) ?? 0), 0)
  const order = new Map(all.map((one, index) => [one, index]))
  return [...new Set(groupOf.values())]
    .map((group) => likestFirst(group, likeness, order))
    .sort((a, b) => b.length - a.length || support(b) - support(a))
}

function likestFirst(
  group: LetterAsk[],
  likeness: (one: string, other: string) => number,
  order: ReadonlyMap<LetterAsk, number>,
): LetterAsk[] {
  const inOrder = group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const closeness = (one: LetterAsk) =>
    inOrder.reduce((sum, other) => sum + (other === one ? 0 : likeness(one.ask, other.ask)), 0)
  const [first] = inOrder.toSorted((a, b) => closeness(b) - closeness(a))
  return first ? [first, ...inOrder.filter((one) => one !== first)] : []
}
