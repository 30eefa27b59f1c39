import { useMemo, useRef } from 'preact/hooks'
import {
  type Chosen,
  type ListRoute,
  NOTHING_CHOSEN,
  type Route,
  type Sort,
} from '../../lib/analysis/library-route.ts'
import {
  composeQuery,
  countChosen,
  sorted,
  understoodTyped,
} from '../../lib/analysis/list-query.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { Corrections } from '../search/corrections.tsx'
import { FilterChips } from '../search/filter-chips.tsx'
import { NoLetters } from '../search/no-letters.tsx'
import { Problems } from '../search/problems.tsx'
import { ChosenChips } from './chosen-chips.tsx'
import { CoverageMeter } from './coverage-meter.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { LetterRow } from './letter-row.tsx'
import { useLibrary } from './library-context.ts'
import { ListHead } from './list-head.tsx'
import { ResultList } from './result-list.tsx'
import { useTitle } from './use-title.ts'

/** Letters that have only part of a query, shown below those that have all of it. */
const MAX_PARTIAL_SHOWN = 10

interface ListPageProps {
  route: ListRoute
  /** Changes the address in place. */
  onRoute(route: Route): void
}

/** The letters that answer a query and the chosen facets. */
export function ListPage({ route, onRoute }: ListPageProps) {
  const { t } = useWording()
  const { go } = useLibrary()
  const { query, chosen } = route
  const { answer, letters, partial, hitsOf, sort } = useListed(route)
  const head = useRef<HTMLHeadingElement>(null)
  useTitle(query === '' ? null : query)
  const onQuery = (typed: string) => onRoute({ ...route, query: typed })
  const onChosen = (changed: Chosen) => go({ ...route, chosen: changed })
  /** What was pressed is gone with what it took out; the count tells what that did. */
  const onTakenOut = (change: () => void) => {
    change()
    head.current?.focus()
  }
  const onSort = (changed: Sort) => go({ ...route, sort: changed })
  const ids = useMemo(() => letters.map(({ id }) => id), [letters])
  const isStart = query.trim() === '' && countChosen(chosen) === 0
  const isPartial = letters[0] !== undefined && !letters[0].complete
  const parts = isPartial ? [] : partial.slice(0, MAX_PARTIAL_SHOWN)
  return (
    <div class="list-page">
      <FacetPanel facets={answer.facets} chosen={chosen} onChosen={onChosen} />
      <section class="listed" aria-label={t('panel.label')}>
        <ListHead
          ids={ids}
          isPartial={isPartial}
          route={route}
          sort={sort}
          onSort={onSort}
          titleRef={head}
        />
        {isStart && <CoverageMeter />}
        <ChosenChips chosen={chosen} onChosen={(changed) => onTakenOut(() => onChosen(changed))} />
        <FilterChips
          query={query}
          understood={answer.understood}
          onQuery={(typed) => onTakenOut(() => onQuery(typed))}
        />
        <Problems query={query} problems={answer.problems} onQuery={onQuery} />
        <Corrections answer={answer} onQuery={onQuery} />
        {letters.length > 0 ? (
          <ResultList ids={ids} hitsOf={hitsOf} />
        ) : (
          <NoLetters answer={answer} onQuery={onQuery} />
        )}
        {parts.length > 0 && (
          <section class="near-letters">
            <h3 class="section-title">{t('search.nearest')}</h3>
            <ol class="results">
              {parts.map(({ id }) => (
                <LetterRow key={id} id={id} hits={hitsOf(id)} />
              ))}
            </ol>
          </section>
        )}
        {letters.length === 0 && countChosen(chosen) > 0 && (
          <TextButton onClick={() => onChosen(NOTHING_CHOSEN)}>
            {t('library.facets-clear')}
          </TextButton>
        )}
      </section>
    </div>
  )
}

function useListed(route: ListRoute) {
  const { loaded } = useLibrary()
  const { query, chosen, sort: wished } = route
  const sort = wished ?? (query.trim() === '' ? 'newest' : 'relevance')
  const found = useMemo(() => {
    const { text, typedFrom } = composeQuery({ query, chosen })
    const options = { exhaustive: true, limit: loaded.search.size, omitHits: true }
    const full = loaded.search.search(text, options)
    const answer = {
      ...full,
      query,
      understood: understoodTyped(full.understood, typedFrom),
      corrected: full.corrected?.slice(typedFrom) ?? null,
    }
    const hitsOf = (id: string) => (query.trim() === '' ? [] : loaded.search.hits(text, id))
    return { answer, hitsOf }
  }, [loaded, query, chosen])
  const letters = useMemo(() => {
    const { results, total } = found.answer
    const whole = results.filter(({ complete }) => complete)
    return sorted(whole.length > 0 ? whole : results.slice(0, total), sort)
  }, [found, sort])
  const partial = useMemo(() => found.answer.results.filter(({ complete }) => !complete), [found])
  return { ...found, letters, partial, sort }
}
