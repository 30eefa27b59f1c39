import type { LetterAsk } from '../../lib/analysis/asked.ts'
import { cite } from '../../lib/letters/cite.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { webAddress } from './web-address.ts'
import type { Wording } from './wording.ts'

/** What is known of the letters that asks are of, by their ids. */
export interface AskSources {
  headers: Record<string, LetterHeader>
  addresses: Record<string, string>
}

/** A text with and without markup, as the clipboard takes both. */
export interface RichText {
  plain: string
  html: string
}

/**
 * Words an ask with its source, or several like ones each with its own. That the words are ours is
 * said; in the markup the address is a link.
 */
export function withSources(
  asks: readonly LetterAsk[],
  { headers, addresses }: AskSources,
  { t, language }: Wording,
): RichText {
  // A document of its own, so that a page sees nothing of it.
  const made = new DOMParser().parseFromString('', 'text/html')
  const lines: string[] = []
  for (const { letter, ask } of asks) {
    const header = headers[letter]
    if (!header) continue
    const url = addresses[letter] ?? ''
    const named = cite({ ...header, url: '' }, language)
    const begin = t('cite.summarized', { ask: `“${ask}”` })
    lines.push(`${begin}, ${cite({ ...header, url }, language)}`)
    const paragraph = made.body.appendChild(made.createElement('p'))
    paragraph.append(`${begin}, ${named}`)
    const address = webAddress(url)
    if (address) {
      const link = made.createElement('a')
      link.setAttribute('href', address.href)
      link.textContent = url
      paragraph.append(', ', link)
    }
  }
  return { plain: lines.join('\n\n'), html: made.body.innerHTML }
}

/** Puts a text on the clipboard, with its markup for what takes it. Rejects where that is not allowed. */
export function copyRich({ plain, html }: RichText): Promise<void> {
  const blob = (text: string, type: string) => new Blob([text], { type })
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ])
}
