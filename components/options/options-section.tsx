import type { ComponentChildren } from 'preact'

interface SectionProps {
  id: string
  title: string
  explanation?: string
  children: ComponentChildren
}

/** A part of the options: its title beside it where there is room, above it where not. */
export function Section({ id, title, explanation, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {explanation && <p>{explanation}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  )
}
