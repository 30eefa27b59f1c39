import type { SearchedLetter } from '../search/search-answer.ts'
import { compareAsks } from './ask-likeness.ts'
import type { SignatoryIndex } from './signatory-profiles.ts'

/** One thing with the letters (by their place) that have it. */
interface OfLetters {
  places: number[]
}

interface ComparedAsk extends OfLetters {
  /** As worded by each of `places`. */
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

/** What letters have in common and apart. Only listed signatories can be compared. */
export function compareLetters(
  letters: readonly SearchedLetter[],
  index: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): Comparison {
  const asks = groupAsks(letters)
  const signers = groupSigners(letters, index)
  const alone = <T extends OfLetters>(held: T[], place: number) =>
    held.filter(({ places }) => places.length === 1 && places[0] === place)
  const shared = signers.filter(({ places }) => places.length > 1)
  return {
    sharedAsks: asks
      .filter(({ places }) => places.length > 1)
      .sort((a, b) => b.places.length - a.places.length),
    ownAsks: letters.map((_, place) => alone(asks, place).flatMap(({ texts }) => texts)),
    inAll: shared.filter(({ places }) => places.length === letters.length),
    inSome: shared.filter(({ places }) => places.length < letters.length),
    ownSigners: letters.map((_, place) => alone(signers, place)),
  }
}

/** An ask joins the group of the likest ask that another letter makes; a group has one a letter. */
function groupAsks(letters: readonly SearchedLetter[]): ComparedAsk[] {
  const likeness = compareAsks(letters.flatMap(({ asks }) => asks))
  const groups: ComparedAsk[] = []
  letters.forEach(({ asks }, place) => {
    for (const text of asks) {
      const open = groups.filter(({ places }) => !places.includes(place))
      const [best] = open
        .map((group) => ({
          group,
          like: Math.max(...group.texts.map((one) => likeness(one, text))),
        }))
        .filter(({ like }) => like > 0)
        .sort((a, b) => b.like - a.like)
      if (best) {
        best.group.texts.push(text)
        best.group.places.push(place)
      } else groups.push({ texts: [text], places: [place] })
    }
  })
  return groups
}

function groupSigners(
  letters: readonly SearchedLetter[],
  { keyOf, nameOf }: Pick<SignatoryIndex, 'keyOf' | 'nameOf'>,
): ComparedSigner[] {
  const indexes = new Map<string, number[]>()
  letters.forEach(({ organizations }, place) => {
    for (const key of new Set(organizations.map(keyOf))) {
      indexes.set(key, [...(indexes.get(key) ?? []), place])
    }
  })
  return [...indexes]
    .map(([key, held]) => ({ key, places: held }))
    .sort((a, b) => nameOf(a.key).localeCompare(nameOf(b.key)))
}
