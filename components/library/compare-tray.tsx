import { writeRoute } from '../../lib/analysis/library-route.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { BriefLink } from './brief-link.tsx'
import { useLibrary } from './library-context.ts'

/** What is picked for comparing, at the foot of the window, and the way to compare it. */
export function CompareTray({ isShown }: { isShown: boolean }) {
  const { t } = useWording()
  const { picked, onPick } = useLibrary()
  const isFilled = isShown && picked.length > 0
  const clear = () => {
    onPick([])
    document.querySelector<HTMLElement>('main h2')?.focus({ preventScroll: true })
  }
  return (
    <div class={isFilled ? 'compare-tray is-filled' : 'compare-tray'}>
      <p role="status">{isFilled && t('library.compare-picked', { n: picked.length })}</p>
      {isFilled && (
        <>
          {picked.length > 1 ? (
            <a class="tray-go" href={writeRoute({ view: 'compare', ids: [...picked] })}>
              {t('library.compare-go')}
            </a>
          ) : (
            <span class="soft">{t('library.compare-more')}</span>
          )}
          <BriefLink of={{ view: 'compare', ids: [...picked] }} />
          <TextButton onClick={clear}>{t('library.compare-clear')}</TextButton>
        </>
      )}
    </div>
  )
}
