import type { SearchAnswer } from '../../lib/search/answer.ts'
import { useWording } from '../wording.ts'
import { QueryButton } from './corrections.tsx'
import { withoutPart } from './query-edit.ts'
import { understoodText } from './search-wording.ts'

interface NoLettersProps {
  answer: SearchAnswer
  onQuery(query: string): void
}

/** An empty result: what the query was understood as, and what to search for instead. */
export function NoLetters({ answer, onQuery }: NoLettersProps) {
  const wording = useWording()
  const { t } = wording
  const { query, understood, corrected } = answer
  return (
    <div class="no-letters">
      <p class="no-letters-title">{t('search.none')}</p>
      {understood.length > 0 && (
        <>
          <p class="label">{t('search.none-understood')}</p>
          <ul class="understood">
            {understood.map((part) => (
              <li key={part.range.join('-')} dir="auto">
                {understoodText(part, wording)}
              </li>
            ))}
          </ul>
        </>
      )}
      {nearestQueries(query, understood, corrected).map((nearest) => (
        <QueryButton key={nearest} query={nearest} onQuery={onQuery} />
      ))}
    </div>
  )
}

/** The corrected query; else the query without each of its filters. */
function nearestQueries(
  query: string,
  understood: SearchAnswer['understood'],
  corrected: string | null,
): string[] {
  if (corrected !== null) return [corrected]
  const fewer = understood
    .filter(({ filter, excluded }) => filter || excluded)
    .map(({ range }) => withoutPart(query, range))
  return [...new Set(fewer)].filter((nearest) => nearest !== '')
}
