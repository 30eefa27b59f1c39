import { render } from 'preact'
import { createWording, type Wording } from '../../components/common/create-wording.ts'
import { dressPage } from '../../components/common/dress-page.ts'
import { webAddress } from '../../components/common/web-address.ts'
import { WordingProvider } from '../../components/common/wording.ts'
import { pageLetters } from '../../components/popup/letters-on-page.ts'
import { Popup, type PopupProps } from '../../components/popup/popup.tsx'
import { ask } from '../../extension/ask-background.ts'
import browser from '../../extension/browser.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import { onKeptChange } from '../../extension/kept-changes.ts'
import { keepLinks, letterAddress, libraryAddress } from '../../extension/library-address.ts'
import { isHostManaged, loadManaged, type Managed } from '../../extension/managed-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { createFind } from './find-letters.ts'
import {
  dismissHint,
  isHintWanted,
  loadRecent,
  loadState,
  saveRecent,
  saveState,
} from './kept-letters.ts'
import { openSide } from './side-panel.ts'
import { allowHost, type CouncilTab, councilTab, isHostAllowed, openPanel } from './tab.ts'

/** Opened in a tab, the same page takes the width it has. */
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window)

/** Names of states that answers brought, for the wording. */
const states: Record<string, string> = {}

async function start(): Promise<void> {
  // Both take their time; what they are for is known a little later.
  const collection = ask({ type: 'collection' })
  messagesIn(interfaceLanguage(DEFAULT_SETTINGS)).catch(() => {})
  const [settings, managed, state, hint, recent] = await Promise.all([
    loadSettings(),
    loadManaged(),
    loadState(),
    isHintWanted(),
    loadRecent(),
  ])
  const language = interfaceLanguage(settings)
  const find = createFind(language, states)
  find(state.query, state.limit).catch(() => {})
  const wording = createWording(await messagesIn(language), states)
  dressPage(wording, wording.t('product'), settings.theme)
  document.documentElement.classList.toggle('in-popup', isPopup)
  const show = showWith(wording, {
    start: state,
    find,
    ask,
    page: null,
    site: null,
    collection: null,
    links: {
      library: browser.runtime.getURL('/library.html'),
      options: browser.runtime.getURL('/options.html'),
    },
    libraryLink: letterAddress,
    keepLinks: managed.keepLetters ? keepLinks : undefined,
    queryLink: libraryAddress,
    hint,
    recent,
    onState: (now) => void saveState(now),
    onRecent: saveRecent,
    onCopyAsks: async (country) => {
      const { copyAsks } = await import('./copy-asks.ts')
      return copyAsks(country, wording, language)
    },
    onDismissHint: () => {
      dismissHint()
      show({ hint: false })
    },
    onOpenSource: (id) => void openSource(id),
    onOpenPanel: async () => false,
    onSwitchSite: () => {},
    onClose: () => window.close(),
  })
  show({})
  collection.then((known) => show({ collection: known }), console.error)
  const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent()
  const openBeside = () => openSide(windowId).then(closePopup)
  show({ onOpenSide: () => void openBeside().catch(console.error) })
  import('./keeping.tsx').then(({ showKeeping }) => showKeeping(show)).catch(console.error)
  onKeptChange(() => show({ find: createFind(language, states) }))
  const tab = await councilTab()
  if (!tab) return
  if (await isHostAllowed(tab.host)) await showTab(tab, { settings, managed, show, wording })
  else offerHost(tab, show, () => showTab(tab, { settings, managed, show, wording }))
}

function closePopup(): void {
  if (isPopup) window.close()
}

/** A site of the Council's that is read only when the user says so, asked for in the click. */
function offerHost({ host }: CouncilTab, show: Show, onAllowed: () => Promise<void>): void {
  const allow = async () => {
    if (!(await allowHost(host))) return
    show({ notes: null })
    await onAllowed()
  }
  show({ notes: { offered: host, onAllow: () => void allow().catch(console.error) } })
}

type Show = (change: Partial<PopupProps>) => void

function showWith(wording: Wording, first: PopupProps): Show {
  let props = first
  const root = document.getElementById('popup')
  return (change) => {
    props = { ...props, ...change }
    if (!root) return
    render(
      <WordingProvider value={wording}>
        <Popup {...props} />
      </WordingProvider>,
      root,
    )
  }
}

interface Shown {
  settings: Settings
  managed: Managed
  show: Show
  wording: Wording
}

/** Shows what is known of the tab in front: its site, and the letters of its page. */
async function showTab(
  tab: CouncilTab,
  { settings, managed, show, wording }: Shown,
): Promise<void> {
  const { host } = tab
  const isManaged = isHostManaged(managed, host)
  let wasUnsaved = false
  const switchSite = async (on: boolean) => {
    const change = { hosts: { names: [host], on } }
    const isUnsaved = await ask({ type: 'change-settings', change }).then(
      () => false,
      () => true,
    )
    if (isUnsaved) {
      show({ notes: { isUnsaved } })
    } else {
      show({ site: { host, on, isManaged }, ...(wasUnsaved && { notes: null }) })
    }
    wasUnsaved = isUnsaved
  }
  show({
    site: { host, on: !settings.hostsOff.includes(host), isManaged },
    onSwitchSite: (on) => void switchSite(on),
    onOpenPanel: async () => {
      const opened = await openPanel(tab)
      if (opened) closePopup()
      return opened
    },
  })
  const shown = await ask({ type: 'tab', tabId: tab.id, address: tab.address })
  if (!shown) return await showKindOff(tab, show)
  for (const [state, name] of Object.entries(shown.states)) states[state] ??= name
  show({ page: pageLetters(shown) })
  if (shown.matches.page.kind === 'text' && !browser.extension.inIncognitoContext) {
    const { symbol } = shown.matches.page
    import('./comparing.tsx')
      .then(({ showComparing }) => showComparing(show, { id: tab.id, symbol }))
      .catch(console.error)
  }
  const { newLayout, cutAt } = shown
  if (cutAt !== undefined) show({ notes: { cutAt } })
  if (!newLayout) return
  const { layoutReport } = await import('./layout-report.tsx')
  show({ notes: { layoutReport: layoutReport(tab.address, wording), cutAt } })
}

/** Says so when the user has switched off pages like the one in the tab. */
async function showKindOff({ id, address }: CouncilTab, show: Show): Promise<void> {
  const view = await ask({ type: 'view', tabId: id, address })
  if (view.state !== 'shown' || view.off !== 'kind') return
  const kindOff = view.shown.matches.page.kind
  show({ notes: { kindOff } })
}

async function openSource(id: string): Promise<void> {
  const held = await ask({ type: 'letter', id })
  const url = held && webAddress(held.letter.url)
  if (url) await browser.tabs.create({ url: url.href })
}

/** Said in the browser's language: the words of the interface are part of what could not be read. */
function tellFailure(error: unknown): void {
  console.error('HRC Letters:', error)
  const sentence = document.createElement('p')
  sentence.className = 'start-failed'
  sentence.textContent = browser.i18n.getMessage('manifest_start_failed')
  document.getElementById('popup')?.replaceChildren(sentence)
}

start().catch(tellFailure)
