import type { Provenance } from '../../lib/letters/letter.ts'
import { IN_PAGE } from '../shared/in-page.ts'
import { useWording } from '../shared/wording.ts'

/** Says of a letter that it is one of the user's own; nothing for a public one. */
export function KeptMark({ provenance }: { provenance: Provenance | undefined }) {
  const { t } = useWording()
  return !IN_PAGE && provenance === 'user' ? (
    <span class="kept-mark">{t('keep.by-you')}</span>
  ) : null
}
