import type { RefObject } from 'preact'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.ts'

interface SearchBoxProps {
  query: string
  /** Id of the list that the box fills, or null while there is none. */
  listId: string | null
  /** Id of the option that Enter would open. */
  activeId: string | null
  boxRef: RefObject<HTMLInputElement | null>
  onQuery(query: string): void
  onKeyDown(event: KeyboardEvent): void
}

/** The box that letters are searched from: the focus stays in it while arrow keys move the list. */
export function SearchBox(props: SearchBoxProps) {
  const { query, listId, activeId, boxRef, onQuery, onKeyDown } = props
  const { t } = useWording()
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={boxRef}
        type="text"
        role="combobox"
        aria-label={t('search.box')}
        aria-expanded={listId !== null}
        {...(listId !== null && { 'aria-controls': listId })}
        aria-autocomplete="list"
        {...(activeId !== null && { 'aria-activedescendant': activeId })}
        placeholder={t('search.placeholder')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={() => {
            onQuery('')
            boxRef.current?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  )
}
