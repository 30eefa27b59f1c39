import type { SearchedLetter } from '../search/search-answer.ts'
import { compareAsks } from './ask-likeness.ts'
import type { SignatoryIndex } from './signatory-profiles.ts'

/** An ask or a signatory with the indexes of the letters that have it. */
interface OfLetters {
  letterIndexes: number[]
}

interface ComparedAsk extends OfLetters {
  /** Its wording in each of `letterIndexes`. */
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
  index: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): Comparison {
  const asks = groupAsks(letters)
  const signers = groupSigners(letters, index)
  const onlyIn = <T extends OfLetters>(held: T[], letterIndex: number) =>
    held.filter(
      ({ letterIndexes }) => letterIndexes.length === 1 && letterIndexes[0] === letterIndex,
    )
  const shared = signers.filter(({ letterIndexes }) => letterIndexes.length > 1)
  return {
    sharedAsks: asks
      .filter(({ letterIndexes }) => letterIndexes.length > 1)
      .sort((a, b) => b.letterIndexes.length - a.letterIndexes.length),
    ownAsks: letters.map((_, letterIndex) =>
      onlyIn(asks, letterIndex).flatMap(({ texts }) => texts),
    ),
    inAll: shared.filter(({ letterIndexes }) => letterIndexes.length === letters.length),
    inSome: shared.filter(({ letterIndexes }) => letterIndexes.length < letters.length),
    ownSigners: letters.map((_, letterIndex) => onlyIn(signers, letterIndex)),
  }
}

/** An ask joins the group of the likest ask that another letter makes; a group has one a letter. */
function groupAsks(letters: readonly SearchedLetter[]): ComparedAsk[] {
  const likeness = compareAsks(letters.flatMap(({ asks }) => asks))
  const groups: ComparedAsk[] = []
  letters.forEach(({ asks }, letterIndex) => {
    for (const text of asks) {
      const open = groups.filter(({ letterIndexes }) => !letterIndexes.includes(letterIndex))
      const [best] = open
        .map((group) => ({
          group,
          like: Math.max(...group.texts.map((one) => likeness(one, text))),
        }))
        .filter(({ like }) => like > 0)
        .sort((a, b) => b.like - a.like)
      if (best) {
        best.group.texts.push(text)
        best.group.letterIndexes.push(letterIndex)
      } else groups.push({ texts: [text], letterIndexes: [letterIndex] })
    }
  })
  return groups
}

function groupSigners(
  letters: readonly SearchedLetter[],
  { keyOf, nameOf }: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): ComparedSigner[] {
  const letterIndexes = new Map<string, number[]>()
  letters.forEach(({ organizations }, letterIndex) => {
    for (const key of new Set(organizations.map(keyOf))) {
      letterIndexes.set(key, [...(letterIndexes.get(key) ?? []), letterIndex])
    }
  })
  return [...letterIndexes]
    .map(([key, held]) => ({ key, letterIndexes: held }))
    .sort((a, b) => nameOf(a.key).localeCompare(nameOf(b.key)))
}
