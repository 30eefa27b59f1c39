import browser from 'webextension-polyfill'
import type { PopupProps } from '../../components/popup/popup.tsx'
import { ask } from '../../extension/ask-background.ts'
import { keptAddress, letterAddress } from '../../extension/library-address.ts'

/** Offers to keep the letter on the page in the tab, or to complete the one held from it. */
export async function showKeeping(show: (change: Partial<PopupProps>) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const { id, url, incognito } = tab ?? {}
  if (incognito || id === undefined || url === undefined || !/^(?:https?|file):/.test(url)) return
  const held = (await ask({ type: 'letter-at', address: url }))?.header ?? null
  show({
    keep: {
      held,
      heldLink: held && letterAddress(held.id),
      fileLink: keptAddress(),
      async onKeep(of) {
        try {
          const answer = await ask({ type: 'keep', tabId: id, of })
          return 'why' in answer ? answer.why : null
        } catch (error) {
          console.error('HRC Letters:', error)
          return 'failed'
        }
      },
    },
  })
}
