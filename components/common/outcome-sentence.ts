import type { Outcome } from '../../lib/council/outcome.ts'
import type { Wording } from './create-wording.ts'

/** Says what the Council did with a text: "Adopted by 29 votes to 13, 5 abstentions". */
export function outcomeSentence(outcome: Outcome, { t }: Wording): string {
  if (outcome.action === 'withdrawn') return t('outcome.withdrawn')
  if (!outcome.vote) return t(`outcome.${outcome.action}`)
  return t(`outcome.${outcome.action}-vote`, { ...outcome.vote })
}
