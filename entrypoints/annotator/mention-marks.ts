import type { TextPlace } from './running-places.ts'

/** A text of the page in which marks stand. */
interface Split {
  parent: Node | null
  /** What is left of the text before the first mark. */
  start: string
  /** The marks, and what is behind each of them, in the page's order. */
  parts: (HTMLElement | Text)[]
}

export interface Marks {
  /** Puts a mark into a text. Of several in one text the last must come first. */
  attach(host: HTMLElement, place: TextPlace): void
  /** Takes all marks away; the texts that they have split are whole again. */
  clear(): void
}

/** The marks in a page's running text. A text that the page changes is the page's alone again. */
export function createMarks(): Marks {
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
