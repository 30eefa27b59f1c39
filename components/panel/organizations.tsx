import type { LetterHeader } from '../../lib/letters/letter.ts'
import { fullSignatories } from '../common/signatory-wording.ts'
import type { Subject } from '../common/subject.ts'
import { useWording } from '../common/wording.ts'
import type { Asked } from './use-asked.ts'

interface OrganizationsProps {
  asked: Asked
  subject: Subject
  headers: Record<string, LetterHeader>
}

/**
 * How many organizations signed the letters that are on the subject itself, and on what that rests:
 * the names listed, or the number that a letter gives.
 */
export function Organizations({ asked, subject, headers }: OrganizationsProps) {
  const wording = useWording()
  const { t } = wording
  if (asked.tier !== 'direct') return null
  const letters = subject.matches.flatMap(({ id, tier }) =>
    tier === 'direct' ? (headers[id] ?? []) : [],
  )
  const [only] = letters
  if (letters.length === 1 && only) {
    const { numbers } = fullSignatories(only, wording)
    return <p class="organizations">{numbers.join(' · ')}</p>
  }
  const stated = Math.max(0, ...letters.map((letter) => letter.stated_organizations ?? 0))
  const named = asked.value?.named ?? 0
  // Keeps its line while the names are being read.
  if (!asked.value) return <p class="organizations">\u00a0</p>
  if (stated === 0 && named === 0) return null
  return (
    <p class="organizations">
      {stated > named
        ? t('organizations.stated', { stated, named })
        : t('organizations.named', { named })}
    </p>
  )
}
