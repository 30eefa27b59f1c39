import type { HTMLAttributes, RefObject } from 'preact'
import { Icon } from '../common/icon.tsx'
import { useWording } from '../common/wording.ts'

interface SearchFieldProps extends Omit<HTMLAttributes<HTMLInputElement>, 'role'> {
  role?: 'combobox'
  query: string
  boxRef: RefObject<HTMLInputElement | null>
  onQuery(query: string): void
}

/** What letters are searched from, with a button that empties it; takes all that an input does. */
export function SearchField({ query, boxRef, onQuery, ...rest }: SearchFieldProps) {
  const { t } = useWording()
  return (
    <>
      <Icon name="search" />
      <input
        {...rest}
        ref={boxRef}
        type="text"
        aria-label={t('search.box')}
        placeholder={t('search.placeholder')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        // Without a text, "auto" is from left to right, and so the placeholder were.
        dir={query === '' ? undefined : 'auto'}
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
            boxRef.current?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </>
  )
}
