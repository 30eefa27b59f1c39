import type { PageKind } from '../../lib/pages/page.ts'
import type { MessageKey, Translate } from './translate.ts'

/** The name of a kind of page: "lists of adopted texts". */
export function kindName(kind: PageKind, t: Translate): string {
  return t(`kind.${kind}` satisfies MessageKey)
}
