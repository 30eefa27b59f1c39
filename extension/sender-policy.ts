import type { Runtime } from 'webextension-polyfill'
import { isListed } from '../lib/pages/hosts.ts'
import browser from './browser.ts'
import type { Request } from './message-shapes.ts'

/** A script of ours in a page of a listed site. */
export interface PageSender {
  part: 'page'
  tabId: number
  /**
   * Where the page stands. Both browsers say of the script where its page was loaded, and only of
   * the tab where it has gone since without loading.
   */
  addresses: string[]
  isPrivate: boolean
}

/** A page of the extension itself. */
export interface OwnSender {
  part: 'popup' | 'side' | 'library' | 'options'
}

export type Sender = PageSender | OwnSender

/** Who may send what. The library reads for itself and sends nothing. */
const MAY_SEND: { [T in Request['type']]: readonly Sender['part'][] } = {
  page: ['page'],
  letter: ['page', 'popup', 'side'],
  panel: ['page'],
  asked: ['page', 'side'],
  'change-settings': ['page', 'popup', 'side', 'options'],
  tab: ['popup', 'side'],
  view: ['popup', 'side'],
  search: ['popup'],
  collection: ['popup', 'options'],
  feeds: ['options'],
  keep: ['popup'],
  compare: ['popup', 'side'],
  'letter-at': ['popup'],
  open: ['page', 'side'],
}

const OWN_PAGES = new Map<string, OwnSender['part']>([
  ['popup.html', 'popup'],
  ['sidepanel.html', 'side'],
  ['library.html', 'library'],
  ['options.html', 'options'],
])

/** Chrome says of a page whether it is the one that its tab shows. */
type WithLifecycle = Runtime.MessageSender & { origin?: string; documentLifecycle?: string }

/**
 * Tells who sent a message, by what the browser says of it and never by what the message says. Null
 * for everybody that we do not talk to: other extensions, pages over `http:`, sites that are not
 * listed, frames within a page, sandboxed documents, pages that no tab shows yet or any longer.
 * Both browsers fill `id`, `url` and `origin` themselves (Chrome from 80, Firefox from 126 on); a
 * script in a page has a `tab` and the page's origin, our own pages have ours, in a tab or not.
 */
export function senderOf(given: Runtime.MessageSender): Sender | null {
  const { id, url, origin, tab, frameId, documentLifecycle }: WithLifecycle = given
  if (id !== browser.runtime.id || url === undefined || !URL.canParse(url)) return null
  const own = browser.runtime.getURL('')
  if (url.startsWith(own)) {
    const part = OWN_PAGES.get(url.slice(own.length).split(/[?#]/, 1)[0] ?? '')
    return part !== undefined && (origin === undefined || `${origin}/` === own) ? { part } : null
  }
  if (tab?.id === undefined || frameId === undefined || !isListed(url)) return null
  if (origin !== undefined && origin !== new URL(url).origin) return null
  if (frameId !== 0 || (documentLifecycle ?? 'active') !== 'active') return null
  const addresses = [url, tab.url ?? url].filter(
    (one) => URL.parse(one)?.origin === new URL(url).origin,
  )
  return { part: 'page', tabId: tab.id, addresses, isPrivate: tab.incognito }
}

/** Whether a sender may ask for something; a page also only for itself and for nothing lasting. */
export function maySend(request: Request, sender: Sender): boolean {
  if (!MAY_SEND[request.type].includes(sender.part)) return false
  if (sender.part !== 'page') return true
  switch (request.type) {
    case 'page':
      return sender.addresses.some((own) => isSameDocument(own, request.reading.address))
    case 'change-settings':
      return Object.keys(request.change).every((field) => field === 'dock')
    // It would open among the tabs that are not private, and stay in their history.
    case 'open':
      return !sender.isPrivate
    default:
      return true
  }
}

function isSameDocument(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0]
}
