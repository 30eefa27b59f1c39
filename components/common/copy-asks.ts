import { type Cited, cite, citeBeforeAddress, quoted } from '../../lib/letters/cite.ts'
import type { Wording } from './create-wording.ts'
import { webAddress } from './web-address.ts'

/** An ask and the letter that it stands in. */
export interface CitedAsk {
  ask: string
  letter: Cited
  /** Whose words the ask is in: the letter's own, ours or, of ours, a machine's translation. */
  by?: 'letter' | 'us' | 'machine'
}

/** A text with and without markup, as the clipboard takes both. */
export interface RichText {
  plain: string
  html: string
}

const BY = { us: 'cite.summarized', machine: 'cite.machine' } as const

/** Words asks, each with its source, whose address is a link in the markup. */
export function withSources(asks: readonly CitedAsk[], { t, language }: Wording): RichText {
  // A document of its own, so that a page sees nothing of it.
  const { body } = new DOMParser().parseFromString('', 'text/html')
  const element = <Tag extends 'a' | 'p'>(tag: Tag) => body.ownerDocument.createElement(tag)
  const lines = asks.map(({ ask, letter, by = 'us' }) => {
    const words = quoted(ask)
    const begin = by === 'letter' ? words : t(BY[by], { ask: words })
    const paragraph = body.appendChild(element('p'))
    paragraph.append(`${begin}, ${citeBeforeAddress(letter, language)}`)
    const address = webAddress(letter.url)
    if (address) {
      const link = element('a')
      link.href = address.href
      link.append(letter.url)
      paragraph.append(', ', link)
    }
    return `${begin}, ${cite(letter, language)}`
  })
  return { plain: lines.join('\n\n'), html: body.innerHTML }
}
