import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { MAX_COMPARED, type Route, START, writeRoute } from '../../lib/analysis/library-route.ts'
import { Failed } from '../common/failed.tsx'
import { Icon } from '../common/icon.tsx'
import { LazyView } from '../common/lazy-view.tsx'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useSeenChanges } from '../following/use-following.ts'
import { FileDrop } from '../keep/file-drop.tsx'
import { handFiles } from '../keep/handed-files.ts'
import { useKeptChanges } from '../keep/use-kept-changes.ts'
import { ComparePage } from './compare-page.tsx'
import { CompareTray } from './compare-tray.tsx'
import { OrganizationsPage, SituationsPage } from './index-page.tsx'
import { LetterPage } from './letter-page.tsx'
import { LibraryBar } from './library-bar.tsx'
import { LibraryProvider } from './library-context.ts'
import { LibrarySearch } from './library-search.tsx'
import { ListPage } from './list-page.tsx'
import type { LibrarySource } from './loaded-library.ts'
import { SessionPage } from './session-page.tsx'
import { SessionsPage } from './sessions-page.tsx'
import { SignatoryPage } from './signatory-page.tsx'
import { SituationPage } from './situation-page.tsx'
import { TextPage } from './text-page.tsx'
import { useRoute } from './use-route.ts'

interface LibraryProps {
  source: LibrarySource
  isPrinting: boolean
}

/** The library: a full page to browse, filter, compare and understand the letters. */
export function Library({ source, isPrinting }: LibraryProps) {
  const { t } = useWording()
  const { route, go, replace, arrivalOffset } = useRoute()
  const changes = useKeptChanges(source.keep)
  const seen = useSeenChanges(source.following)
  const opened = useOpened(source.open, `library ${changes} ${seen}`)
  const [picked, onPick] = useState<readonly string[]>([])
  const main = useRef<HTMLElement>(null)
  const last = useRef(opened.value)
  // What was there stays until what has changed is there too.
  if (opened.value) last.current = opened.value
  const loaded = last.current
  const state = useMemo(
    () =>
      loaded && {
        loaded,
        source,
        keep: source.keep,
        go,
        arrivalOffset,
        picked,
        onPick: (ids: readonly string[]) => onPick(ids.slice(0, MAX_COMPARED)),
        isPrinting,
      },
    [loaded, source, go, arrivalOffset, picked, isPrinting],
  )
  useFocusOnArrival(route, main.current, loaded !== null)

  const query = route.view === 'list' ? route.query : ''
  const search = (typed: string) => {
    if (route.view === 'list') replace({ ...route, query: typed })
    else go({ ...START, query: typed })
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads within the page, whose hash says what is shown. */}
      <a class="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {t('library.skip')}
      </a>
      <header class="library-head">
        <h1 class="product">
          <a href={writeRoute(START)}>
            <Icon name="logo" size={20} />
            {t('product')}
          </a>
        </h1>
        <LibrarySearch query={query} onQuery={search} />
        <LibraryBar view={route.view} />
      </header>
      <FileDrop
        onFiles={(files) => {
          handFiles(files)
          if (route.view !== 'kept' && route.view !== 'against') go({ view: 'kept', why: '' })
        }}
      />
      <main id="main" class="library" ref={main} tabIndex={-1}>
        {opened.failed && <Failed text={t('search.failed')} onRetry={opened.retry} />}
        {!opened.failed && !state && <p class="late soft">{t('search.loading')}</p>}
        {state && (
          <LibraryProvider value={state}>
            <View route={route} onRoute={replace} />
            <CompareTray isShown={route.view !== 'compare' && route.view !== 'brief'} />
          </LibraryProvider>
        )}
      </main>
    </>
  )
}

function View({ route, onRoute }: { route: Route; onRoute(route: Route): void }) {
  switch (route.view) {
    case 'list':
      return <ListPage route={route} onRoute={onRoute} />
    case 'letter':
      return <LetterPage key={route.id} id={route.id} />
    case 'save':
    case 'complete':
      return (
        <LazyView
          key={`${route.view} ${route.id}`}
          what="kept"
          load={loadKeepTask}
          props={{ task: route.view, id: route.id, onDone: onRoute }}
        />
      )
    case 'signatory':
      return <SignatoryPage key={route.key} signatoryKey={route.key} />
    case 'situation':
      return <SituationPage key={route.country} country={route.country} />
    case 'situations':
      return <SituationsPage />
    case 'organizations':
      return <OrganizationsPage />
    case 'sessions':
      return <SessionsPage />
    case 'following':
      return <LazyView what="following" load={loadFollowingPage} props={{}} />
    case 'session':
      return <SessionPage key={route.session} session={route.session} item={route.item} />
    case 'text':
      return <TextPage key={route.symbol} symbol={route.symbol} />
    case 'compare':
      return <ComparePage ids={route.ids} />
    case 'against':
      return (
        <LazyView
          what="against"
          load={loadAgainstPage}
          props={{ id: route.id, symbol: route.symbol, page: route.page }}
        />
      )
    case 'brief':
      return (
        <LazyView
          key={writeRoute(route)}
          what="brief"
          load={loadBriefPage}
          props={{ of: route.of }}
        />
      )
    case 'kept':
      return <LazyView what="kept" load={loadKeptPage} props={{ why: route.why }} />
    case 'draft':
      return <LazyView key={route.id} what="draft" load={loadDraftPage} props={{ id: route.id }} />
  }
}

const loadAgainstPage = async () => (await import('../asks/against-page.tsx')).AgainstPage
const loadKeptPage = async () => (await import('../keep/kept-page.tsx')).KeptPage
const loadKeepTask = async () => (await import('../keep/keep-task.tsx')).KeepTask
const loadBriefPage = async () => (await import('../brief/brief-page.tsx')).BriefPage
const loadFollowingPage = async () =>
  (await import('../following/following-page.tsx')).FollowingPage
const loadDraftPage = async () => (await import('../keep/draft-page.tsx')).DraftPage

/** A place arrived at is announced by its title; what was typed or ticked in a list moves nothing. */
function useFocusOnArrival(route: Route, main: HTMLElement | null, isOpen: boolean) {
  const before = useRef<Route | null>(null)
  useEffect(() => {
    if (!isOpen) return
    const last = before.current
    before.current = route
    const isArrival = last !== null && !isNarrowed(route, last)
    if (!isArrival || isTypingInSearch()) return
    const left = last.view === 'letter' && route.view === 'list' ? last.id : null
    const link = left && main?.querySelector<HTMLElement>(`[data-letter="${CSS.escape(left)}"] a`)
    const target = link || main?.querySelector<HTMLElement>('h2')
    target?.focus({ preventScroll: true })
  }, [route, main, isOpen])
}

/** Whether the same list or session is shown, with more or less of it. */
function isNarrowed(route: Route, last: Route): boolean {
  if (route.view === 'session') return last.view === 'session' && last.session === route.session
  return route.view === 'list' && last.view === 'list'
}

function isTypingInSearch(): boolean {
  return document.activeElement?.closest('[role=search]') != null
}

/** To the first letter of a list. The address keeps its hash, which says what is shown. */
function skipTo(event: MouseEvent, main: HTMLElement | null): void {
  event.preventDefault()
  const letter = main?.querySelector<HTMLElement>('.results a')
  ;(letter ?? main)?.focus()
}
