import type { ComponentChildren } from 'preact'
import { START, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'

/** A page that says only why nothing is shown on it. */
export function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="not-found">
      <h2 class="page-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  )
}

/** An address that leads to nothing held here: says so, and where to go instead. */
export function NotFound({ text }: { text: string }) {
  const { t } = useWording()
  return (
    <Message title={t('library.not-found')}>
      <p dir="auto">{text}</p>
      <p>
        <a href={writeRoute(START)}>{t('library.to-all')}</a>
      </p>
      <p class="soft">{t('library.search-instead')}</p>
    </Message>
  )
}
