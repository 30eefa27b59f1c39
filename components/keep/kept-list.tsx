import { useMemo, useRef, useState } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { KeptLetter } from '../../lib/kept/kept-letter.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { useWindowRows } from '../library/use-window-rows.ts'
import { LetterEntry } from '../search/letter-entry.tsx'
import { beginEdit } from './begin-edit.ts'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'
import { Versions } from './versions.tsx'

const ROW_HEIGHT = 132

/** The kept letters, the newest first, each with what can be done with it. */
export function KeptList({ ids }: { ids: readonly string[] }) {
  const { t } = useWording()
  const { loaded, keep } = useLibrary()
  const list = useRef<HTMLOListElement>(null)
  const [deleted, setDeleted] = useState<KeptLetter | null>(null)
  // Kept anew, after it was deleted here and before that was undone.
  const [met, setMet] = useState<KeptLetter | null>(null)
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t, 'keep.letter-changed'))
  const listed = useMemo(() => {
    const own = new Set(ids)
    return loaded.letters
      .filter(({ id, provenance }) => provenance === 'user' && own.has(id))
      .map(({ id }) => id)
  }, [loaded, ids])
  const { rows, before, after, measure } = useWindowRows({
    keys: listed,
    estimate: ROW_HEIGHT,
    list,
  })
  const change = async (work: () => Promise<void>) => {
    await attempt(work)
    keep.announceChange()
  }
  const onDelete = (id: string) =>
    change(async () => {
      const kept = await keep.store.letter(id)
      if (!kept) return
      await keep.store.remove([kept])
      setDeleted(kept)
      setMet(null)
    })
  const onUndo = (kept: KeptLetter, over: KeptLetter | null) =>
    change(async () => {
      try {
        await keep.store.keep([{ ...kept, revision: over?.revision ?? 0 }])
        setDeleted(null)
        setMet(null)
      } catch (error) {
        const now = error instanceof KeptConflict && error.clash.of === 'letter' && error.clash
        const theirs = now ? now.theirs : null
        if (!theirs) throw error
        setMet(theirs)
      }
    })
  return (
    <>
      <p role="status" class={deleted || problem ? 'kept-state' : ''}>
        {problem}
        {deleted && !problem && !met && (
          <>
            {t('keep.deleted', { title: deleted.letter.title })}{' '}
            <TextButton onClick={() => void onUndo(deleted, null)}>{t('off.undo')}</TextButton>
          </>
        )}
      </p>
      {deleted && met && (
        <Versions
          title={t('keep.clash.undo.title')}
          why={t('keep.clash.undo.why')}
          mine={{
            name: t('keep.clash.undo.mine'),
            letter: deleted.letter,
            choose: t('keep.clash.undo.choose-mine'),
            onChoose: () => void onUndo(deleted, met),
          }}
          theirs={{
            name: t('keep.clash.letter.theirs'),
            letter: met.letter,
            choose: t('keep.clash.letter.choose-theirs'),
            onChoose: () => {
              setDeleted(null)
              setMet(null)
            },
          }}
          problem={null}
        />
      )}
      {ids.length === 0 && !deleted && <p class="soft">{t('keep.none')}</p>}
      <ol class="results" ref={list} style={{ paddingBlock: `${before}px ${after}px` }}>
        {rows.map(({ index }) => {
          const id = listed[index]
          return (
            id !== undefined && (
              <KeptRow
                key={id}
                id={id}
                index={index}
                total={listed.length}
                rowRef={measure}
                onDelete={() => void onDelete(id)}
              />
            )
          )
        })}
      </ol>
    </>
  )
}

interface KeptRowProps {
  id: string
  index: number
  total: number
  rowRef(row: HTMLElement | null): void
  onDelete(): void
}

function KeptRow({ id, index, total, rowRef, onDelete }: KeptRowProps) {
  const { t } = useWording()
  const { loaded, keep, go } = useLibrary()
  const header = loaded.search.letter(id)
  if (!header) return null
  const name = headingOf(header).text
  const onEdit = async () => {
    const draft = await beginEdit(id, keep)
    if (draft) go({ view: 'draft', id: draft })
  }
  return (
    <li
      class="result"
      data-letter={id}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={total}
      ref={rowRef}
    >
      <a class="result-link" href={writeRoute({ view: 'letter', id })}>
        <LetterEntry letter={{ header, hits: [], note: null }} />
      </a>
      <p class="kept-actions">
        <TextButton
          aria-label={t('keep.edit-named', { name })}
          onClick={() => void onEdit().catch(console.error)}
        >
          {t('keep.edit')}
        </TextButton>
        <TextButton aria-label={t('keep.delete-named', { name })} onClick={onDelete}>
          {t('keep.delete')}
        </TextButton>
      </p>
    </li>
  )
}
