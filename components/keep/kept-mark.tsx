import type { Provenance } from '../../lib/letters/letter.ts'
import { IS_PAGE_SCRIPT } from '../common/page-script.ts'
import { useWording } from '../common/wording.ts'

/** Says of a letter that it is one of the user's own; nothing for a public one. */
export function KeptMark({ provenance }: { provenance: Provenance | undefined }) {
  const { t } = useWording()
  return !IS_PAGE_SCRIPT && provenance === 'user' ? (
    <span class="kept-mark">{t('keep.by-you')}</span>
  ) : null
}
