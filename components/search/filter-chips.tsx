import type { Understood } from '../../lib/search/answer.ts'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.ts'
import { withoutPart } from './query-edit.ts'
import { understoodText } from './search-wording.ts'

interface FilterChipsProps {
  query: string
  understood: Understood[]
  onQuery(query: string): void
}

/** The parts of a query that narrow the results, each with its removal. */
export function FilterChips({ query, understood, onQuery }: FilterChipsProps) {
  const wording = useWording()
  const { t } = wording
  const filters = understood.filter(({ filter, excluded }) => filter || excluded)
  if (filters.length === 0) return null
  return (
    <ul class="chips" aria-label={t('search.filters')}>
      {filters.map((part) => {
        const text = understoodText(part, wording)
        return (
          <li key={part.range.join('-')}>
            <button
              type="button"
              class="chip"
              aria-label={t('search.filter-remove', { filter: text })}
              title={t('search.filter-remove', { filter: text })}
              onClick={() => onQuery(withoutPart(query, part.range))}
            >
              <bdi>{text}</bdi>
              <Icon name="close" size={12} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
