import type { SearchAnswer } from '../../lib/search/search-answer.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface CorrectionsProps {
  answer: Pick<SearchAnswer, 'corrections' | 'corrected'>
  onQuery(query: string): void
}

/** Says which words were searched in place of those typed, and offers to type them so. */
export function Corrections({ answer: { corrections, corrected }, onQuery }: CorrectionsProps) {
  const { t } = useWording()
  if (corrections.length === 0) return null
  return (
    <div class="corrections">
      {corrections.map(({ written, used }) => (
        <p key={written}>{t('search.correction', { written, used })}</p>
      ))}
      {corrected !== null && <QueryButton query={corrected} onQuery={onQuery} />}
    </div>
  )
}

/** A query to take over into the box. */
export function QueryButton({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const { t } = useWording()
  return (
    <TextButton dir="auto" onClick={() => onQuery(query)}>
      {t('search.search-for', { query })}
    </TextButton>
  )
}
