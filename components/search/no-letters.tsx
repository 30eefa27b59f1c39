import type { SearchAnswer } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { QueryButton } from './corrections.tsx'
import { withoutPart, withPart } from './query-edit.ts'
import { understoodParts } from './search-wording.ts'

interface NoLettersProps {
  answer: SearchAnswer
  onQuery(query: string): void
}

/** An empty result: what the query was understood as, and what to search for instead. */
export function NoLetters({ answer, onQuery }: NoLettersProps) {
  const wording = useWording()
  const { t } = wording
  const { understood, exact } = answer
  const nearest = nearestQueries(answer)
  return (
    <div class="no-letters">
      <p class="no-letters-title">{t(exact ? 'search.none' : 'search.none-so-far')}</p>
      {understood.length > 0 && (
        <>
          <p class="label">{t('search.none-understood')}</p>
          <ul class="understood">
            {understoodParts(understood, wording).map(({ range, text }) => (
              <li key={`${range.join('-')} ${text}`} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {nearest.length === 0 && <p class="soft">{t('search.none-advice')}</p>}
      {nearest.length > 0 && <p class="label">{t('search.none-try')}</p>}
      {nearest.map((better) => (
        <QueryButton key={better} query={better} onQuery={onQuery} />
      ))}
    </div>
  )
}

/** The query corrected, with what was suggested for its filters; else without each of its filters. */
function nearestQueries({ query, understood, corrected, problems }: SearchAnswer): string[] {
  if (corrected !== null) return [corrected]
  const mended = problems.reduce(
    (better, { written, suggestion }) =>
      suggestion === null ? better : withPart(better, written, suggestion),
    query,
  )
  if (mended !== query) return [mended]
  const fewer = understood
    .filter(({ filter, excluded }) => filter || excluded)
    .map(({ range }) => withoutPart(query, range))
  return [...new Set(fewer)].filter((better) => better !== '')
}
