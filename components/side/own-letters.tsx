import type { OwnMatches } from '../../extension/messages.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { joinInOrder } from '../../lib/matching/order.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { MatchSection } from '../common/match-list.tsx'
import type { Subject } from '../common/subject.ts'
import { useWording } from '../common/wording.ts'

type Headers = Record<string, LetterHeader>

/**
 * The letters that the user keeps for a subject, in the matcher's order; of a page also those for
 * its texts, each once. Those that the subject shows anyway are left out.
 */
export function ownOf(own: OwnMatches | undefined, subject: Subject, headers: Headers): Match[] {
  if (!own) return []
  const { key } = subject
  const all = key === 'page' ? [...own.matches, ...own.texts.flat()] : (own.texts[key] ?? [])
  const known = new Set(subject.matches.map(({ id }) => id))
  return joinInOrder(all, (id) => headers[id]?.date).filter(({ id }) => !known.has(id))
}

interface OwnLettersProps {
  matches: Match[]
  headers: Headers
  onOpen(id: string): void
}

/** The user's own letters under a heading of their own: they are in no count of the page. */
export function OwnLetters(props: OwnLettersProps) {
  const { t } = useWording()
  return props.matches.length > 0 && <MatchSection {...props} title={t('keep.by-you')} />
}
