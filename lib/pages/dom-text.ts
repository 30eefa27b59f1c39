import { builtIn } from './built-in.ts'

/** Elements on separate lines: their text must not run into that of their neighbours. */
const BLOCK = /^(BR|P|DIV|LI|TD|TH|TR|H\d)$/

/**
 * The text of an element as a reader sees it, white space collapsed, cut at `limit` characters,
 * without elements whose names match `skipped`. `innerText` would make the browser lay the page
 * out; `textContent` glues lines together. It walks without recursion, as a script may nest nodes
 * by the ten thousand.
 */
export function visibleText(
  root: Node | null | undefined,
  limit = 2000,
  skipped = /SCRIPT|STYLE/,
): string {
  let text = ''
  let node = root
  let entering = true
  while (node && text.length <= limit) {
    const name = node.nodeName
    if (BLOCK.test(name)) text += ' '
    let next: Node | null = null
    if (entering) {
      if (node.nodeType === 3) text += node.nodeValue?.slice(0, limit)
      if (!skipped.test(name)) next = builtIn(node, 'firstChild')
    }
    if (!next && node === root) break
    next ??= builtIn(node, 'nextSibling')
    entering = !!next
    node = next ?? builtIn(node, 'parentNode')
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit)
}

/** The value of an attribute, as written; empty where there is none. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? ''
}

/**
 * The title and its element. The site's selector `own` comes first, so that a logo set as `h1` does
 * not win. A page without a heading gives the window's title without the site's name.
 */
export function readTitle(
  page: ParentNode,
  _url?: unknown,
  own = '.hero-1__title:not(form)',
): { title: string; heading: Element | null } {
  for (const selector of [own, 'main h1', 'h1', 'main h2']) {
    const heading = page.querySelector(selector)
    const title = visibleText(heading)
    if (title) return { title, heading }
  }
  const title = visibleText(page.querySelector('title'))
  return { title: title.replace(/ \| .*/, ''), heading: null }
}
