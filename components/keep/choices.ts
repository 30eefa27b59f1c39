import type { Evidence, SourceKind } from '../../lib/letters/letter.ts'
import type { MessageKey, Translate } from '../messages.ts'

export const SOURCE_KINDS: readonly SourceKind[] = ['publisher', 'partner', 'media', 'copy']
export const EVIDENCE_KINDS: readonly Evidence[] = ['whole', 'opening', 'announcement']

/** The name of a theme by its id. */
export function themeName(theme: string, t: Translate): string {
  // Ids come from the package's own list, which has a message each.
  return t(`theme.${theme}` as MessageKey)
}
