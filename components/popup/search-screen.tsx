import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Failed } from '../common/failed.tsx'
import { LazyView } from '../common/lazy-view.tsx'
import { useWording } from '../common/wording.ts'
import { FilterChips } from '../search/filter-chips.tsx'
import { optionId } from '../search/letter-listbox.tsx'
import type { LetterGroup } from '../search/listed-letter.ts'
import { Problems } from '../search/problems.tsx'
import { SearchBox } from '../search/search-box.tsx'
import type { PageLetters } from './letters-on-page.ts'
import { indexAfter, listAction } from './list-keys.ts'
import { PageBar } from './page-bar.tsx'
import type { PopupLinks } from './popup-footer.tsx'
import { LIST_ID, PopupList } from './popup-list.tsx'
import { RecentSearches } from './recent-searches.tsx'
import { SearchStatus } from './search-status.tsx'
import { Suggestions } from './suggestions.tsx'
import type { Finding } from './use-found.ts'

/** What the popup is given for it. */
export interface SearchScreenGiven {
  /** The address of all letters for a query in the library. */
  queryLink(query: string): string
  links: PopupLinks
  /** Copies what the letters on a state ask for; gives how many letters have any ask. */
  onCopyAsks(country: string): Promise<number>
  hint: boolean
  onDismissHint(): void
  onOpenSource(id: string): void
  /** Gives false when the page could not be reached. */
  onOpenPanel(): Promise<boolean>
}

interface SearchScreenProps extends SearchScreenGiven {
  query: string
  finding: Finding
  groups: LetterGroup[]
  /** Ids of the letters of the groups, in their order. */
  ids: string[]
  /** Index of the chosen letter in `ids`; null: the first one found. */
  chosen: number | null
  /** Where the list stood, in px. */
  scroll: number
  /** Searches that led to something, the newest first. */
  recent: string[]
  onRecent(queries: string[]): void
  /** That what was typed led to something. */
  onUse(): void
  /** The letters of the page in the tab. */
  page: PageLetters | null
  onQuery(query: string): void
  onChoose(index: number): void
  onOpen(id: string): void
  onMore(): void
  onScroll(scroll: number): void
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
      <SearchStatus answer={isFresh ? found.answer : null} />
      <section
        class="scroll"
        aria-label={t('popup.results')}
        // What scrolls is within reach of the keyboard, also where nothing in it takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        ref={scroll}
        onScrollEnd={(event) => props.onScroll(event.currentTarget.scrollTop)}
      >
        {hint && query === '' && (
          <LazyView what="hint" load={loadHint} props={{ onQuery: setQuery, onDismiss }} />
        )}
        {query === '' && !hint && props.recent.length > 0 && (
          <RecentSearches
            queries={props.recent}
            onQuery={setQuery}
            onClear={() => {
              props.onRecent([])
              box.current?.focus()
            }}
          />
        )}
        {page && page.matches.length > 0 && (
          <PageBar
            letters={page}
            isHeading={query === '' && isFresh}
            failed={unreachable}
            onOpenPanel={onPanel}
          />
        )}
        {found && isFresh && query !== '' && (
          <Suggestions
            key={query}
            understood={found.answer.understood}
            library={props.links.library}
            onCopyAsks={props.onCopyAsks}
            onUse={props.onUse}
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
      </section>
    </>
  )
}

/** The list opens where it was left; a changed query shows its top. */
function useListScroll({ query, scroll }: SearchScreenProps, isFilled: boolean) {
  const element = useRef<HTMLElement>(null)
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

/** Most users have read it. */
const loadHint = async () => (await import('./hint.tsx')).Hint
