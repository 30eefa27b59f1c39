import { type LetterCounts, markOf } from '../../lib/matching/letter-counts.ts'
import { useWording } from './wording.ts'

/** The numbers of a badge, in a list: "1 +13". What carries it says them in words. */
export function CountMark({ counts }: { counts: LetterCounts }) {
  const { number } = useWording()
  const { strong, others } = markOf(counts)
  return (
    <span class="count-mark" aria-hidden="true">
      {strong > 0 && <strong class="count-strong">{number(strong)}</strong>}
      {others > 0 && <span class="count-others">+{number(others)}</span>}
    </span>
  )
}
