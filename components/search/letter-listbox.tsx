import { useEffect, useRef } from 'preact/hooks'
import { LetterEntry } from './letter-entry.tsx'
import type { LetterGroup } from './listed-letter.ts'

interface LetterListboxProps {
  id: string
  label: string
  groups: LetterGroup[]
  /** Index of the chosen letter, counted through all groups; -1 for none. */
  active: number
  onOpen(id: string): void
  onOpenSource(id: string): void
}

/** Id of the option at an index, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

/** Letters to choose from with the keys of a search box or with the pointer. */
export function LetterListbox(props: LetterListboxProps) {
  const { id, label, groups, active, onOpen, onOpenSource } = props
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(active)
  useEffect(() => {
    // A list that opens does so where it was left, whatever is chosen in it.
    if (before.current === active) return
    before.current = active
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  let count = 0
  return (
    <div class="letters" role="listbox" id={id} aria-label={label} ref={list}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields.
        <div role="group" aria-label={group.label} class="letter-group" key={group.label}>
          {group.isTitled && (
            <p class="group-title" aria-hidden="true">
              {group.label}
            </p>
          )}
          {group.letters.map((letter) => {
            const index = count++
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box.
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the search box.
              <div
                role="option"
                id={optionId(id, index)}
                aria-selected={index === active}
                class="letter-option"
                key={letter.header.id}
                data-letter={letter.header.id}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey) onOpenSource(letter.header.id)
                  else onOpen(letter.header.id)
                }}
              >
                <LetterEntry letter={letter} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
