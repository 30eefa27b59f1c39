import { useMemo } from 'preact/hooks'
import type { SearchedLetter } from '../../lib/search/answer.ts'
import { useWording } from '../wording.ts'
import { useLibrary } from './library-context.ts'
import { facetValueName } from './names.ts'
import { neighboursOf } from './neighbours.ts'
import { writeRoute } from './route.ts'

/** The letters just before and after on the same situation, or on the same theme. */
export function NeighbourLinks({ letter }: { letter: SearchedLetter }) {
  const wording = useWording()
  const { t } = wording
  const { shelf } = useLibrary()
  const neighbours = useMemo(() => neighboursOf(letter, shelf.letters), [letter, shelf])
  if (!neighbours || (!neighbours.before && !neighbours.after)) return null
  const { shared, before, after } = neighbours
  const name = facetValueName(shared.kind, shared.value, wording, shelf.signatories)
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
  return (
    <div>
      <dt class="label">
        {label}
        {letter.date && ` · ${date(letter.date)}`}
      </dt>
      <dd>
        <a href={writeRoute({ view: 'letter', id: letter.id })} dir="auto" lang={letter.language}>
          {letter.title}
        </a>
      </dd>
    </div>
  )
}
