import { type Chosen, START, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'
import { LetterRow } from './letter-row.tsx'
import { Section } from './section.tsx'

interface LettersSectionProps {
  letters: readonly { id: string }[]
  /** How many are shown here; a link leads to all. */
  most: number
  /** The facets that the list of all is narrowed by. */
  chosen: Chosen
}

/** The first letters of a subject, and the way to the list of all. */
export function LettersSection({ letters, most, chosen }: LettersSectionProps) {
  const { t } = useWording()
  return (
    <Section title={t('library.letters')}>
      <ol class="results">
        {letters.slice(0, most).map(({ id }) => (
          <LetterRow key={id} id={id} />
        ))}
      </ol>
      <p class="no-print">
        <a href={writeRoute({ ...START, chosen })}>{t('library.in-list', { n: letters.length })}</a>
      </p>
    </Section>
  )
}
