import { useMemo } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import { neighboursOf } from '../../lib/analysis/neighbouring-letters.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { facetValueName } from './display-names.ts'
import { useLibrary } from './library-context.ts'

/** The letters just before and after on the same situation, or on the same theme. */
export function NeighbourLinks({ letter }: { letter: SearchedLetter }) {
  const wording = useWording()
  const { t } = wording
  const { loaded } = useLibrary()
  const neighbours = useMemo(() => neighboursOf(letter, loaded.letters), [letter, loaded])
  if (!neighbours || (!neighbours.before && !neighbours.after)) return null
  const { shared, before, after } = neighbours
  const name = facetValueName(shared.kind, shared.value, wording, loaded.signatories)
  return (
    <section>
      <h3 class="part-title">{t('library.neighbours', { name })}</h3>
      <dl class="neighbours">
        {before && <Neighbour label={t('library.before')} letter={before} />}
        {after && <Neighbour label={t('library.after')} letter={after} />}
      </dl>
    </section>
  )
}

function Neighbour({ label, letter }: { label: string; letter: SearchedLetter }) {
  const { date } = useWording()
  const { text, language } = headingOf(letter)
  return (
    <div>
      <dt class="label">
        {label}
        {letter.date && ` · ${date(letter.date)}`}
      </dt>
      <dd>
        <a
          href={writeRoute({ view: 'letter', id: letter.id })}
          dir="auto"
          lang={language ?? undefined}
        >
          {text}
        </a>
      </dd>
    </div>
  )
}
