import type { PageKind } from '../lib/pages/page.ts'
import type { MessageKey, Translate } from './messages.ts'

/** Every kind of page, in the order in which they are shown. */
export const PAGE_KINDS = [
  'texts',
  'text',
  'session',
  'session-list',
  'report',
  'results',
  'meeting',
  'news',
  'mandate',
  'country',
  'council',
] as const satisfies PageKind[]

/** The name of a kind of page: "lists of adopted texts". */
export function kindName(kind: PageKind, t: Translate): string {
  return t(`kind.${kind}` satisfies MessageKey)
}
