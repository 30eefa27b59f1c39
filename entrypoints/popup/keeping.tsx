import { KeepBar } from '../../components/keep/keep-bar.tsx'
import type { PopupProps } from '../../components/popup/popup.tsx'
import { ask } from '../../extension/ask-background.ts'
import browser from '../../extension/browser.ts'
import { keptAddress, letterAddress } from '../../extension/library-address.ts'
import { loadManaged } from '../../extension/managed-settings.ts'
import { looksLikeLetter } from '../../lib/letters/looks-like-letter.ts'
import { siteOf } from '../../lib/pages/hosts.ts'

/** Offers to keep the letter on the page in the tab, or to complete the one held from it. */
export async function showKeeping(show: (change: Partial<PopupProps>) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const { id, url, title = '', incognito } = tab ?? {}
  if (incognito || id === undefined || url === undefined || !/^(?:https?|file):/.test(url)) return
  if (!(await loadManaged()).keepLetters) return
  const held = (await ask({ type: 'letter-at', address: url }))?.header ?? null
  // On any other page the entry of its menu offers it; those of the Council are no letters.
  const isLikely = !siteOf(new URL(url).hostname) && looksLikeLetter(url, title)
  if (!held && !isLikely) return
  const keep = async (of: string | null) => {
    try {
      const answer = await ask({ type: 'keep', tabId: id, of })
      return 'why' in answer ? answer.why : null
    } catch (error) {
      console.error('HRC Letters:', error)
      return 'failed'
    }
  }
  const heldLink = held && letterAddress(held.id)
  show({
    keep: <KeepBar held={held} heldLink={heldLink} fileLink={keptAddress()} onKeep={keep} />,
  })
}
