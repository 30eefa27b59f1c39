import type { Runtime } from 'webextension-polyfill'
import { readAsked } from '../../extension/asked-together.ts'
import browser from '../../extension/browser.ts'
import { allLetters, publicLetters } from '../../extension/collections.ts'
import { doorAddress } from '../../extension/door-address.ts'
import { type Request, readRequest } from '../../extension/message-shapes.ts'
import type { Answer, Answers } from '../../extension/messages.ts'
import { findLetters } from '../../extension/search-letters.ts'
import { maySend, type Sender, senderOf } from '../../extension/sender-policy.ts'
import { type Settings, type SettingsChange, settingsForPage } from '../../extension/settings.ts'
import { changeSettings } from '../../extension/settings-store.ts'
import { comparePage } from './compared-page.ts'
import { answerFeeds, summarizeFeeds } from './feeds.ts'
import { bringPanel } from './inject-annotator.ts'
import { keepPage, letterAt } from './kept-page.ts'
import { answerPage } from './page-answer.ts'
import { summarizePackage } from './page-display.ts'
import { isAllowed } from './permissions.ts'
import { popupView, readOpenTabs, viewTab } from './tab-view.ts'

type Handlers = {
  [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    sender: Sender,
  ) => Promise<Answers[T]>
}

const handlers: Handlers = {
  page: async ({ reading }, sender) =>
    sender.part === 'page' ? answerPage(reading, sender) : null,
  tab: ({ tabId, address }) => popupView(tabId, address),
  view: ({ tabId, address }) => viewTab(tabId, address),
  letter: ({ id }, { part }) => (part === 'page' ? publicLetters : allLetters).letter(id),
  panel: async (_, sender) => {
    if (sender.part === 'page') await bringPanel(sender.tabId)
    return null
  },
  asked: ({ ids, language }, { part }) =>
    readAsked(part === 'page' ? publicLetters : allLetters, ids, language),
  search: (question) => findLetters(question),
  'change-settings': async ({ change }, sender) => {
    const settings = await followChange(change)
    if (sender.part !== 'page') return settings
    return settingsForPage(settings, new URL(sender.addresses[0] ?? '').hostname)
  },
  collection: async () => {
    const [held, feeds] = await Promise.all([summarizePackage(), summarizeFeeds()])
    return feeds ? { ...held, feeds } : held
  },
  feeds: ({ wish }) => answerFeeds(wish),
  keep: ({ tabId, of }) => keepPage(tabId, of),
  compare: ({ tabId, symbol }) => comparePage(tabId, symbol),
  'letter-at': ({ address }) => letterAt(address),
  open: async ({ door }) => {
    await browser.tabs.create({ url: doorAddress(door) })
    return null
  },
}

/** The answer to whoever may not ask, and to requests that do not exist. It says no more. */
const REFUSED = { error: 'refused' }
/** The answer to a page. The reason stays here, as it may speak of letters that the user keeps. */
const FAILED = { error: 'failed' }

/**
 * Answers one message from a page, the popup or another part of the extension. A failure never
 * reaches the asker as an exception: it is `{ error }`, and is printed here once.
 */
export async function answer(
  message: unknown,
  from: Runtime.MessageSender,
): Promise<Answer<Request['type']>> {
  const sender = senderOf(from)
  const request = sender && readRequest(message)
  if (!request || !maySend(request, sender)) return REFUSED
  try {
    // The script of a page that is open outlives the user's withdrawal of access to its site.
    if (sender.part === 'page' && !(await isAllowed(from.url ?? ''))) return REFUSED
    return await handle(request, sender)
  } catch (error) {
    console.error('HRC Letters:', error)
    if (sender.part === 'page') return FAILED
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function handle<T extends Request['type']>(
  request: Extract<Request, { type: T }>,
  sender: Sender,
): Promise<Answers[T]> {
  const handler: Handlers[T] = handlers[request.type as T]
  return handler(request, sender)
}

async function followChange(change: SettingsChange): Promise<Settings> {
  const settings = await changeSettings(change)
  // A page that hangs keeps nobody waiting.
  void readOpenTabs().catch(console.error)
  return settings
}
