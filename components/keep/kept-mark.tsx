import type { Provenance } from '../../lib/letters/letter.ts'
import { collectionName } from '../../lib/letters/provenance.ts'
import { IS_PAGE_SCRIPT } from '../common/page-script.ts'
import { useWording } from '../common/wording.ts'

/** Says of a letter that it is one of the user's own, or of which collection; beside no page. */
export function KeptMark({ provenance }: { provenance: Provenance | undefined }) {
  const { t } = useWording()
  if (IS_PAGE_SCRIPT) return null
  const name = provenance === 'user' ? t('keep.by-you') : collectionName(provenance)
  return name === null ? null : (
    <span class="kept-mark" dir="auto">
      {name}
    </span>
  )
}
