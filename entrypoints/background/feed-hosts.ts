import browser from '../../extension/browser.ts'
import { feeds } from '../../extension/collections.ts'
import { feedPattern, LOOK_LOCK } from '../../extension/feed-messages.ts'
import { LOCAL_KEYS, storedItem } from '../../extension/stored-item.ts'
import { isTexts } from '../../lib/letters/field-kinds.ts'
import { HOST_PATTERNS, OPTIONAL_HOST_PATTERNS } from '../../lib/pages/hosts.ts'

const LISTED: ReadonlySet<string> = new Set([...HOST_PATTERNS, ...OPTIONAL_HOST_PATTERNS])

/** Hosts that may be read because the user looks at a collection there, until it is added or left. */
const looked = storedItem('local', LOCAL_KEYS.lookedHosts, (stored) =>
  isTexts(stored) ? stored : [],
)

const ALARM = 'feed-look'

/** Notes that a host is looked at: whatever ends the look, the permission for it does not stay. */
export async function noteLook(address: string): Promise<void> {
  const pattern = feedPattern(address)
  await inTurn(async () => looked.set([...new Set([...(await looked.get()), pattern])]))
  browser.alarms.create(ALARM, { periodInMinutes: 1 })
}

/** Ends a look: gives the permission for the host back, unless something else needs it. */
export async function endLook(address: string): Promise<void> {
  await inTurn(() => giveBack(feedPattern(address)))
}

/**
 * Looks now and then whether an offer is still before the user: a page that closes wakes no background.
 */
export async function followLookAlarm(name: string): Promise<void> {
  if (name !== ALARM) return
  await navigator.locks.request(LOOK_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await endAllLooks()
  })
}

/** Ends the looks that the browser was closed over. */
export async function endAllLooks(): Promise<void> {
  await inTurn(async () => {
    for (const pattern of await looked.get()) await giveBack(pattern)
  })
}

/** One change after the other, so that none is lost. */
async function inTurn(change: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCAL_KEYS.lookedHosts, change)
}

async function giveBack(pattern: string): Promise<void> {
  const others = (await looked.get()).filter((one) => one !== pattern)
  const added = await feeds.store.feeds()
  const isNeeded = LISTED.has(pattern) || added.some((one) => feedPattern(one.address) === pattern)
  // One that the browser gave at installation stays.
  if (!isNeeded) await browser.permissions.remove({ origins: [pattern] }).catch(console.warn)
  if (others.length > 0) {
    await looked.set(others)
    return
  }
  await browser.storage.local.remove(LOCAL_KEYS.lookedHosts)
  await browser.alarms.clear(ALARM)
}
