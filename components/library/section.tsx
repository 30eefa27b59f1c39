import type { ComponentChildren } from 'preact'

interface SectionProps {
  title: string
  children: ComponentChildren
}

/** A titled part of a page. */
export function Section({ title, children }: SectionProps) {
  return (
    <section class="page-section">
      <h3 class="section-title">{title}</h3>
      {children}
    </section>
  )
}
