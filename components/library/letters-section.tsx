import { type Chosen, START, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'
import { LetterRow } from './letter-row.tsx'
import { PrintedSources } from './printed-sources.tsx'
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
  const shown = letters.slice(0, most).map(({ id }) => id)
  return (
    <Section title={t('library.letters')}>
      <ol class="results">
        {shown.map((id) => (
          <LetterRow key={id} id={id} />
        ))}
      </ol>
      <PrintedSources ids={shown} />
      <p class="no-print">
        <a href={writeRoute({ ...START, chosen })}>{t('library.in-list', { n: letters.length })}</a>
      </p>
    </Section>
  )
}
