import type { ComponentChildren } from 'preact'

/** What is said where there are no letters to show. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="off">
      <h2 class="subject-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
