import type { PackageSummary } from '../../extension/messages.ts'
import { TextButton } from '../shared/text-button.tsx'
import { useWording } from '../shared/wording.ts'

/** Addresses of the other pages of the extension; a page that is not there has none. */
export interface PopupLinks {
  library: string | null
  options: string | null
}

interface PopupFooterProps {
  collection: PackageSummary | null
  links: PopupLinks
  onOpenSide: (() => void) | null
}

/** What the package holds and of when, and the way to the other pages. */
export function PopupFooter({ collection, links, onOpenSide }: PopupFooterProps) {
  const { t, date } = useWording()
  return (
    <footer class="popup-footer">
      <p title={collection ? t('popup.version', { version: collection.version }) : undefined}>
        {collection &&
          [
            t('list.count', { n: collection.letters }),
            collection.date !== null && t('popup.newest-of', { date: date(collection.date) }),
          ]
            .filter(Boolean)
            .join(' · ')}
      </p>
      {onOpenSide && <TextButton onClick={onOpenSide}>{t('popup.open-side')}</TextButton>}
      {links.library && (
        <a href={links.library} target="_blank" rel="noopener">
          {t('popup.library')}
        </a>
      )}
      {links.options && (
        <a href={links.options} target="_blank" rel="noopener">
          {t('popup.options')}
        </a>
      )}
    </footer>
  )
}
