import { useEffect, useState } from 'preact/hooks'
import { type BriefedRoute, writeRoute } from '../../lib/analysis/library-route.ts'
import { Failed } from '../common/failed.tsx'
import { useWording } from '../common/wording.ts'
import { NotFound } from '../library/message-page.tsx'
import { useTitle } from '../library/use-title.ts'
import { BriefActions } from './brief-actions.tsx'
import { BriefView } from './brief-view.tsx'
import { useBrief } from './use-brief.ts'

/** A brief as it is printed, with the ways to take it along above it. */
export function BriefPage({ of }: { of: BriefedRoute }) {
  const { t } = useWording()
  const [withNotes, setWithNotes] = useState(false)
  const made = useBrief(of, withNotes)
  const brief = made.state === 'made' ? made.brief : null
  useTitle(brief ? t('brief.of', { name: brief.name }) : t('brief.open'))
  useEffect(() => {
    // It comes later than one arrives: the focus went with the link that was pressed.
    if (made.state === 'made' && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('.brief h2')?.focus({ preventScroll: true })
    }
  }, [made.state])
  switch (made.state) {
    case 'failed':
      return <Failed text={t('brief.failed')} onRetry={made.retry} />
    case 'nothing':
      return <NotFound text={t('brief.nothing')} />
    case 'loading':
      return <p class="late soft">{t('brief.loading')}</p>
    case 'made':
      return (
        <div class="brief-page">
          <p class="no-print">
            <a href={writeRoute(of)}>{t('brief.back', { name: made.brief.name })}</a>
          </p>
          <BriefActions brief={made.brief}>
            {made.hasNotes && (
              <label class="brief-notes">
                <input
                  type="checkbox"
                  checked={withNotes}
                  onChange={(event) => setWithNotes(event.currentTarget.checked)}
                />
                {t('brief.with-notes')}
              </label>
            )}
          </BriefActions>
          <BriefView brief={made.brief} />
        </div>
      )
  }
}
