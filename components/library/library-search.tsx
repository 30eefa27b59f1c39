import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.ts'

interface LibrarySearchProps {
  query: string
  onQuery(query: string): void
}

/** The box that fills the list as one types, from wherever in the library. `/` leads to it. */
export function LibrarySearch({ query, onQuery }: LibrarySearchProps) {
  const { t } = useWording()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      box.current?.focus()
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
