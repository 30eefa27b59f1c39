import { troubleOf } from '../../lib/kept/trouble.ts'
import type { Translate } from '../messages.ts'

/** What went wrong with the store, in one sentence. */
export function troubleSentence(error: unknown, t: Translate): string {
  return t(`keep.trouble.${troubleOf(error).kind}`)
}
