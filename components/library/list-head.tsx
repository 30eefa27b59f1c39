import type { RefObject } from 'preact'
import { type ListRoute, SORTS, type Sort, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'
import { facetValueName, narrowedTo } from './display-names.ts'
import { useLibrary } from './library-context.ts'
import { TakeAlong } from './take-along.tsx'

interface ListHeadProps {
  ids: readonly string[]
  /** No letter has all of the query; these have part of it. */
  isPartial: boolean
  route: ListRoute
  sort: Sort
  onSort(sort: Sort): void
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** How many there are, in which order, and what can be done with them. */
export function ListHead({ ids, isPartial, route, sort, onSort, titleRef }: ListHeadProps) {
  const wording = useWording()
  const { t } = wording
  const { signatories } = useLibrary().loaded
  return (
    <header class="list-head">
      <h2 class="list-title" ref={titleRef} tabIndex={-1} aria-live="polite">
        {t('list.count', { n: ids.length })}
      </h2>
      {ids.length > 1 && (
        <label class="sort">
          <span>{t('library.sort')}</span>
          <select
            value={sort}
            onChange={(event) => {
              const { value } = event.currentTarget
              onSort(SORTS.find((known) => known === value) ?? sort)
            }}
          >
            {SORTS.filter((known) => known !== 'relevance' || route.query.trim() !== '').map(
              (known) => (
                <option key={known} value={known}>
                  {t(`library.sort.${known}`)}
                </option>
              ),
            )}
          </select>
        </label>
      )}
      <TakeAlong of={route} ids={ids} title={route.query || t('library.all-letters')} />
      {isPartial && <p class="soft near">{t('search.nearest-only')}</p>}
      <Pages route={route} />
      <p class="print-only near">{narrowedTo(route, wording, signatories)}</p>
    </header>
  )
}

/** The pages of the one situation or organisation that the list is narrowed to. */
function Pages({ route: { chosen } }: Pick<ListHeadProps, 'route'>) {
  const wording = useWording()
  const { signatories } = useLibrary().loaded
  const [country, second] = chosen.country
  const [key, other] = chosen.organization
  const links = [
    country && second === undefined
      ? {
          href: writeRoute({ view: 'situation', country }),
          text: wording.t('library.to-situation', { country: wording.state(country) }),
        }
      : null,
    key && other === undefined
      ? {
          href: writeRoute({ view: 'signatory', key }),
          text: facetValueName('organization', key, wording, signatories),
        }
      : null,
  ].filter((link) => link !== null)
  if (links.length === 0) return null
  return (
    <p class="list-pages">
      {links.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </p>
  )
}
