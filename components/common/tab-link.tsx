import type { ComponentChildren } from 'preact'

interface TabLinkProps {
  href: string
  class?: string
  /** Tag of the language of what it leads to, where it is known. */
  hreflang?: string | undefined
  'aria-label'?: string
  children: ComponentChildren
}

/** A link that opens a new tab, which gets no hold of this page. */
export function TabLink(props: TabLinkProps) {
  return <a {...props} target="_blank" rel="noopener noreferrer" />
}
