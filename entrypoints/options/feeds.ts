import { ask } from '../../extension/ask-background.ts'
import browser from '../../extension/browser.ts'
import { type FeedsReply, feedPattern, LOOK_LOCK } from '../../extension/feed-messages.ts'
import type { FeedOffer } from '../../lib/feeds/add-feed.ts'
import { toFeedError } from '../../lib/feeds/feed-error.ts'
import { feedAddress } from '../../lib/feeds/fetch-file.ts'

/** The collections that were added. */
export function findFeeds(): Promise<FeedsReply> {
  return ask({ type: 'feeds', wish: { act: 'list' } })
}

/**
 * Looks what collection stands at an address. Asks the browser for its host alone, which is given
 * back when there is nothing. Must be called right in the click.
 */
export async function lookAt(written: string): Promise<FeedsReply> {
  try {
    const address = feedAddress(written)
    const isAllowed = await browser.permissions.request({ origins: [feedPattern(address)] })
    if (!isAllowed) return { ...(await findFeeds()), problem: 'no-access' }
    holdLook()
    const reply = await ask({ type: 'feeds', wish: { act: 'look', address } })
    if (!reply.offer) endHold()
    return reply
  } catch (error) {
    endHold()
    return { ...(await findFeeds()), problem: toFeedError(error).problem }
  }
}

/** Ended with the page, or when the look is. */
let endHold = () => {}

/** Says that a look is going on here. */
function holdLook(): void {
  endHold()
  const ended = new Promise<void>((resolve) => {
    endHold = resolve
  })
  navigator.locks.request(LOOK_LOCK, { mode: 'shared' }, () => ended).catch(console.error)
}

/** Adds what was looked at; its letters come from now on. */
export function add({ address, fingerprint, manifest }: FeedOffer): Promise<FeedsReply> {
  endHold()
  const wish = { act: 'add', address, fingerprint, title: manifest.title } as const
  return ask({ type: 'feeds', wish })
}

/** Leaves what was looked at: its host is given back. */
export function leave({ address }: FeedOffer): Promise<FeedsReply> {
  endHold()
  return ask({ type: 'feeds', wish: { act: 'leave', address } })
}

/** Does something with a collection that was added; one that is removed gives its host back. */
export function act(
  id: string,
  what: 'check' | 'stop' | 'remove' | 'hide' | 'show',
): Promise<FeedsReply> {
  if (what === 'hide' || what === 'show')
    return ask({ type: 'feeds', wish: { act: 'hide', id, on: what === 'hide' } })
  return ask({ type: 'feeds', wish: { act: what, id } })
}
