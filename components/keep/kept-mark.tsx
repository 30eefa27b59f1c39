import { IN_PAGE } from '../in-page.ts'
import { useWording } from '../wording.ts'

/** Says of a letter that it is one of the user's own; nothing for one of the package. */
export function KeptMark({ kept }: { kept?: true | undefined }) {
  const { t } = useWording()
  return kept && !IN_PAGE ? <span class="kept-mark">{t('keep.by-you')}</span> : null
}
