import { diffArrays } from 'diff'
import { changedWords, type Words } from './changed-words.ts'
import { pairVersions } from './pair-versions.ts'
import { citedNumber, type UnText } from './un-text.ts'

/** A paragraph with its place in its text. */
export interface Placed {
  /** As it is cited; of a preambular paragraph its place among them, from 1. */
  number: string
  /** Among the operative paragraphs, from 0; null for a preambular one. */
  index: number | null
  text: string
}

/** What became of a paragraph from one version of a text to another. */
export type VersionChange =
  | { kind: 'same' | 'moved'; before: Placed; after: Placed }
  | { kind: 'changed'; before: Placed; after: Placed; isMoved: boolean; words: Words[] }
  | { kind: 'added'; after: Placed }
  | { kind: 'dropped'; before: Placed }

/**
 * Compares two versions of a text paragraph by paragraph, in the order of the newer one; what was
 * dropped stands where it was. A new number alone is no change, as every paragraph after an added one
 * has one.
 */
export function compareVersions(before: UnText, after: UnText): VersionChange[] {
  const [older, newer] = [placed(before), placed(after)]
  const pairs = pairVersions(
    older.map(({ text }) => text),
    newer.map(({ text }) => text),
  )
  const oldOf = new Map(pairs.map(([old, now]) => [now, old]))
  const isKept = new Set(pairs.map(([old]) => old))
  // A paragraph is named by its place in the older text, a new one by one that the older has not.
  const steps = diffArrays(
    [...older.keys()],
    newer.map((_, now) => oldOf.get(now) ?? older.length + now),
  )
  return steps.flatMap(({ value, added, removed }) =>
    value.flatMap((name): VersionChange[] => {
      const was = older[name]
      if (removed) return was && !isKept.has(name) ? [{ kind: 'dropped', before: was }] : []
      if (!was) return newPlaced(newer[name - older.length])
      const now = newer[pairs.find(([old]) => old === name)?.[1] ?? -1]
      return now ? [keptChange(was, now, added)] : []
    }),
  )
}

function newPlaced(after: Placed | undefined): VersionChange[] {
  return after ? [{ kind: 'added', after }] : []
}

function keptChange(before: Placed, after: Placed, isMoved: boolean): VersionChange {
  const words = changedWords(before.text, after.text)
  if (words.every(({ kind }) => kind === 'same'))
    return { kind: isMoved ? 'moved' : 'same', before, after }
  return { kind: 'changed', before, after, isMoved, words }
}

function placed({ preamble, operative }: UnText): Placed[] {
  return [
    ...preamble.map((text, at) => ({ number: String(at + 1), index: null, text })),
    ...operative.map(({ text }, index) => ({ number: citedNumber(operative, index), index, text })),
  ]
}
