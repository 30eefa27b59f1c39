import { builtIn } from './built-in.ts'

/** Elements that stand on a line of their own: their text must not run into its neighbours'. */
const BLOCK = /^(BR|P|DIV|LI|TD|TH|TR|H\d)$/

/** Goes through the nodes without recursion: a script may nest them by the ten thousand. */
function collect(root: Node, limit: number, own: boolean): string {
  let text = ''
  let node: Node | null = root
  let entering = true
  while (node && text.length <= limit) {
    if (BLOCK.test(node.nodeName)) text += ' '
    let next: Node | null = null
    if (entering) {
      if (node.nodeType === 3) text += node.nodeValue?.slice(0, limit)
      if (!(own ? /^(SCRIPT|STYLE|TABLE)$/ : /^(SCRIPT|STYLE)$/).test(node.nodeName))
        next = builtIn(node, 'firstChild')
    }
    if (!next && node === root) break
    next ??= builtIn(node, 'nextSibling')
    entering = !!next
    node = next ?? builtIn(node, 'parentNode')
  }
  return text
}

/**
 * The text of an element as a reader sees it, white space collapsed, cut at `limit` characters.
 * With `own`, tables that stand in it are left out. `innerText` would make the browser lay the page out; `textContent` glues lines together.
 */
export function written(node: Node | null | undefined, limit = 2000, own = false): string {
  return node ? collect(node, limit, own).replace(/\s+/g, ' ').trim().slice(0, limit) : ''
}

/**
 * The element that holds the page's title: the most telling selector first, so that a logo set as
 * `h1` in the page's header does not win.
 */
export function titleElement(document: Document): Element | null {
  for (const selector of ['.hero-1__title:not(form)', 'main h1', 'h1', 'main h2']) {
    const element = document.querySelector(selector)
    if (written(element)) return element
  }
  return null
}

/** Title and its element; where there is no heading, the window's title without the site's name. */
export function readTitle(document: Document): { title: string; heading: Element | null } {
  const heading = titleElement(document)
  return { title: written(heading) || document.title.replace(/ \| .*/, ''), heading }
}
