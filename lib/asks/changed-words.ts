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

/** Compares two versions of a paragraph word by word, by jsdiff; spaces alone are no change. */
export function changedWords(before: string, after: string): Words[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const changes = diffWords(withoutEnd(before), withoutEnd(after), { intlSegmenter: segmenter })
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'same',
    text: value,
  }))
}

function withoutEnd(text: string): string {
  return trimEndOf(text.replace(/\s+/g, ' '), END)
}
