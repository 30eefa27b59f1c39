import type { Catalogue } from '../council/catalogue.ts'
import type { CouncilPage } from './page.ts'

/**
 * Whether a list of texts shows none that we can read although its session is over: then the page
 * has a layout that its reader does not know. Before the end of a session the list may be empty.
 * `today` is `2026-03-25`.
 */
export function hasNewLayout(
  { kind, session, texts }: Pick<CouncilPage, 'kind' | 'session' | 'texts'>,
  catalogue: Pick<Catalogue, 'sessions' | 'texts'>,
  today: string,
): boolean {
  if (kind !== 'texts' || texts.length > 0) return false
  if (catalogue.texts.some((text) => text.session === session)) return true
  const own = catalogue.sessions.find(({ number }) => number === session)
  return typeof own?.end === 'string' && own.end < today
}
