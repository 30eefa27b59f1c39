import type { TextItem } from './pdf-orientation.ts'

/** What pdf.js gives beside runs of letters: where marked content begins and ends. */
interface ContentMark {
  type: string
  tag?: string
}

/**
 * Passes the runs of a page through. Chromium writes a soft hyphen that is not shown as a space,
 * marked as standing for one, over which the next letters are written; of that pdf.js makes a span
 * of nothing and a space before the next run, which is taken away here.
 */
export function softHyphens(): (item: TextItem | ContentMark) => TextItem | null {
  let isOpen = false
  let isEmpty = false
  return (item) => {
    if (!('str' in item)) {
      isEmpty ||= isOpen && item.type === 'endMarkedContent'
      isOpen = item.type === 'beginMarkedContentProps' && item.tag === 'Span'
      return null
    }
    if (item.str === '') return null
    const run = isEmpty && item.str.startsWith(' ') ? { ...item, str: item.str.slice(1) } : item
    isOpen = false
    isEmpty = false
    return run
  }
}
