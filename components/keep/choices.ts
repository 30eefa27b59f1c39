import type { MessageKey, Translate } from '../shared/translate.ts'

/** The name of a theme by its id. */
export function themeName(theme: string, t: Translate): string {
  // Ids come from the package's own list, which has a message each.
  return t(`theme.${theme}` as MessageKey)
}
