import type { ComponentChildren, RefObject } from 'preact'

interface ScrollFrameProps {
  label: string
  frameRef?: RefObject<HTMLElement | null>
  children: ComponentChildren
}

/** A region whose content, when it is wider than the page, scrolls sideways, with the keys too. */
export function ScrollFrame({ label, frameRef, children }: ScrollFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section class="scroll-x" tabIndex={0} aria-label={label} {...(frameRef && { ref: frameRef })}>
      {children}
    </section>
  )
}
