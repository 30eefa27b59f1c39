import type { PageKind } from './page.ts'

/** Every kind of page, the most read first. */
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
