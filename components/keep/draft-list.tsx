import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'

/** Letters begun and not kept yet. */
export function DraftList({ drafts, onChange }: { drafts: Draft[]; onChange(): void }) {
  const { t, date } = useWording()
  const { keep } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t, 'keep.draft-changed'))
  const discard = async (draft: Draft) => {
    await attempt(() => keep.store.drafts.remove(draft))
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
            <TextButton
              aria-label={t('keep.discard-named', { name: nameOf(draft) })}
              onClick={() => void discard(draft)}
            >
              {t('keep.discard')}
            </TextButton>
          </li>
        ))}
      </ul>
      <p role="status" class={problem ? 'kept-state' : ''}>
        {problem}
      </p>
    </section>
  )
}

function nameOf({ record, source, file }: Draft): string {
  return record?.title || source?.title || file || (source?.blocks[0]?.text ?? '')
}
