import { render } from 'preact'
import { createWording } from '../../components/common/create-wording.ts'
import { DoorProvider, doorsBy } from '../../components/common/door.tsx'
import { dressPage } from '../../components/common/dress-page.ts'
import { WordingProvider } from '../../components/common/wording.ts'
import type { PanelView } from '../../components/panel/panel-view.ts'
import { SideView } from '../../components/side/side-view.tsx'
import { ask } from '../../extension/ask-background.ts'
import browser from '../../extension/browser.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import { keepLinks } from '../../extension/library-address.ts'
import { loadManaged, type Managed } from '../../extension/managed-settings.ts'
import type { Messages, TabView } from '../../extension/messages.ts'
import type { Settings, SettingsChange } from '../../extension/settings.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { followTab, type TabInFront } from './tab-in-front.ts'

// From a private window nothing is opened among the other tabs.
const openDoor = browser.extension.inIncognitoContext ? null : doorsBy(ask)
const ELSEWHERE: TabView = { state: 'elsewhere' }
const LIST: PanelView = { screen: 'list', subjectKey: 'page' }

interface Content {
  tab: TabInFront | null
  tabView: TabView
  settings: Settings
  managed: Managed
  messages: Messages
}

let content: Content | null = null
let view: PanelView = LIST
let isUnsaved = false
let lastRequest = 0

/** Asks what to show beside a tab; an answer that a later one has overtaken is dropped. */
async function showTab(tab: TabInFront | null): Promise<void> {
  lastRequest += 1
  const request = lastRequest
  const tabView = tab ? await ask({ type: 'view', tabId: tab.id, address: tab.address }) : ELSEWHERE
  const [settings, managed] = await Promise.all([loadSettings(), loadManaged()])
  const messages =
    tabView.state === 'shown'
      ? tabView.shown.messages
      : await messagesIn(interfaceLanguage(settings))
  if (request !== lastRequest) return
  if (pageOf(content?.tabView) !== pageOf(tabView)) {
    view = LIST
    isUnsaved = false
  }
  content = { tab, tabView, settings, managed, messages }
  draw()
}

async function changeSettings(change: SettingsChange): Promise<void> {
  isUnsaved = await ask({ type: 'change-settings', change }).then(
    () => false,
    () => true,
  )
  draw()
}

function pageOf(tabView: TabView = ELSEWHERE): string {
  return tabView.state === 'shown' ? tabView.shown.matches.page.address : ''
}

function draw(): void {
  const root = document.getElementById('side')
  if (!root || !content) return
  const { tab, tabView, settings, managed, messages } = content
  const states = tabView.state === 'shown' ? tabView.shown.states : {}
  const wording = createWording(messages, states)
  dressPage(wording, wording.t('product'))
  render(
    <WordingProvider value={wording}>
      <DoorProvider value={openDoor}>
        <SideView
          tabView={tabView}
          view={view}
          settings={settings}
          managed={managed}
          ask={ask}
          keepLinks={managed.keepLetters ? keepLinks : undefined}
          onCompare={
            openDoor && tab
              ? (symbol) => ask({ type: 'compare', tabId: tab.id, symbol })
              : undefined
          }
          optionsLink={browser.runtime.getURL('/options.html')}
          onView={(next) => {
            view = next
            draw()
          }}
          isUnsaved={isUnsaved}
          onSettings={(change) => void changeSettings(change)}
        />
      </DoorProvider>
    </WordingProvider>,
    root,
  )
}

followTab((tab) => void showTab(tab).catch(console.error)).catch(console.error)
