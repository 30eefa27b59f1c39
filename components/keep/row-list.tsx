import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../common/icon.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface RowListProps<Row> {
  rows: readonly Row[]
  empty: Row
  /** What a row is called when it is taken out. */
  nameOf(row: Row): string
  /** Text pasted over several lines gives a row each. */
  fromLine(line: string): Row
  onRows(rows: Row[]): void
  addLabel: string
  children(row: Row, put: (row: Row) => void, index: number): ComponentChildren
}

/** An ask is a paragraph; its beginning tells it from the others. */
const MAX_LABEL_LENGTH = 40

function briefly(name: string): string {
  return name.length > MAX_LABEL_LENGTH ? `${name.slice(0, MAX_LABEL_LENGTH)}…` : name
}

/** Longer lists are shown a part at a time. */
const SHOWN = 150

/** A list to write in: Enter begins a new row, Backspace in an empty one takes it out. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { rows, empty, nameOf, fromLine, onRows, addLabel, children } = props
  const { t, number } = useWording()
  const list = useRef<HTMLOListElement>(null)
  const [shown, setShown] = useState(SHOWN)
  const [focused, setFocused] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (focused === null) return
    list.current?.children[focused]?.querySelector<HTMLElement>('input, textarea')?.focus()
    setFocused(null)
  }, [focused])

  const insert = (index: number, added: Row[]) => {
    onRows([...rows.slice(0, index), ...added, ...rows.slice(index)])
    if (index >= shown) setShown(index + 1)
    setFocused(index + added.length - 1)
  }
  const takeOut = (index: number) => {
    onRows(rows.filter((_, other) => other !== index))
    setFocused(Math.max(0, index - 1))
  }
  const onKeyDown = (event: KeyboardEvent, row: Row, index: number) => {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      insert(index + 1, [empty])
    }
    if (event.key === 'Backspace' && nameOf(row) === '') {
      event.preventDefault()
      takeOut(index)
    }
  }
  const onPaste = (event: ClipboardEvent, index: number) => {
    const lines = (event.clipboardData?.getData('text') ?? '').split(/\r?\n/)
    const written = lines.map((line) => line.trim()).filter((line) => line !== '')
    if (written.length < 2) return
    event.preventDefault()
    insert(index + 1, written.map(fromLine))
  }
  return (
    <>
      <ol class="rows" ref={list}>
        {rows.slice(0, shown).map((row, index) => (
          <li
            key={index}
            onKeyDown={(event) => onKeyDown(event, row, index)}
            onPaste={(event) => onPaste(event, index)}
          >
            {children(row, (changed) => onRows(rows.with(index, changed)), index)}
            <button
              type="button"
              class="icon-button"
              aria-label={t('keep.take-out', { name: briefly(nameOf(row)) })}
              onClick={() => takeOut(index)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ol>
      <p class="rows-more">
        {rows.length > shown && (
          <TextButton onClick={() => setShown(rows.length)}>
            {t('keep.show-all', { n: number(rows.length) })}
          </TextButton>
        )}
        <TextButton onClick={() => insert(rows.length, [empty])}>{addLabel}</TextButton>
      </p>
    </>
  )
}
