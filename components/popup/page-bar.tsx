import { CountLine } from '../common/count-line.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import type { PageLetters } from './letters-on-page.ts'

interface PageBarProps {
  /** The letters of the page in the tab. */
  letters: PageLetters
  /** Whether its letters are listed right below. */
  isHeading: boolean
  /** That the page could not be reached, as when it was open before the extension was. */
  failed: boolean
  onOpenPanel(): void
}

/** How many letters the page in the tab has, and the way to them beside it. */
export function PageBar({ letters, isHeading, failed, onOpenPanel }: PageBarProps) {
  const { t } = useWording()
  return (
    <section class={isHeading ? 'page-bar page-heading' : 'page-bar'} aria-label={t('popup.page')}>
      <strong>{t('popup.page')}</strong>
      <CountLine subject={letters} />
      <TextButton onClick={onOpenPanel}>{t('popup.open-panel')}</TextButton>
      <p role="status" class="page-failed">
        {failed && t('popup.open-panel-failed')}
      </p>
    </section>
  )
}
