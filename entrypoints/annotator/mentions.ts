import { leftInPage, MENTIONS } from '../../lib/pages/left-in-page.ts'
import type { Mention } from '../../lib/pages/mentions.ts'
import type { LocatedReading } from '../../lib/pages/page.ts'

/** A reading whose last rows are mentions in running text. */
export interface MentioningReading extends LocatedReading {
  mentions: Mention[]
}

/** Adds to a reading a row for each text that the page's running text mentions. */
export function readMentions(read: LocatedReading): MentioningReading {
  const mentions = leftInPage[MENTIONS]?.() ?? []
  const texts = mentions.map(({ symbol }) => ({ number: symbol, title: '' }))
  const { reading } = read
  return { ...read, reading: { ...reading, texts: [...reading.texts, ...texts] }, mentions }
}

/** A text of the page in which marks stand. */
interface Split {
  parent: Node | null
  /** What is left of the text before the first mark. */
  start: string
  /** The marks, and what is behind each of them, in the page's order. */
  parts: (HTMLElement | Text)[]
}

export interface Marks {
  /** Puts a mark right behind a mention. Of several in one text the last must come first. */
  attach(host: HTMLElement, mention: Mention): void
  /** Takes all marks away; the texts that they have split are whole again. */
  clear(): void
}

/** The marks in a page's running text. A text that the page changes is the page's alone again. */
export function createMarks(): Marks {
  const splits = new Map<Text, Split>()
  /** Where the text went in which a mention was found before its marks were taken away. */
  const joined = new WeakMap<Text, { node: Text; before: number }>()
  const watch = new MutationObserver((records) => {
    const isAdded = records.some(({ addedNodes }) => addedNodes.length > 0)
    for (const [node, { parent, start, parts }] of splits) {
      const isChanged = node.data !== start
      if (!isChanged && node.parentNode === parent) continue
      splits.delete(node)
      // A text that something else has come for, as a translation, may get the like for its end.
      for (const part of parts) if (part instanceof Element || isChanged || !isAdded) part.remove()
    }
  })

  return {
    attach(host, mention) {
      host.setAttribute('data-mention', '')
      const { node, before } = joined.get(mention.node) ?? { node: mention.node, before: 0 }
      const offset = before + mention.offset
      const parts = splits.get(node)?.parts ?? []
      if (offset < node.length) parts.unshift(node.splitText(offset))
      node.after(host)
      parts.unshift(host)
      splits.set(node, { parent: node.parentNode, start: node.data, parts })
      watch.observe(node, { characterData: true })
      if (node.parentNode) watch.observe(node.parentNode, { childList: true })
    },
    clear() {
      watch.disconnect()
      for (const [node, { parts }] of splits) {
        for (const part of parts) {
          if (part instanceof Element) part.remove()
          else if (part.previousSibling === node) {
            joined.set(part, { node, before: node.length })
            node.appendData(part.data)
            part.remove()
          }
        }
      }
      splits.clear()
    },
  }
}
