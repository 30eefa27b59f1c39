import type { ComponentChildren } from 'preact'
import { useQuestion } from '../common/use-question.ts'
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
  const { isAsking, setAsking, focused } = useQuestion()
  if (!isAsking) {
    return (
      <button type="button" class="plain-button" ref={focused} onClick={() => setAsking(true)}>
        {label}
      </button>
    )
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
          setAsking(false)
        }}
      >
        {t('options.erase-yes')}
      </button>
      <button type="button" class="plain-button" ref={focused} onClick={() => setAsking(false)}>
        {t('options.erase-no')}
      </button>
    </fieldset>
  )
}
