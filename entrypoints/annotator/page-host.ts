import { addStyles } from '../../extension/style-sheet.ts'

/** Marks every element of ours in a page, so that a newer script can clear an older one's away. */
const HOST_ATTRIBUTE = 'data-hrc-letters'

/** All that anything of ours in a page answers to. */
const EVENTS = 'blur change click focus input keydown submit'.split(' ')

const hosts = new WeakSet<Node>()

export interface PageHost {
  host: HTMLElement
  /** Closed: the page can neither look into it nor find what is in it. */
  root: ShadowRoot
}

/**
 * Makes an element to put into a page, plain, as a custom element could be defined by the page
 * first. Nothing inside it hears of events that a script made, and no link there follows them.
 */
export function createPageHost(
  document: Document,
  tag: 'div' | 'span',
  kind: string,
  styles: string[],
): PageHost {
  const host = document.createElement(tag)
  host.setAttribute(HOST_ATTRIBUTE, kind)
  hosts.add(host)
  const root = host.attachShadow({ mode: 'closed' })
  for (const css of styles) addStyles(root, css)
  for (const type of EVENTS) root.addEventListener(type, refuseUntrusted, true)
  return { host, root }
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Whether this script has made a node; a page can give the mark to elements of its own. */
export function isPageHost(node: Node): boolean {
  return hosts.has(node)
}

/** Finds our elements in a page, those of an older script and copies that the page made too. */
export function findPageHosts(document: Document, tags = 'span,div'): Iterable<Element> {
  return document.querySelectorAll(`:is(${tags})[${HOST_ATTRIBUTE}]:empty`)
}
