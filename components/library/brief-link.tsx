import { type BriefedRoute, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'

/** Leads to the brief of what a page of the library shows. */
export function BriefLink({ of }: { of: BriefedRoute }) {
  const { t } = useWording()
  return (
    <a class="no-print brief-link" href={writeRoute({ view: 'brief', of })}>
      {t('brief.open')}
    </a>
  )
}
