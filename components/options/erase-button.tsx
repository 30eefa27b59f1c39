import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWording } from '../common/wording.ts'

interface EraseButtonProps {
  label: string
  /** What will be gone, asked before. */
  question: string
  onErase(): void
  /** What to do before. */
  children?: ComponentChildren
}

/** Erases after asking once, in its own place. */
export function EraseButton({ label, question, onErase, children }: EraseButtonProps) {
  const { t } = useWording()
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (asking || asked) first.current?.focus()
  }, [asking, asked])
  if (!asking) {
    return (
      <button type="button" class="plain-button" ref={first} onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  const leave = () => {
    setAsked(true)
    setAsking(false)
  }
  return (
    <fieldset class="erase">
      <legend>{question}</legend>
      {children && <p>{children}</p>}
      <button
        type="button"
        class="plain-button plain-button-strong"
        onClick={() => {
          onErase()
          leave()
        }}
      >
        {t('options.erase-yes')}
      </button>
      <button type="button" class="plain-button" ref={first} onClick={leave}>
        {t('options.erase-no')}
      </button>
    </fieldset>
  )
}
