import { START, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../shared/wording.ts'

/** An address that leads to nothing held here: says so, and where to go instead. */
export function NotFound({ text }: { text: string }) {
  const { t } = useWording()
  return (
    <div class="not-found">
      <h2 class="page-title" tabIndex={-1}>
        {t('library.not-found')}
      </h2>
      <p dir="auto">{text}</p>
      <p>
        <a href={writeRoute(START)}>{t('library.to-all')}</a>
      </p>
      <p class="soft">{t('library.search-instead')}</p>
    </div>
  )
}
