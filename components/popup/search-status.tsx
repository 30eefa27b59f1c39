import type { SearchAnswer } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'

/** Says what a search found to those who hear the popup; silent while nothing is typed. */
export function SearchStatus({ answer }: { answer: SearchAnswer | null }) {
  const { t } = useWording()
  return (
    <p class="unseen" role="status">
      {answer !== null && answer.query.trim() !== '' && sentences(answer).join(' ')}
    </p>
  )

  function sentences({ total, exact, results, corrections }: SearchAnswer): string[] {
    const found = t(exact ? 'list.count' : 'search.count-at-least', { n: total })
    const none = t(exact ? 'search.none' : 'search.none-so-far')
    const isPartial = results.length > 0 && !results.some(({ complete }) => complete)
    return [
      results.length === 0 ? none : isPartial ? t('search.nearest-only') : found,
      ...corrections.map(({ written, used }) => t('search.correction', { written, used })),
    ]
  }
}
