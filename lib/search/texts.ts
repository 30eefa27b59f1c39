import type { SearchedLetter } from './answer.ts'
import { eachText, FIELD } from './fields.ts'
import { wordsOf } from './fold.ts'
import { phraseOf } from './keys.ts'
import type { Lexicon } from './lexicon.ts'
import { intersect, NO_POSTINGS, type Postings } from './postings.ts'

/** Letters whose text is read to find a phrase in them. */
const READ = 1500

/** Letters that have the words of a text one after the other in one of their fields. */
export function phrasePostings(lexicon: Lexicon, text: string): Postings {
  const words = wordsOf(text).filter((word) => !word.joined)
  const lists = words.map((word) => lexicon.postings(word.folded))
  if (lists.length === 0 || !lists.every((list) => list !== null)) return NO_POSTINGS
  if (lists.length === 1) return lists[0] ?? NO_POSTINGS
  const phrase = ` ${phraseOf(text)} `
  const { docs, strong } = intersect(lists)
  const found: { doc: number; mask: number; strong: boolean }[] = []
  for (let place = 0; place < Math.min(docs.length, READ); place++) {
    const doc = docs[place] ?? 0
    const letter = lexicon.index.letters[doc]
    const mask = letter ? maskOfPhrase(letter, phrase) : 0
    if (mask !== 0) found.push({ doc, mask, strong: place < strong })
  }
  return {
    docs: Uint32Array.from(found, ({ doc }) => doc),
    masks: Uint8Array.from(found, ({ mask }) => mask),
    strong: found.filter((one) => one.strong).length,
  }
}

function maskOfPhrase(letter: SearchedLetter, phrase: string): number {
  let mask = 0
  eachText(letter, (bit, _field, text) => {
    if ((mask & bit) === 0 && ` ${phraseOf(text)} `.includes(phrase)) mask |= bit
  })
  return mask
}

/** Letters that have all words of a name among the persons who signed; the last may be unfinished. */
export function personPostings(lexicon: Lexicon, name: string): Postings {
  const words = wordsOf(name).filter((word) => !word.joined)
  const lists = words.map((word) => {
    const terms = [
      lexicon.vocabulary.find(word.folded),
      ...lexicon.vocabulary.startingWith(word.folded, 16),
    ]
    return union(
      terms
        .filter((term) => term >= 0)
        .map((term) => persons(lexicon.postings(lexicon.index.terms[term] ?? ''))),
    )
  })
  return lists.length > 0 ? intersect(lists) : NO_POSTINGS
}

function persons(postings: Postings | null): Postings {
  if (!postings) return NO_POSTINGS
  const kept = [...postings.docs.keys()].filter(
    (place) => ((postings.masks[place] ?? 0) & FIELD.person) !== 0,
  )
  return {
    docs: Uint32Array.from(kept, (place) => postings.docs[place] ?? 0),
    masks: new Uint8Array(kept.length).fill(FIELD.person),
    strong: kept.length,
  }
}

/** Letters that are in any of the lists; the fields are those of all. */
export function union(lists: readonly Postings[]): Postings {
  if (lists.length === 1) return lists[0] ?? NO_POSTINGS
  const masks = new Map<number, number>()
  for (const list of lists) {
    list.docs.forEach((doc, place) => {
      masks.set(doc, (masks.get(doc) ?? 0) | (list.masks[place] ?? 0))
    })
  }
  const docs = [...masks.keys()].sort((a, b) => a - b)
  return {
    docs: Uint32Array.from(docs),
    masks: Uint8Array.from(docs, (doc) => masks.get(doc) ?? 0),
    strong: docs.length,
  }
}
