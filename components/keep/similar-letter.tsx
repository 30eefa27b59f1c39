import { useMemo } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { newDraft } from '../../lib/kept/new-draft.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { likeness } from '../../lib/letters/likeness.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import type { KeepKnowledge } from './keep-source.ts'
import type { Saving } from './use-saving.ts'

interface SimilarLetterProps {
  saving: Saving
  /** As it was read, so that what is typed does not look again. */
  record: Letter
  knowledge: KeepKnowledge
}

/** Says of a new letter that one like it is held already, and offers to complete that one. */
export function SimilarLetter({ saving, record, knowledge }: SimilarLetterProps) {
  const { t } = useWording()
  const { loaded, keep, go } = useLibrary()
  const found = useMemo(() => {
    const held = record.url === '' ? null : knowledge.heldAt(record.url)
    const atAddress = held === null ? null : loaded.search.letter(held)
    if (atAddress) return { letter: atAddress, why: 'keep.alike-address' as const }
    const letter = loaded.letters.find(
      (other) => likeness(record, { ...other, url: '', also_at: [] }) !== null,
    )
    return letter ? { letter, why: 'keep.alike-title' as const } : null
  }, [record, loaded, knowledge])
  if (!found) return null
  const { letter, why } = found
  const heading = headingOf(letter)
  const complete = async () => {
    const draft = saving.now()
    const { from, source, file, part } = draft
    const base = (await keep.store.letter(letter.id))?.revision ?? 0
    const by = newDraft({ task: 'complete', from, source, file, part, of: letter.id, base })
    await keep.store.drafts.replace(draft, by)
    saving.end()
    go({ view: 'draft', id: by.id })
  }
  return (
    <div class="draft-why" role="note">
      <p>{t(why)}</p>
      <p class="alike-title" dir="auto" lang={heading.language ?? undefined}>
        <a href={writeRoute({ view: 'letter', id: letter.id })}>{heading.text}</a>
      </p>
      <TextButton onClick={() => void saving.write(complete).catch(console.error)}>
        {t('keep.alike-complete')}
      </TextButton>
    </div>
  )
}
