import { MAX_COMPARED } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'

/** Picks a letter for comparing; when as many are picked as fit, the others cannot be. */
export function CompareBox({ id, title }: { id: string; title: string }) {
  const { t } = useWording()
  const { picked, onPick } = useLibrary()
  const isPicked = picked.includes(id)
  return (
    <label class="compare-box" title={t('library.compare-pick', { title })}>
      <input
        type="checkbox"
        aria-label={t('library.compare-pick', { title })}
        checked={isPicked}
        disabled={!isPicked && picked.length >= MAX_COMPARED}
        onChange={() => onPick(isPicked ? picked.filter((other) => other !== id) : [...picked, id])}
      />
      <span aria-hidden="true">{t('library.compare')}</span>
    </label>
  )
}
