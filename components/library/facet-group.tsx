import { useState } from 'preact/hooks'
import type { FacetCount, FacetName } from '../../lib/search/search-answer.ts'
import { fold } from '../../lib/text/fold.ts'
import { useWording } from '../common/wording.ts'
import { facetValueName } from './display-names.ts'
import { useLibrary } from './library-context.ts'
import { WholeToggle } from './whole-toggle.tsx'

/** Values shown at first, and from how many on there is a field to find one. */
const SHOWN_AT_FIRST = 6
const FIND_FROM = 16
/** Values shown at once when all are wanted. */
const MAX_SHOWN = 200

interface FacetGroupProps {
  facet: FacetName
  counts: readonly FacetCount[]
  chosen: readonly string[]
  onToggle(value: string): void
}

/** The values of one facet to tick. Those ticked stay, whatever else is chosen. */
export function FacetGroup({ facet, counts, chosen, onToggle }: FacetGroupProps) {
  const wording = useWording()
  const { t, number } = wording
  const { signatories } = useLibrary().loaded
  const [isWhole, setWhole] = useState(false)
  const [sought, setSought] = useState('')
  const nameOf = (value: string) => facetValueName(facet, value, wording, signatories)
  const values = withChosen(counts, chosen)
  const wanted = fold(sought.trim())
  const fitting =
    wanted === '' ? values : values.filter(({ value }) => fold(nameOf(value)).includes(wanted))
  const shown = isWhole ? fitting.slice(0, MAX_SHOWN) : atFirst(fitting, chosen)
  if (values.length === 0) return null
  return (
    <fieldset class="facet">
      <legend>{t(`library.facet.${facet}`)}</legend>
      {isWhole && values.length >= FIND_FROM && (
        <input
          type="search"
          aria-label={t('library.facet-find', { facet: t(`library.facet.${facet}`) })}
          placeholder={t('library.find')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <ul class={isWhole ? 'facet-values is-whole' : 'facet-values'}>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
              />
              <bdi class="facet-name">{nameOf(value)}</bdi>
              <span class="facet-count">{number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {wanted !== '' && shown.length === 0 && <p class="soft">{t('library.find-none')}</p>}
      {values.length > SHOWN_AT_FIRST && (
        <WholeToggle
          isWhole={isWhole}
          count={values.length}
          onToggle={() => {
            setWhole(!isWhole)
            setSought('')
          }}
        />
      )}
    </fieldset>
  )
}

/** A chosen value that no letter has is still there to be taken out. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((known) => known.value === value))
  return [...missing.map((value) => ({ value, count: 0 })), ...counts]
}

function atFirst(values: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  return values.filter(({ value }, index) => index < SHOWN_AT_FIRST || chosen.includes(value))
}
