import { useTitle } from '../library/use-title.ts'
import { useWording } from '../shared/wording.ts'

/** In a private window: says that nothing is kept there, in the place of what would keep. */
export function PrivateWindow() {
  const { t } = useWording()
  useTitle(t('keep.title'))
  return (
    <div class="not-found">
      <h2 class="page-title" tabIndex={-1}>
        {t('keep.title')}
      </h2>
      <p role="status">{t('keep.private')}</p>
    </div>
  )
}
