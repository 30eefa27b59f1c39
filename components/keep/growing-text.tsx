import { useLayoutEffect, useRef } from 'preact/hooks'

interface GrowingTextProps {
  id?: string
  value: string
  label?: string
  onText(text: string): void
  onFocusIn?(event: FocusEvent): void
  'aria-invalid'?: true
  'aria-describedby'?: string
}

/** A box for text that is as high as what is in it. */
export function GrowingText({ id, value, label, onText, ...others }: GrowingTextProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    // Where the browser does it by itself (`field-sizing`) there is nothing to measure.
    const element = box.current
    if (!element || CSS.supports('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  return (
    <textarea
      ref={box}
      rows={1}
      dir="auto"
      value={value}
      {...(id && { id })}
      {...(label && { 'aria-label': label })}
      {...others}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  )
}
