import type { CatalogueText } from '../council/catalogue.ts'

/** A text with its distance in px from the start of the plot. */
export interface DatedText {
  text: CatalogueText
  x: number
}

export interface TextMark extends DatedText {
  /** Of its bar, in px. */
  width: number
  /**
   * The line below the bars, from 0, on which its vote is written so that it overlaps no other; null
   * without a vote.
   */
  voteLine: number | null
}

const MAX_BAR_WIDTH = 7
const MIN_BAR_WIDTH = 1.5
const GAP = 1
/** Greatest width of the texts of one session, in px. */
const MAX_GROUP_WIDTH = 26
/** Width of the figures of a vote, in px. */
const VOTE_ROOM = 48

/**
 * Places the texts of each session side by side, centred on their days: bars grow narrow before
 * they would stand at another session.
 */
export function layTexts(texts: readonly DatedText[]): TextMark[] {
  const groups = [...Map.groupBy(texts, ({ text }) => text.session).values()]
    .map((group) => ({ group, middle: mean(group.map(({ x }) => x)) }))
    .sort((a, b) => a.middle - b.middle)
  return withVoteLines(
    groups.flatMap(({ group, middle }, index) => {
      const before = groups[index - 1]?.middle ?? Number.NEGATIVE_INFINITY
      const after = groups[index + 1]?.middle ?? Number.POSITIVE_INFINITY
      const room = Math.min(MAX_GROUP_WIDTH, middle - before, after - middle)
      const width = Math.max(MIN_BAR_WIDTH, Math.min(MAX_BAR_WIDTH, room / group.length - GAP))
      const first = middle - ((group.length - 1) * (width + GAP)) / 2
      return group.map(({ text }, at) => ({ text, x: first + at * (width + GAP), width }))
    }),
  )
}

/** Writes each vote on the first line where it is clear of the vote before it. */
function withVoteLines(marks: readonly Omit<TextMark, 'voteLine'>[]): TextMark[] {
  const ends: number[] = []
  return marks.map((mark) => {
    if (!mark.text.vote?.vote) return { ...mark, voteLine: null }
    const free = ends.findIndex((end) => mark.x - end >= VOTE_ROOM)
    const voteLine = free === -1 ? ends.length : free
    ends[voteLine] = mark.x
    return { ...mark, voteLine }
  })
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
