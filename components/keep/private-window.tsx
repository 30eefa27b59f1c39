import { useWording } from '../common/wording.ts'
import { Message } from '../library/message-page.tsx'
import { useTitle } from '../library/use-title.ts'

/** In a private window: says that nothing is kept there, in the place of what would keep. */
export function PrivateWindow() {
  const { t } = useWording()
  useTitle(t('keep.title'))
  return (
    <Message title={t('keep.title')}>
      <p role="status">{t('keep.private')}</p>
    </Message>
  )
}
