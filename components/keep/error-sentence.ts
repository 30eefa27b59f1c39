import { StorageError } from '../../lib/kept/storage-error.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import type { MessageKey, Translate } from '../common/translate.ts'

/**
 * Says in one sentence what went wrong; it names the browser's storage only where that failed.
 * `changed` says that another tab has changed what was to be written.
 */
export function errorSentence(error: unknown, t: Translate, changed?: MessageKey): string {
  if (changed && error instanceof KeptConflict) return t(changed)
  return error instanceof StorageError
    ? t(`keep.trouble.${error.kind}`)
    : t('keep.trouble.unforeseen')
}
