import type { Draft } from '../../lib/kept/kept-letter.ts'
import { useLibrary } from '../library/library-context.ts'
import { writeRoute } from '../library/route.ts'
import { useWording } from '../wording.ts'

/** Letters begun and not kept yet. */
export function DraftList({ drafts, onChange }: { drafts: Draft[]; onChange(): void }) {
  const { t, date } = useWording()
  const { keep } = useLibrary().source
  const discard = async (id: string) => {
    await keep.store.removeDraft(id)
    onChange()
  }
  return (
    <section class="page-section">
      <h3 class="section-title">{t('keep.drafts')}</h3>
      <ul class="drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={writeRoute({ view: 'draft', id: draft.id })} dir="auto">
              {nameOf(draft) || t('keep.untitled')}
            </a>
            <span class="soft">{date(draft.changed.slice(0, 10))}</span>
            <button
              type="button"
              class="text-button"
              aria-label={t('keep.discard-named', { name: nameOf(draft) })}
              onClick={() => void discard(draft.id).catch(console.error)}
            >
              {t('keep.discard')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf({ record, source, file }: Draft): string {
  return record?.title || source?.title || file || (source?.blocks[0]?.text ?? '')
}
