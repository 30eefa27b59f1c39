import { sourceFromDocument } from '../letters/parse/html.ts'
import { checkedSource, LIMITS } from '../letters/parse/reading-limits.ts'
import { UnreadableError } from '../letters/parse/reading-note.ts'
import type { PageText } from './page-text.ts'

/** The text of a page that is open, within the limits of a letter. Never throws. */
export function readPageText(page: Document, location: string): PageText {
  if (page.contentType === 'application/pdf') return { why: 'pdf' }
  if ((page.body?.textContent?.length ?? 0) > LIMITS.writtenCharacters) return { why: 'too-long' }
  const [address = location] = location.split('#')
  const isShort = address.length <= LIMITS.addressCharacters
  try {
    const source = checkedSource(sourceFromDocument(page, isShort ? address : null))
    return source.blocks.length === 0 ? { why: 'empty' } : { source }
  } catch (error) {
    const isLong = error instanceof UnreadableError || error instanceof RangeError
    return { why: isLong ? 'too-long' : 'failed' }
  }
}
