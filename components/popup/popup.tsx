import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Ask, PackageSummary } from '../../extension/messages.ts'
import { Icon } from '../common/icon.tsx'
import { LazyView } from '../common/lazy-view.tsx'
import { useWording } from '../common/wording.ts'
import type { KeepLinks } from '../panel/letter-screen.tsx'
import type { PageLetters } from './letters-on-page.ts'
import { PopupFooter, type PopupLinks } from './popup-footer.tsx'
import { groupsOf } from './popup-list.tsx'
import { PAGE_SIZE, type PopupState } from './popup-state.ts'
import { withRecent } from './recent-queries.ts'
import { SearchScreen, type SearchScreenGiven } from './search-screen.tsx'
import type { SiteNotesProps } from './site-notes.tsx'
import { type Site, SiteSwitch } from './site-switch.tsx'
import { type Find, useFound } from './use-found.ts'

export interface PopupProps extends SearchScreenGiven {
  /** Where the user was. */
  start: PopupState
  find: Find
  ask: Ask
  /** Letters of the page in the tab, and its site; null while not known or where there is none. */
  page: PageLetters | null
  site: Site | null
  collection: PackageSummary | null
  links: PopupLinks
  /** The address of a letter in the library. */
  libraryLink(id: string): string
  /** Left out in a private window, where no letters are kept. */
  keepLinks: KeepLinks | undefined
  /** What else there is to say of the page in the tab. */
  notes?: SiteNotesProps | null
  /** What keeps the letter on the page in the tab, where that looks like one. */
  keep?: ComponentChildren
  /** Opens the browser's side panel; left out where it has none. */
  onOpenSide?: (() => void) | null
  /** Searches that led to something, the newest first. */
  recent: string[]
  onState(state: PopupState): void
  onRecent(queries: string[]): void
  onSwitchSite(on: boolean): void
  onClose(): void
}

/** The popup: a box to search from, what it found, and one letter in its place. */
export function Popup(props: PopupProps) {
  const { start, find, site, collection, links, onState, onOpenSource, onClose } = props
  const wording = useWording()
  const [state, setState] = useState(start)
  const [chosen, setChosen] = useState<number | null>(null)
  const [listScroll, setListScroll] = useState(start.letter === null ? start.scroll : 0)
  const [recent, setRecent] = useState(props.recent)
  const { query, letter, limit, scroll } = state
  const finding = useFound(find, query, limit)
  // Before anything is painted: a popup may close as soon as it shows what was asked for.
  useLayoutEffect(() => onState(state), [state, onState])
  // The list is there first; a letter opened later is then shown at once.
  useEffect(() => void loadLetterPage().catch(() => {}), [])

  const page = site?.on === false ? null : props.page
  const groups = groupsOf({ found: finding.found, page }, wording)
  const listed = groups.flatMap(({ letters }) => letters)
  const ids = listed.map(({ header }) => header.id)
  const keepRecent = (queries: string[]) => {
    setRecent(queries)
    props.onRecent(queries)
  }
  const use = () => keepRecent(withRecent(recent, query))
  const open = (id: string) => {
    use()
    if (letter === null) setListScroll(scroll)
    setChosen(ids.indexOf(id))
    setState({ ...state, letter: id, scroll: 0 })
  }
  const back = () => setState({ ...state, letter: null, scroll: listScroll })
  // A scroll may end when what was scrolled is no longer shown.
  const keepScroll = (top: number) =>
    setState((now) => (now.letter === letter ? { ...now, scroll: top } : now))
  const search = (typed: string) => {
    setChosen(null)
    setState({ query: typed, letter: null, scroll: 0, limit: PAGE_SIZE })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const { target } = event
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const isLink = target instanceof Element && target.closest('a, button')
      if (letter !== null && !isLink) onOpenSource(letter)
      return
    }
    if (event.key !== 'Escape' || isFilledFilter(target)) return
    event.preventDefault()
    if (letter !== null) back()
    else if (query !== '') search('')
    else onClose()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole popup arrive here.
    <div class="popup" onKeyDown={onKeyDown}>
      {letter === null && (
        <header class="popup-head">
          <h1 class="product">
            <Icon name="logo" size={18} />
            {wording.t('product')}
          </h1>
          {site && <SiteSwitch {...site} onSwitch={props.onSwitchSite} />}
        </header>
      )}
      {letter === null && props.notes && (
        <LazyView what="notes" load={loadNotes} props={props.notes} />
      )}
      <main>
        {letter === null ? (
          <SearchScreen
            {...props}
            query={query}
            finding={finding}
            groups={groups}
            ids={ids}
            chosen={chosen}
            scroll={scroll}
            recent={recent}
            onRecent={keepRecent}
            onUse={use}
            page={page}
            onQuery={search}
            onChoose={setChosen}
            onOpen={open}
            onMore={() => setState({ ...state, limit: limit + PAGE_SIZE })}
            onScroll={keepScroll}
          />
        ) : (
          <LazyView
            what="letter"
            load={loadLetterPage}
            props={{
              id: letter,
              header: listed.find(({ header }) => header.id === letter)?.header,
              match: page && [...page.matches, ...page.own].find(({ id }) => id === letter),
              ids,
              scroll,
              libraryLink: props.libraryLink(letter),
              keepLinks: props.keepLinks,
              ask: props.ask,
              onBack: back,
              onOpen: open,
              onOpenSource,
              onScroll: keepScroll,
            }}
          />
        )}
      </main>
      {letter === null && props.keep}
      {letter === null && (
        <PopupFooter collection={collection} links={links} onOpenSide={props.onOpenSide ?? null} />
      )}
    </div>
  )
}

/** Of few pages there is anything to say. */
const loadNotes = async () => (await import('./site-notes.tsx')).SiteNotes

const loadLetterPage = async () => (await import('./popup-letter.tsx')).LetterPage

/** A field with something in it takes the key for itself: it empties. */
function isFilledFilter(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
}
