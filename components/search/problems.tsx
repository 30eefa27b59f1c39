import type { Problem } from '../../lib/search/search-answer.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { withPart } from './query-edit.ts'

interface ProblemsProps {
  query: string
  problems: Problem[]
  onQuery(query: string): void
}

/** The parts of a query that could not be taken as written, each with the nearest that could. */
export function Problems({ query, problems, onQuery }: ProblemsProps) {
  const { t } = useWording()
  // A quotation mark stands open while a phrase is being typed: that is no mistake yet.
  const shown = problems.filter(({ kind }) => kind !== 'open-quote')
  if (shown.length === 0) return null
  return (
    <ul class="problems">
      {shown.map((problem) => (
        <li key={`${problem.kind} ${problem.written}`}>
          {t(`search.problem.${problem.kind}`, { written: clipped(problem.written) })}{' '}
          {problem.suggestion !== null && (
            <TextButton
              onClick={() => onQuery(withPart(query, problem.written, problem.suggestion ?? ''))}
            >
              {t('search.use', { suggestion: problem.suggestion })}
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  )
}

const MAX_QUOTED_LENGTH = 60

function clipped(written: string): string {
  return written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written
}
