import type { Runtime } from 'webextension-polyfill'
import type { Answer, Answers, Request, Shown } from '../../lib/messages.ts'
import type { PageReading } from '../../lib/pages/page.ts'
import { type SettingsChange, settingsForPage, switchedOff } from '../../lib/settings.ts'
import { annotate, countLetters, showCount } from './annotate.ts'
import { byLine } from './by-line.ts'
import { allLetters, publicLetters } from './collection.ts'
import { keepPage, letterAt } from './kept-page.ts'
import { learn } from './learned-texts.ts'
import { matchPage, openShelf } from './letters.ts'
import { withMentions } from './mentions.ts'
import { readRequest } from './message-shapes.ts'
import { isAllowed } from './permissions.ts'
import { boundReading } from './reading-bounds.ts'
import { findLetters } from './search.ts'
import { maySend, type PageSender, type Sender, senderOf } from './sender-policy.ts'
import { changeSettings, loadSettings } from './settings-store.ts'
import { describeCollection, show } from './show.ts'
import { switchHosts, switchKinds, tellPages } from './site-switch.ts'
import { keepReading } from './tab-readings.ts'
import { popupView, viewTab } from './tab-view.ts'

type Handlers = {
  [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    sender: Sender,
  ) => Promise<Answers[T]>
}

const handlers: Handlers = {
  page: async ({ reading }, sender) =>
    sender.part === 'page' ? annotatePage(reading, sender) : { letters: 0 },
  matches: ({ reading }) => shownInPage(boundReading(reading)),
  tab: ({ tabId, address }) => popupView(tabId, address),
  view: ({ tabId, address }) => viewTab(tabId, address),
  letter: ({ id }, { part }) => (part === 'page' ? publicLetters : allLetters).letter(id),
  search: (question) => findLetters(question),
  'change-settings': async ({ change }, sender) => {
    const settings = await followChange(change)
    if (sender.part !== 'page') return settings
    return settingsForPage(settings, new URL(sender.addresses[0] ?? '').hostname)
  },
  collection: () => describeCollection(),
  keep: ({ tabId, of }) => keepPage(tabId, of),
  'letter-at': ({ address }) => letterAt(address),
}

/** Tells whoever may not ask, or asks for what there is not, nothing else than that. */
const REFUSED = { error: 'HRC Letters does not answer this.' }
/** A page is not told why: that may speak of letters that the user keeps. */
const FAILED = { error: 'HRC Letters could not answer this.' }

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

async function annotatePage(
  given: PageReading,
  { tabId, frameId, isPrivate }: PageSender,
): Promise<{ letters: number }> {
  const settings = await loadSettings()
  const isSiteOff = settings.hostsOff.includes(new URL(given.address).hostname)
  const read = isSiteOff ? given : await withMentions(given, { tabId, frameId })
  const reading = boundReading(read)
  const [matches] = await Promise.all([
    isSiteOff ? null : matchPage(reading),
    keepReading(tabId, reading),
  ])
  const isShown = matches && !switchedOff(matches.page, settings)
  const letters = isShown ? countLetters(matches) : 0
  // The browser takes its time to draw the count: the badges do not wait for it.
  const annotating = letters > 0 ? annotate({ tabId, frameId }) : null
  await Promise.all([showCount(tabId, letters), annotating])
  if (matches && !isPrivate) await learn(matches.page, (await openShelf(publicLetters)).catalogue)
  return { letters }
}

async function shownInPage(reading: PageReading): Promise<Shown | null> {
  const matches = await matchPage(reading)
  const settings = await loadSettings()
  if (!matches || switchedOff(matches.page, settings) === 'kind') return null
  const shown = await show(byLine(matches, reading.texts.length), settings)
  return reading.isCut ? { ...shown, cutAt: matches.texts.length } : shown
}

async function followChange(change: SettingsChange) {
  const { before, after } = await changeSettings(change)
  await switchHosts(before.hostsOff, after.hostsOff)
  await switchKinds(before.kindsOff, after.kindsOff)
  // A page that hangs keeps nobody waiting.
  void tellPages()
  return after
}
