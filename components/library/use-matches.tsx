import type { ComponentChildren } from 'preact'
import type { CatalogueMatches } from '../../lib/analysis/matched-texts.ts'
import { TextButton } from '../common/text-button.tsx'
import { type Opened, useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useKeptChanges } from '../keep/use-kept-changes.ts'
import { useLibrary } from './library-context.ts'

/** The matches of all adopted texts with all letters, made anew when a kept letter changes. */
export function useMatches(): Opened<CatalogueMatches> {
  const { source } = useLibrary()
  const changes = useKeptChanges(source.keep)
  return useOpened(source.matches, `matches ${changes}`)
}

interface MatchesShownProps {
  opened: Opened<CatalogueMatches>
  children: ComponentChildren
}

/** What is shown of matches once they are there; before, that they are made, or why they are not. */
export function MatchesShown({ opened, children }: MatchesShownProps) {
  const { t } = useWording()
  if (opened.failed) {
    return (
      <p role="alert">
        {t('library.beside-failed')}{' '}
        <TextButton onClick={opened.retry}>{t('letter.retry')}</TextButton>
      </p>
    )
  }
  if (!opened.value) return <p class="late soft">{t('library.beside-loading')}</p>
  return <>{children}</>
}
