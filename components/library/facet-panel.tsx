import { useState } from 'preact/hooks'
import type { Chosen } from '../../lib/analysis/library-route.ts'
import { countChosen, sessionOrder, toggled } from '../../lib/analysis/list-query.ts'
import { FACETS } from '../../lib/search/facet-names.ts'
import type { FacetCount, FacetName, Facets } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { FacetGroup } from './facet-group.tsx'

interface FacetPanelProps {
  facets: Facets | null
  chosen: Chosen
  onChosen(chosen: Chosen): void
}

/** What the list can be narrowed by, with how many letters each value would leave. */
export function FacetPanel({ facets, chosen, onChosen }: FacetPanelProps) {
  const { t } = useWording()
  const [isOpen, setOpen] = useState(false)
  const count = countChosen(chosen)
  return (
    <section class="facets" aria-label={t('library.facets')}>
      <button
        type="button"
        class="facets-toggle"
        aria-expanded={isOpen}
        aria-controls="facets"
        onClick={() => setOpen(!isOpen)}
      >
        {t('library.facets')}
        {count > 0 && ` (${count})`}
      </button>
      <div id="facets" class={isOpen ? 'facet-groups is-open' : 'facet-groups'}>
        {FACETS.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            counts={ordered(facet, facets?.[facet] ?? [])}
            chosen={chosen[facet]}
            onToggle={(value) => onChosen(toggled(chosen, facet, value))}
          />
        ))}
      </div>
    </section>
  )
}

/** Years and sessions stand in their own order, the newest first; the rest the most frequent first. */
function ordered(facet: FacetName, counts: FacetCount[]): FacetCount[] {
  if (facet === 'year') return counts.toSorted((a, b) => Number(b.value) - Number(a.value))
  if (facet !== 'session') return counts
  return counts.toSorted((a, b) => sessionOrder(b.value) - sessionOrder(a.value))
}
