import type { RefObject } from 'preact'
import { SearchField } from './search-field.tsx'

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
export function SearchBox({ listId, activeId, ...field }: SearchBoxProps) {
  return (
    <search class="search-box">
      <SearchField
        {...field}
        role="combobox"
        aria-expanded={listId !== null}
        {...(listId !== null && { 'aria-controls': listId })}
        aria-autocomplete="list"
        {...(activeId !== null && { 'aria-activedescendant': activeId })}
      />
    </search>
  )
}
