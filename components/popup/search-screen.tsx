import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Failed } from '../common/failed.tsx'
import { useWording } from '../common/wording.ts'
import { FilterChips } from '../search/filter-chips.tsx'
import { optionId } from '../search/letter-listbox.tsx'
import type { LetterGroup } from '../search/listed-letter.ts'
import { Problems } from '../search/problems.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { Hint } from './hint.tsx'
import type { PageLetters } from './letters-on-page.ts'
import { indexAfter, listAction } from './list-keys.ts'
import { PageBar } from './page-bar.tsx'
import { LIST_ID, PopupList } from './popup-list.tsx'
import type { Finding } from './use-found.ts'

interface SearchScreenProps {
  query: string
  finding: Finding
  groups: LetterGroup[]
  /** Ids of the letters of the groups, in their order. */
  ids: string[]
  /** Index of the chosen letter in `ids`; null: the first one found. */
  chosen: number | null
  /** Where the list stood, in px. */
  scroll: number
  queryLink(query: string): string
  /** The letters of the page in the tab. */
  page: PageLetters | null
  hint: boolean
  onQuery(query: string): void
  onChoose(index: number): void
  onOpen(id: string): void
  onOpenSource(id: string): void
  onOpenPanel(): Promise<boolean>
  onMore(): void
  onScroll(scroll: number): void
  onDismissHint(): void
}

/** The box with what it found below. */
export function SearchScreen(props: SearchScreenProps) {
  const { query, finding, groups, ids, chosen, page, hint } = props
  const { onQuery, onChoose, onOpen, onOpenSource, onOpenPanel, onMore, onDismissHint } = props
  const { t } = useWording()
  const { found, failed } = finding
  const box = useRef<HTMLInputElement>(null)
  const isFresh = found?.answer.query === query
  const first = query.trim() === '' ? -1 : 0
  const active = Math.min(chosen ?? first, ids.length - 1)
  const [awaited, setAwaited] = useState<'open' | 'open-source' | null>(null)
  const [unreachable, setUnreachable] = useState(false)
  const scroll = useListScroll(props, found !== null)

  useLayoutEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [])
  useEffect(() => {
    if (!isFresh || awaited === null) return
    setAwaited(null)
    const id = ids[active]
    if (id !== undefined) (awaited === 'open' ? onOpen : onOpenSource)(id)
  })

  const setQuery = (typed: string) => {
    onQuery(typed)
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const action = listAction(event)
    if (action === null) return
    event.preventDefault()
    if (typeof action === 'object') {
      onChoose(indexAfter(active, action.move, { count: ids.length, first }))
    } else setAwaited(action)
  }
  const onDismiss = () => {
    onDismissHint()
    box.current?.focus()
  }
  const onPanel = async () => setUnreachable(!(await onOpenPanel()))

  return (
    <>
      <div class="search-head">
        <SearchBox
          query={query}
          listId={ids.length > 0 ? LIST_ID : null}
          activeId={active >= 0 ? optionId(LIST_ID, active) : null}
          boxRef={box}
          onQuery={onQuery}
          onKeyDown={onKeyDown}
        />
        {found && isFresh && (
          <>
            <FilterChips query={query} understood={found.answer.understood} onQuery={setQuery} />
            <Problems query={query} problems={found.answer.problems} onQuery={setQuery} />
          </>
        )}
      </div>
      <div
        class="scroll"
        ref={scroll}
        onScrollEnd={(event) => props.onScroll(event.currentTarget.scrollTop)}
      >
        {hint && query === '' && <Hint onQuery={setQuery} onDismiss={onDismiss} />}
        {page && page.matches.length > 0 && (
          <PageBar
            letters={page}
            isHeading={query === '' && isFresh}
            failed={unreachable}
            onOpenPanel={onPanel}
          />
        )}
        {failed && <Failed text={t('search.failed')} onRetry={finding.retry} />}
        {!failed && found && (
          <PopupList
            found={found}
            groups={groups}
            active={active}
            onOpen={onOpen}
            onOpenSource={onOpenSource}
            onQuery={setQuery}
            onMore={onMore}
            allLink={props.queryLink(query)}
          />
        )}
        {!failed && !found && <p class="late soft">{t('search.loading')}</p>}
      </div>
    </>
  )
}

/** The list opens where it was left; a changed query shows its top. */
function useListScroll({ query, scroll }: SearchScreenProps, isFilled: boolean) {
  const element = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (!isFilled) return
    const top = shown.current === null ? scroll : 0
    // Asking where an element stands makes the browser lay out the page: not when it opens at the top.
    const isMoved = shown.current !== query && (shown.current !== null || top > 0)
    if (isMoved) element.current?.scrollTo(0, top)
    shown.current = query
  }, [query, isFilled])
  return element
}
