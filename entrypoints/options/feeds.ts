import browser from 'webextension-polyfill'
import { ask } from '../../extension/ask-background.ts'
import { type FeedsReply, feedPattern } from '../../extension/feed-messages.ts'
import type { FeedOffer } from '../../lib/feeds/add-feed.ts'
import { toFeedError } from '../../lib/feeds/feed-error.ts'
import { feedAddress } from '../../lib/feeds/fetch-file.ts'
import { HOST_PATTERNS, OPTIONAL_HOST_PATTERNS } from '../../lib/pages/hosts.ts'

const LISTED = new Set([...HOST_PATTERNS, ...OPTIONAL_HOST_PATTERNS])

/** The collections that were added. */
export function findFeeds(): Promise<FeedsReply> {
  return ask({ type: 'feeds', wish: { act: 'list' } })
}

/**
 * Looks what collection stands at an address. Asks the browser for its host alone, and gives it back
 * when there is nothing. Must be called right in the click.
 */
export async function lookAt(written: string): Promise<FeedsReply> {
  try {
    const address = feedAddress(written)
    const isAllowed = await browser.permissions.request({ origins: [feedPattern(address)] })
    if (!isAllowed) return { ...(await findFeeds()), problem: 'no-access' }
    const reply = await ask({ type: 'feeds', wish: { act: 'look', address } })
    if (!reply.offer) await giveBack(address)
    return reply
  } catch (error) {
    return { ...(await findFeeds()), problem: toFeedError(error).problem }
  }
}

/** Adds what was looked at; its letters come from now on. */
export async function add({ address, fingerprint, manifest }: FeedOffer): Promise<FeedsReply> {
  const wish = { act: 'add', address, fingerprint, title: manifest.title } as const
  const reply = await ask({ type: 'feeds', wish })
  if (reply.problem) await giveBack(address)
  return reply
}

/** Leaves what was looked at. */
export async function leave({ address }: FeedOffer): Promise<FeedsReply> {
  await giveBack(address)
  return findFeeds()
}

/** Does something with a collection that was added; one that is removed gives its host back. */
export async function act(
  id: string,
  what: 'check' | 'stop' | 'remove' | 'hide' | 'show',
): Promise<FeedsReply> {
  if (what === 'hide' || what === 'show')
    return ask({ type: 'feeds', wish: { act: 'hide', id, on: what === 'hide' } })
  const { feeds } = await findFeeds()
  const reply = await ask({ type: 'feeds', wish: { act: what, id } })
  const removed = feeds.find((feed) => feed.id === id)
  if (what === 'remove' && removed) await giveBack(removed.address)
  return reply
}

/** Gives the permission for a host back, unless it is needed for something else. */
async function giveBack(address: string): Promise<void> {
  const pattern = feedPattern(address)
  const { feeds } = await findFeeds()
  if (LISTED.has(pattern) || feeds.some((feed) => feedPattern(feed.address) === pattern)) return
  // One that the browser gave at installation stays.
  await browser.permissions.remove({ origins: [pattern] }).catch(console.warn)
}
