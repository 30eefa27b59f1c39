import type { TextPosition } from './text-positions.ts'

/** A text of the page in which badges stand. */
interface Split {
  parent: Node | null
  /** What is left of the text before the first badge. */
  start: string
  /** The badges, and what is behind each of them, in the page's order. */
  parts: (HTMLElement | Text)[]
}

export interface MentionBadges {
  /** Puts a badge into a text. Where a text gets several, the last must come first. */
  attach(host: HTMLElement, position: TextPosition): void
  /** Takes all badges away; the texts that they have split are whole again. */
  clear(): void
}

/** The badges in a page's running text. A text that the page changes is the page's alone again. */
export function createMentionBadges(): MentionBadges {
  const splits = new Map<Text, Split>()
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
    attach(host, { node, offset }) {
      host.setAttribute('data-mention', '')
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
            node.appendData(part.data)
            part.remove()
          }
        }
      }
      splits.clear()
    },
  }
}
