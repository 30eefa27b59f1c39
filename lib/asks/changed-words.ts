import { diffWords } from 'diff'
import { trimEndOf } from '../text/trim-end.ts'

/** Words that two versions share, or that one of them has alone. */
export interface Words {
  kind: 'same' | 'added' | 'dropped'
  text: string
}

/** What ends a paragraph says only whether another follows. */
const END = /[\s,;:.،؛，；。]/u

let segmenter: Intl.Segmenter | undefined

/** The time grows with the square of what differs; no paragraph that was revised differs so much. */
const MOST_CHANGES = 1000

/**
 * Compares two versions of a paragraph word by word, by jsdiff; spaces alone are no change. Where
 * next to nothing is left of a long one, all of it is dropped and all of the other added.
 */
export function changedWords(before: string, after: string): Words[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const [older, newer] = [withoutEnd(before), withoutEnd(after)]
  const options = { intlSegmenter: segmenter, maxEditLength: MOST_CHANGES }
  const changes = diffWords(older, newer, options)
  if (!changes)
    return [
      { kind: 'dropped', text: older },
      { kind: 'added', text: newer },
    ]
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'same',
    text: value,
  }))
}

function withoutEnd(text: string): string {
  return trimEndOf(text.replace(/\s+/g, ' '), END)
}
