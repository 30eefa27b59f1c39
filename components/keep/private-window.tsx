import { useWording } from '../common/wording.ts'
import { Message } from '../library/message-page.tsx'
import { useTitle } from '../library/use-title.ts'

/** Says, in a private window, that no letters are kept there. */
export function PrivateWindow() {
  const { t } = useWording()
  useTitle(t('keep.title'))
  return (
    <Message title={t('keep.title')}>
      <p role="status">{t('keep.private')}</p>
    </Message>
  )
}
