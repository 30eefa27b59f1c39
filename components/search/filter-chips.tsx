import type { Understood } from '../../lib/search/search-answer.ts'
import { RemovalChip } from '../common/removal-chip.tsx'
import { useWording } from '../common/wording.ts'
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
  const filters = understoodParts(understood, wording).filter(({ isFilter }) => isFilter)
  if (filters.length === 0) return null
  return (
    <ul class="chips" aria-label={wording.t('search.filters')}>
      {filters.map(({ range, text }) => (
        <li key={range.join('-')}>
          <RemovalChip name={text} onRemove={() => onQuery(withoutPart(query, range))} />
        </li>
      ))}
    </ul>
  )
}
