import { useMemo } from 'preact/hooks'
import { compareLetters } from '../../lib/analysis/compare-letters.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { CompareHeads } from './compare-heads.tsx'
import { ComparedAsks, ComparedSigners } from './compared.tsx'
import { useLibrary } from './library-context.ts'
import { NotFound } from './message-page.tsx'
import { Section } from './section.tsx'
import { TakeAlong } from './take-along.tsx'
import { useTitle } from './use-title.ts'

/** Letters side by side: what they ask and who signed, in common and apart. */
export function ComparePage({ ids }: { ids: readonly string[] }) {
  const { t } = useWording()
  const { loaded } = useLibrary()
  const letters = useMemo(
    () => ids.flatMap((id) => loaded.search.letter(id) ?? []),
    [loaded, ids.join(',')],
  )
  const missing = ids.filter((id) => !loaded.search.letter(id))
  const title = t('library.comparing', { n: letters.length })
  useTitle(letters.length > 0 ? title : t('library.not-found'))
  if (letters.length === 0) {
    return <NotFound text={t('library.no-letter', { id: missing.join(', ') })} />
  }
  return (
    <div class="subject-page compare-page" style={{ '--letters': letters.length }}>
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {title}
        </h2>
        <TakeAlong
          of={{ view: 'compare', ids: letters.map(({ id }) => id) }}
          ids={letters.map(({ id }) => id)}
          title={title}
        />
        {missing.length > 0 && (
          <p role="alert">{t('library.no-letter', { id: missing.join(', ') })}</p>
        )}
        {letters.length === 1 && <p class="soft">{t('library.compare-more')}</p>}
      </header>
      <CompareHeads letters={letters} />
      <Compared letters={letters} />
    </div>
  )
}

function Compared({ letters }: { letters: readonly SearchedLetter[] }) {
  const { t } = useWording()
  const { loaded } = useLibrary()
  const comparison = useMemo(() => compareLetters(letters, loaded.signatories), [loaded, letters])
  return (
    <>
      <Section title={t('letter.asks')}>
        <ComparedAsks letters={letters} comparison={comparison} />
      </Section>
      <Section title={t('letter.signatories')}>
        <ComparedSigners letters={letters} comparison={comparison} />
      </Section>
    </>
  )
}
