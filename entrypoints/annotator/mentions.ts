import { HOST_ATTRIBUTE } from '../../components/badge.ts'
import type { LocatedReading } from '../../lib/pages/page.ts'

/** As `findMentions` gives it. */
interface Mention {
  node: Text
  offset: number
  symbol: string
}

/** A reading whose last rows are mentions in running text. */
export interface MentioningReading extends LocatedReading {
  mentions: Mention[]
}

/** Left in the page by the script that reads running text, where it was put on the page. */
const finder = globalThis as { hrcLettersMentions?: () => Mention[] }

/** Adds to a reading a row for each text that the page's running text mentions. */
export function readMentions({ reading, heading, rows }: LocatedReading): MentioningReading {
  const mentions = finder.hrcLettersMentions?.() ?? []
  const texts = mentions.map(({ symbol }) => ({ number: symbol, title: '' }))
  return {
    reading: { ...reading, texts: [...reading.texts, ...texts] },
    heading,
    rows,
    mentions,
  }
}

/** Puts a mark right behind a mention. The text around it stays as it is when the mark goes. */
export function attachMention(host: HTMLElement, { node, offset }: Mention): void {
  host.setAttribute('data-mention', '')
  host.toggleAttribute('data-split', offset < node.length)
  const after = offset < node.length ? node.splitText(offset) : node.nextSibling
  node.parentNode?.insertBefore(host, after)
}

/** Takes a badge away; the text that a mark has split is one again. */
export function removeBadge(host: Element): void {
  const { previousSibling: before, nextSibling: after } = host
  host.remove()
  if (!host.hasAttribute('data-split')) return
  if (before?.nodeType !== Node.TEXT_NODE || after?.nodeType !== Node.TEXT_NODE) return
  ;(before as Text).appendData((after as Text).data)
  after.remove()
}

/** Every element of ours in a page. */
export function ours(document: Document, kind = ''): NodeListOf<Element> {
  return document.querySelectorAll(`[${HOST_ATTRIBUTE}${kind && `="${kind}"`}]`)
}
