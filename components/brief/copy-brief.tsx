import { render } from 'preact'
import type { Brief } from '../../lib/brief/brief.ts'
import { writePlain } from '../../lib/brief/write-plain.ts'
import type { RichText } from '../common/copy-asks.ts'
import { BriefView } from './brief-view.tsx'

/** A brief for the clipboard: drawn apart from the page, and its nodes written out. */
export function copyOf(brief: Brief): RichText {
  const holder = document.createElement('div')
  render(<BriefView brief={brief} isCopied />, holder)
  const html = holder.innerHTML
  render(null, holder)
  return { html, plain: writePlain(brief) }
}
