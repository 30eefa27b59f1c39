import type { Understood } from '../../lib/search/search-answer.ts'
import { Icon } from '../shared/icon.tsx'
import { useWording } from '../shared/wording.ts'
import { withoutPart } from './query-edit.ts'
import { understoodParts } from './search-wording.ts'

interface FilterChipsProps {
  query: string
  understood: Understood[]
  onQuery(query: string): void
}

/** The parts of a query that narrow the results, each with its removal. */
export function FilterChips({ query, understood, onQuery }: FilterChipsProps) {
  const wording = useWording()
  const { t } = wording
  const filters = understoodParts(understood, wording).filter(({ isFilter }) => isFilter)
  if (filters.length === 0) return null
  return (
    <ul class="chips" aria-label={t('search.filters')}>
      {filters.map(({ range, text }) => (
        <li key={range.join('-')}>
          <button
            type="button"
            class="chip"
            aria-label={t('search.filter-remove', { filter: text })}
            title={t('search.filter-remove', { filter: text })}
            onClick={() => onQuery(withoutPart(query, range))}
          >
            <bdi>{text}</bdi>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
