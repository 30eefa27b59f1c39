import { useEffect, useRef } from 'preact/hooks'
import { SearchField } from '../search/search-field.tsx'

interface LibrarySearchProps {
  query: string
  onQuery(query: string): void
}

/** The box that fills the list as one types, from wherever in the library. Ctrl+K leads to it. */
export function LibrarySearch({ query, onQuery }: LibrarySearchProps) {
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
      <SearchField
        query={query}
        boxRef={box}
        onQuery={onQuery}
        aria-keyshortcuts="Control+K Meta+K"
      />
    </form>
  )
}
