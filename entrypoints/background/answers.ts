import type { Runtime } from 'webextension-polyfill'
import type { Answer, Answers, Request, Shown } from '../../lib/messages.ts'
import type { PageReading } from '../../lib/pages/page.ts'
import { switchedOff } from '../../lib/settings.ts'
import { annotate, countLetters, showCount } from './annotate.ts'
import { followKept, keepPage, letterAt } from './kept-page.ts'
import { learn } from './learned-texts.ts'
import { findLetter, matchPage, openShelf } from './letters.ts'
import { withMentions } from './mentions.ts'
import { isAllowed } from './permissions.ts'
import { findLetters } from './search.ts'
import { changeSettings, loadSettings } from './settings-store.ts'
import { describeCollection, show } from './show.ts'
import { switchHosts, switchKinds } from './site-switch.ts'
import { keepReading } from './tab-readings.ts'
import { readingOf, viewTab } from './tab-view.ts'

type Handlers = {
  [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    sender: Runtime.MessageSender,
  ) => Promise<Answers[T]>
}

const handlers: Handlers = {
  page: ({ reading }, sender) => annotatePage(reading, sender),
  matches: ({ reading }) => shown(reading),
  tab: async ({ tabId, address }) => {
    const reading = await readingOf(tabId, address)
    return reading && shown(reading)
  },
  view: ({ tabId, address }) => viewTab(tabId, address),
  letter: ({ id }) => findLetter(id),
  search: (question) => findLetters(question),
  'change-settings': async ({ change }) => {
    const before = await loadSettings()
    const after = await changeSettings(change)
    await switchHosts(before.hostsOff, after.hostsOff)
    await switchKinds(before.kindsOff, after.kindsOff)
    return after
  },
  collection: () => describeCollection(),
  keep: ({ tabId, of }) => keepPage(tabId, of),
  'letter-at': ({ address }) => letterAt(address),
  'kept-changed': () => followKept(),
}

/**
 * Answers one message from a page, the popup or another part of the extension. A failure never
 * reaches the asker as an exception: it is `{ error }`, and is printed here once.
 */
export async function answer<T extends Request['type']>(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<T>> {
  const request = message as Extract<Request, { type: T }>
  try {
    const handle = handlers[request.type] as Handlers[T] | undefined
    if (!handle) throw new Error(`No part of the extension answers "${String(request.type)}".`)
    return await handle(request, sender)
  } catch (error) {
    console.error('HRC Letters:', error)
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

async function annotatePage(
  reading: PageReading,
  { tab, frameId = 0 }: Runtime.MessageSender,
): Promise<{ letters: number }> {
  const tabId = tab?.id
  // The script of a page that is open outlives the user's withdrawal of access to its site.
  if (tabId === undefined) return { letters: 0 }
  const [allowed, settings] = await Promise.all([isAllowed(reading.address), loadSettings()])
  if (!allowed) return { letters: 0 }
  const isSiteOff = settings.hostsOff.includes(new URL(reading.address).hostname)
  const whole = isSiteOff ? reading : await withMentions(reading, { tabId, frameId })
  const [matches] = await Promise.all([
    isSiteOff ? null : matchPage(whole),
    keepReading(tabId, whole),
  ])
  const isShown = matches && !switchedOff(matches.page, settings)
  const letters = isShown ? countLetters(matches) : 0
  // The browser takes its time to draw the count: the badges do not wait for it.
  const annotating = letters > 0 ? annotate({ tabId, frameId }) : null
  await Promise.all([showCount(tabId, letters), annotating])
  if (matches) await learn(matches.page, (await openShelf()).catalogue)
  return { letters }
}

async function shown(reading: PageReading): Promise<Shown | null> {
  const matches = await matchPage(reading)
  const settings = await loadSettings()
  if (!matches || switchedOff(matches.page, settings) === 'kind') return null
  return show(matches, settings)
}
