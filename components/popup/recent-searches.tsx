import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface RecentSearchesProps {
  /** The newest first. */
  queries: readonly string[]
  onQuery(query: string): void
  onClear(): void
}

/** Searches that led to a letter, to search so again. */
export function RecentSearches({ queries, onQuery, onClear }: RecentSearchesProps) {
  const { t } = useWording()
  return (
    <section class="recent" aria-labelledby="recent-title">
      <p class="label" id="recent-title">
        {t('popup.recent')}
      </p>
      {queries.map((query) => (
        <button
          type="button"
          class="recent-search"
          dir="auto"
          key={query}
          onClick={() => onQuery(query)}
        >
          {query}
        </button>
      ))}
      <TextButton onClick={onClear}>{t('popup.recent-clear')}</TextButton>
    </section>
  )
}
