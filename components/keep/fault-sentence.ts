import type { ImportFault } from '../../lib/letters/import-fault.ts'
import type { Translate } from '../common/translate.ts'

/** Says in one sentence why a record of a file was not taken. */
export function faultSentence(fault: ImportFault, t: Translate): string {
  if (fault.code !== 'wrong') {
    const { code, ...values } = fault
    return t(`import.${code}`, { ...values })
  }
  const { field, expected, most = 0 } = fault
  return t(`import.wrong.${expected}`, { field, most })
}
