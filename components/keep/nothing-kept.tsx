import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { Message } from '../library/message-page.tsx'
import { useTitle } from '../library/use-title.ts'

/** Says why no letters are kept here. */
export function NothingKept() {
  const { t } = useWording()
  const { keep } = useLibrary()
  useTitle(t('keep.title'))
  return (
    <Message title={t('keep.title')}>
      <p role="status">{t(keep.isPrivate ? 'keep.private' : 'keep.managed')}</p>
    </Message>
  )
}
