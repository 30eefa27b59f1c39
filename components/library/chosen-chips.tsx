import { type Chosen, NOTHING_CHOSEN } from '../../lib/analysis/library-route.ts'
import { toggled } from '../../lib/analysis/list-query.ts'
import { FACETS } from '../../lib/search/facet-names.ts'
import { RemovalChip } from '../common/removal-chip.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { facetValueName } from './display-names.ts'
import { useLibrary } from './library-context.ts'

interface ChosenChipsProps {
  chosen: Chosen
  onChosen(chosen: Chosen): void
}

/** What the list is narrowed to, each part with its removal. */
export function ChosenChips({ chosen, onChosen }: ChosenChipsProps) {
  const wording = useWording()
  const { t } = wording
  const { signatories } = useLibrary().loaded
  const parts = FACETS.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })))
  if (parts.length === 0) return null
  return (
    <ul class="chips" aria-label={t('library.chosen')}>
      {parts.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <RemovalChip
            name={facetValueName(facet, value, wording, signatories)}
            onRemove={() => onChosen(toggled(chosen, facet, value))}
          />
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <TextButton onClick={() => onChosen(NOTHING_CHOSEN)}>
            {t('library.facets-clear')}
          </TextButton>
        </li>
      )}
    </ul>
  )
}
