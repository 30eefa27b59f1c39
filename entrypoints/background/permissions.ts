import browser from '../../extension/browser.ts'
import type { Notice } from '../../extension/messages.ts'
import { OPTIONAL_HOST_PATTERNS } from '../../lib/pages/hosts.ts'
import { showCount } from './inject-annotator.ts'
import { dropTabPage, readTabs } from './tab-pages.ts'
import { readOpenTabs } from './tab-view.ts'

/** The detector on sites that the user has allowed since the installation. */
const SCRIPT = 'detector-on-allowed-sites'

let registering: Promise<void> = Promise.resolve()

/** Has the browser start the detector on exactly those optional sites that are allowed now. */
export function registerScripts(): Promise<void> {
  registering = registering.then(register).catch(console.error)
  return registering
}

async function register(): Promise<void> {
  const allowed = await Promise.all(
    OPTIONAL_HOST_PATTERNS.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  )
  const matches = OPTIONAL_HOST_PATTERNS.filter((_, index) => allowed[index])
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
    return
  }
  const script = { id: SCRIPT, matches, js: ['detector.js'], runAt: 'document_start' as const }
  if (registered) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }])
}

/** Whether we may read the page at an address. */
export function isAllowed(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}

/** A site was allowed: its pages that are open are read at once. */
export function followGrant(origins: string[] = []): void {
  void registerScripts()
  if (origins.length > 0) readOpenTabs(origins).catch(console.error)
}

/**
 * Access was withdrawn, of whichever site, in the browser's own settings too: the scripts do not
 * run there again, and what stands in open pages, their readings and counts are taken away.
 */
export async function followWithdrawal(): Promise<void> {
  await registerScripts()
  const leave: Notice = { type: 'leave' }
  for (const { tabId, address } of await readTabs()) {
    if (await isAllowed(address)) continue
    await dropTabPage(tabId)
    await Promise.allSettled([browser.tabs.sendMessage(tabId, leave), showCount(tabId, null)])
  }
}
