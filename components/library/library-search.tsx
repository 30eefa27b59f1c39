import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.ts'

interface LibrarySearchProps {
  query: string
  onQuery(query: string): void
}

/** The box that fills the list as one types, from wherever in the library. Ctrl+K leads to it. */
export function LibrarySearch({ query, onQuery }: LibrarySearchProps) {
  const { t } = useWording()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isShortcut || event.altKey || event.shiftKey) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: an element "search" would want a form in it besides.
    <form class="search-box" role="search" onSubmit={(event) => event.preventDefault()}>
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        aria-label={t('search.box')}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={t('search.placeholder')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={() => {
            onQuery('')
            box.current?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </form>
  )
}
