import { IS_PAGE_SCRIPT } from './page-script.ts'
import { useWording } from './wording.ts'

/** Says of a letter that it came since the user has seen all; never inside a page of the web. */
export function NewMark({ isNew }: { isNew: true | undefined }) {
  const { t } = useWording()
  return !IS_PAGE_SCRIPT && isNew ? <span class="new-mark">{t('following.new')}</span> : null
}
