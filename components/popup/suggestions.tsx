import { useState } from 'preact/hooks'
import type { Understood } from '../../lib/search/search-answer.ts'
import { TabLink } from '../common/tab-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface SuggestionsProps {
  understood: readonly Understood[]
  /** The address of the library. */
  library: string
  /** Copies what the letters on a state ask for; gives how many letters have any ask. */
  onCopyAsks(country: string): Promise<number>
  /** That one was followed. */
  onUse(): void
}

/** The fields of the library's address for what a part of a query names. */
const PLACES = new Map<Understood['kind'], string>([
  ['country', 'situation'],
  ['session', 'session'],
  ['organization', 'org'],
])
const MAX_SUGGESTIONS = 3

/** The places in the library that a query names, and what its state was asked to copy. */
export function Suggestions({ understood, library, onCopyAsks, onUse }: SuggestionsProps) {
  const wording = useWording()
  const { t } = wording
  const [copied, setCopied] = useState<{ country: string; n: number | null } | null>(null)
  const named = understood.filter(
    ({ kind, value, excluded }) => PLACES.has(kind) && !excluded && value !== 'special',
  )
  const places = [...new Map(named.map((one) => [`${one.kind} ${one.value}`, one])).values()]
  if (places.length === 0) return null
  const country = places.find(({ kind }) => kind === 'country')?.value
  const copy = async (state: string) => {
    onUse()
    const n = await onCopyAsks(state).catch(() => null)
    setCopied({ country: state, n })
  }
  return (
    <nav class="suggestions" aria-label={t('popup.suggestions')}>
      {places.slice(0, MAX_SUGGESTIONS).map((place) => {
        const hash = new URLSearchParams({ [PLACES.get(place.kind) ?? '']: place.value })
        return (
          <TabLink key={`${place.kind} ${place.value}`} href={`${library}#${hash}`}>
            {t('popup.go-to', { name: nameOf(place) })}
          </TabLink>
        )
      })}
      {country !== undefined && (
        <TextButton onClick={() => void copy(country)}>
          {t('popup.copy-asks', { name: wording.state(country) })}
        </TextButton>
      )}
      <p role="status">
        {copied?.country === country &&
          copied !== null &&
          (copied.n === null ? t('cite.failed') : t('popup.copied-asks', { n: copied.n }))}
      </p>
    </nav>
  )

  function nameOf(place: Understood): string {
    if (place.kind === 'country') return wording.state(place.value)
    if (place.kind === 'session') return wording.session(place.value)
    return place.written
  }
}
