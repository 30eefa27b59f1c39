import type { SearchedLetter } from '../search/search-answer.ts'
import { compareAsks } from './ask-likeness.ts'
import type { SignatoryIndex } from './signatory-profiles.ts'

/** An ask or a signatory with the indexes of the letters that have it. */
interface OfLetters {
  indexes: number[]
}

interface ComparedAsk extends OfLetters {
  /** Its wording in each of `indexes`. */
  texts: string[]
}

export interface ComparedSigner extends OfLetters {
  key: string
}

export interface Comparison {
  /** Asks that at least two letters make; those of most letters first. */
  sharedAsks: ComparedAsk[]
  /** For each letter the asks that no other makes. */
  ownAsks: string[][]
  /** Organisations listed by every letter; by some but not all; for each letter, by it alone. */
  inAll: ComparedSigner[]
  inSome: ComparedSigner[]
  ownSigners: ComparedSigner[][]
}

/** Compares letters: what they share, and what only one has. Only listed signatories are compared. */
export function compareLetters(
  letters: readonly SearchedLetter[],
  signatories: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): Comparison {
  const asks = groupAsks(letters)
  const signers = groupSigners(letters, signatories)
  const onlyIn = <T extends OfLetters>(held: T[], index: number) =>
    held.filter(({ indexes }) => indexes.length === 1 && indexes[0] === index)
  const shared = signers.filter(({ indexes }) => indexes.length > 1)
  return {
    sharedAsks: asks
      .filter(({ indexes }) => indexes.length > 1)
      .sort((a, b) => b.indexes.length - a.indexes.length),
    ownAsks: letters.map((_, index) => onlyIn(asks, index).flatMap(({ texts }) => texts)),
    inAll: shared.filter(({ indexes }) => indexes.length === letters.length),
    inSome: shared.filter(({ indexes }) => indexes.length < letters.length),
    ownSigners: letters.map((_, index) => onlyIn(signers, index)),
  }
}

/** Adds each ask to the group of the likest ask of another letter. A group has one ask per letter. */
function groupAsks(letters: readonly SearchedLetter[]): ComparedAsk[] {
  const likeness = compareAsks(letters.flatMap(({ asks }) => asks))
  const groups: ComparedAsk[] = []
  letters.forEach(({ asks }, index) => {
    for (const text of asks) {
      const open = groups.filter(({ indexes }) => !indexes.includes(index))
      const likenessTo = ({ texts }: ComparedAsk) =>
        Math.max(...texts.map((other) => likeness(other, text)))
      const [best] = open.toSorted((a, b) => likenessTo(b) - likenessTo(a))
      if (best && likenessTo(best) > 0) {
        best.texts.push(text)
        best.indexes.push(index)
      } else groups.push({ texts: [text], indexes: [index] })
    }
  })
  return groups
}

function groupSigners(
  letters: readonly SearchedLetter[],
  { keyOf, nameOf }: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): ComparedSigner[] {
  const indexes = new Map<string, number[]>()
  letters.forEach(({ organizations }, index) => {
    for (const key of new Set(organizations.map(keyOf))) {
      indexes.set(key, [...(indexes.get(key) ?? []), index])
    }
  })
  return [...indexes]
    .map(([key, held]) => ({ key, indexes: held }))
    .sort((a, b) => nameOf(a.key).localeCompare(nameOf(b.key)))
}
