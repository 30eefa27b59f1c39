import { Icon } from './icon.tsx'
import { useWording } from './wording.ts'

/** One part of what a list is narrowed to; pressed, it is taken out. */
export function RemovalChip({ name, onRemove }: { name: string; onRemove(): void }) {
  const { t } = useWording()
  const label = t('search.filter-remove', { filter: name })
  return (
    <button type="button" class="chip" aria-label={label} title={label} onClick={onRemove}>
      <bdi>{name}</bdi>
      <Icon name="close" size={12} />
    </button>
  )
}
