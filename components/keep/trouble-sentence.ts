import { KeptTrouble } from '../../lib/kept/trouble.ts'
import type { Translate } from '../messages.ts'

/** What went wrong, in one sentence, which speaks of the browser's storage only where it was that. */
export function troubleSentence(error: unknown, t: Translate): string {
  return error instanceof KeptTrouble
    ? t(`keep.trouble.${error.kind}`)
    : t('keep.trouble.unforeseen')
}
