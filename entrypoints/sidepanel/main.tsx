import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { PanelView } from '../../components/panel/panel-view.ts'
import { dressPage } from '../../components/shared/dress-page.ts'
import { createWording, WordingProvider } from '../../components/shared/wording.ts'
import { SideView } from '../../components/side/side-view.tsx'
import { ask } from '../../extension/ask-background.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import type { Messages, TabView } from '../../extension/messages.ts'
import type { Settings, SettingsChange } from '../../extension/settings.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { followTab, type TabInFront } from './tab-in-front.ts'

const ELSEWHERE: TabView = { state: 'elsewhere' }
const LIST: PanelView = { screen: 'list', place: 'page' }

interface Content {
  beside: TabView
  settings: Settings
  messages: Messages
}

let content: Content | null = null
let view: PanelView = LIST
let isUnsaved = false
let looks = 0

/** Asks what to show beside a tab; an answer that a later one has overtaken is dropped. */
async function look(tab: TabInFront | null): Promise<void> {
  looks += 1
  const current = looks
  const beside = tab ? await ask({ type: 'view', tabId: tab.id, address: tab.address }) : ELSEWHERE
  const settings = await loadSettings()
  const messages =
    beside.state === 'shown' ? beside.shown.messages : await messagesIn(interfaceLanguage(settings))
  if (current !== looks) return
  if (pageOf(content?.beside) !== pageOf(beside)) {
    view = LIST
    isUnsaved = false
  }
  content = { beside, settings, messages }
  draw()
}

async function changeSettings(change: SettingsChange): Promise<void> {
  isUnsaved = await ask({ type: 'change-settings', change }).then(
    () => false,
    () => true,
  )
  draw()
}

function pageOf(beside: TabView = ELSEWHERE): string {
  return beside.state === 'shown' ? beside.shown.matches.page.address : ''
}

function draw(): void {
  const root = document.getElementById('side')
  if (!root || !content) return
  const { beside, settings, messages } = content
  const states = beside.state === 'shown' ? beside.shown.states : {}
  const wording = createWording(messages, states)
  dressPage(wording, wording.t('product'))
  render(
    <WordingProvider value={wording}>
      <SideView
        beside={beside}
        view={view}
        settings={settings}
        ask={ask}
        optionsLink={browser.runtime.getURL('/options.html')}
        onView={(next) => {
          view = next
          draw()
        }}
        isUnsaved={isUnsaved}
        onSettings={(change) => void changeSettings(change)}
      />
    </WordingProvider>,
    root,
  )
}

followTab((tab) => void look(tab).catch(console.error)).catch(console.error)
