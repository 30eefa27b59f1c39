import type { Wording } from '../../components/common/create-wording.ts'
import { askedBy } from '../../components/popup/copy-asks.ts'
import { ask } from '../../extension/ask-background.ts'
import type { InterfaceLanguage } from '../../extension/interface-languages.ts'

const MAX_LETTERS = 500

/**
 * Copies what the letters on a state ask for, the newest letter first; gives how many letters that
 * is. Rejects when the clipboard cannot be written.
 */
export async function copyAsks(
  country: string,
  wording: Wording,
  language: InterfaceLanguage,
): Promise<number> {
  const query = `country:${country}`
  const { answer } = await ask({ type: 'search', query, limit: MAX_LETTERS, language })
  const held = await Promise.all(answer.results.map(({ id }) => ask({ type: 'letter', id })))
  const letters = held.flatMap((one) => (one && one.letter.asks.length > 0 ? [one.letter] : []))
  const title = wording.t('popup.asks-title', { name: wording.state(country) })
  const { html, text } = askedBy(letters, title, wording)
  const blob = (type: string, content: string) => new Blob([content], { type })
  const item = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }
  await navigator.clipboard.write([new ClipboardItem(item)])
  return letters.length
}
