import { useMemo, useRef, useState } from 'preact/hooks'
import type { KeptLetter } from '../../lib/kept/kept-letter.ts'
import { useLibrary } from '../library/library-context.ts'
import { writeRoute } from '../library/route.ts'
import { useWindowRows } from '../library/use-window-rows.ts'
import { LetterEntry } from '../search/letter-entry.tsx'
import { useWording } from '../wording.ts'
import { beginEdit } from './begin-edit.ts'
import { troubleSentence } from './trouble-sentence.ts'

const ROW_HEIGHT = 132

/** The kept letters, the newest first, each with what can be done with it. */
export function KeptList({ ids }: { ids: readonly string[] }) {
  const { t } = useWording()
  const { shelf, source } = useLibrary()
  const { keep } = source
  const list = useRef<HTMLOListElement>(null)
  const [deleted, setDeleted] = useState<KeptLetter | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const listed = useMemo(() => {
    const own = new Set(ids)
    return shelf.letters.filter(({ id, kept }) => kept && own.has(id)).map(({ id }) => id)
  }, [shelf, ids])
  const { rows, before, after, measure } = useWindowRows({
    keys: listed,
    estimate: ROW_HEIGHT,
    list,
  })
  const attempt = async (work: () => Promise<void>) => {
    setProblem(null)
    try {
      await work()
      keep.tellChange()
    } catch (error) {
      console.error('HRC Letters:', error)
      setProblem(troubleSentence(error, t))
    }
  }
  const onDelete = (id: string) =>
    attempt(async () => {
      const kept = await keep.store.letter(id)
      await keep.store.remove([id])
      setDeleted(kept)
    })
  const onUndo = (kept: KeptLetter) =>
    attempt(async () => {
      await keep.store.keep([kept])
      setDeleted(null)
    })
  return (
    <>
      <p role="status" class={deleted || problem ? 'kept-state' : ''}>
        {problem}
        {deleted && !problem && (
          <>
            {t('keep.deleted', { title: deleted.letter.title })}{' '}
            <button type="button" class="text-button" onClick={() => void onUndo(deleted)}>
              {t('off.undo')}
            </button>
          </>
        )}
      </p>
      {ids.length === 0 && !deleted && <p class="soft">{t('keep.none')}</p>}
      <ol class="results" ref={list} style={{ paddingBlock: `${before}px ${after}px` }}>
        {rows.map(({ index }) => {
          const id = listed[index]
          return (
            id !== undefined && (
              <KeptRow
                key={id}
                id={id}
                place={index}
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
  place: number
  total: number
  rowRef(row: HTMLElement | null): void
  onDelete(): void
}

function KeptRow({ id, place, total, rowRef, onDelete }: KeptRowProps) {
  const { t } = useWording()
  const { shelf, source, go } = useLibrary()
  const header = shelf.search.letter(id)
  if (!header) return null
  const onEdit = async () => {
    const draft = await beginEdit(id, source.keep)
    if (draft) go({ view: 'draft', id: draft })
  }
  return (
    <li
      class="result"
      data-letter={id}
      data-index={place}
      aria-posinset={place + 1}
      aria-setsize={total}
      ref={rowRef}
    >
      <a class="result-link" href={writeRoute({ view: 'letter', id })}>
        <LetterEntry letter={{ header, hits: [], note: null }} />
      </a>
      <p class="kept-actions">
        <button
          type="button"
          class="text-button"
          aria-label={t('keep.edit-named', { name: header.title })}
          onClick={() => void onEdit().catch(console.error)}
        >
          {t('keep.edit')}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={t('keep.delete-named', { name: header.title })}
          onClick={onDelete}
        >
          {t('keep.delete')}
        </button>
      </p>
    </li>
  )
}
