import type { PackageSummary } from '../../extension/messages.ts'
import { TabLink } from '../common/tab-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

/** Addresses of the other pages of the extension. */
export interface PopupLinks {
  library: string
  options: string
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
      {collection && collection.news.n > 0 && (
        <TabLink class="popup-news" href={`${links.library}#q=is:new`}>
          {t('following.news', {
            n: collection.news.n,
            date: date(collection.news.since.slice(0, 10)),
          })}
        </TabLink>
      )}
      <p title={collection ? t('popup.version', { version: collection.version }) : undefined}>
        {collection &&
          [
            t('list.count', { n: collection.letters }),
            collection.date !== null && t('popup.newest-of', { date: date(collection.date) }),
            collection.feeds?.checked &&
              t('popup.feeds-checked', { date: date(collection.feeds.checked) }),
          ]
            .filter(Boolean)
            .join(' · ')}
      </p>
      {onOpenSide && <TextButton onClick={onOpenSide}>{t('popup.open-side')}</TextButton>}
      <TabLink href={links.library}>{t('popup.library')}</TabLink>
      <TabLink href={links.options}>{t('popup.options')}</TabLink>
    </footer>
  )
}
