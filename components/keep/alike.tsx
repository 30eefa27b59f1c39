import { useMemo } from 'preact/hooks'
import type { Draft } from '../../lib/kept/kept-letter.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { likeness } from '../../lib/letters/likeness.ts'
import { useLibrary } from '../library/library-context.ts'
import { writeRoute } from '../library/route.ts'
import { useWording } from '../wording.ts'
import type { KeepKnowledge } from './keep-source.ts'

interface AlikeProps {
  draft: Draft
  /** As it was read, so that what is typed does not look again. */
  record: Letter
  knowledge: KeepKnowledge
}

/** Says of a new letter that one like it is held already, and offers to complete that one. */
export function Alike({ draft, record, knowledge }: AlikeProps) {
  const { t } = useWording()
  const { shelf, source, go } = useLibrary()
  const { keep } = source
  const found = useMemo(() => {
    const held = record.url === '' ? null : knowledge.heldAt(record.url)
    const atAddress = held === null ? null : shelf.search.letter(held)
    if (atAddress) return { letter: atAddress, why: 'keep.alike-address' as const }
    const letter = shelf.letters.find(
      (other) => likeness(record, { ...other, url: '', also_at: [] }) !== null,
    )
    return letter ? { letter, why: 'keep.alike-title' as const } : null
  }, [record, shelf, knowledge])
  if (!found) return null
  const { letter, why } = found
  const complete = async () => {
    const id = crypto.randomUUID()
    const task = 'complete'
    await keep.store.saveDraft({ ...draft, id, task, of: letter.id, record: null, checked: [] })
    await keep.store.removeDraft(draft.id)
    go({ view: 'draft', id })
  }
  return (
    <div class="draft-why" role="note">
      <p>{t('keep.alike', { why: t(why) })}</p>
      <p class="alike-title" dir="auto" lang={letter.language}>
        <a href={writeRoute({ view: 'letter', id: letter.id })}>{letter.title}</a>
      </p>
      <button
        type="button"
        class="text-button"
        onClick={() => void complete().catch(console.error)}
      >
        {t('keep.alike-complete')}
      </button>
    </div>
  )
}
