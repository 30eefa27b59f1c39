import { Readability } from '@mozilla/readability'
import { isElement } from './block-reader.ts'

const NODE_MARK = 'data-letter-node'
const DOCUMENT = 9

/** The element that holds the letter, as Readability finds it, but in the page as it is. */
export function mainElement(page: Document): Element {
  const body = page.body ?? page.documentElement
  const all = [...body.querySelectorAll('*')]
  const copy = page.cloneNode(true)
  if (!isDocument(copy)) return body
  const copyBody = copy.body ?? copy.documentElement
  for (const [index, element] of [...copyBody.querySelectorAll('*')].entries()) {
    element.setAttribute(NODE_MARK, String(index))
  }
  const article = new Readability<Node>(copy, {
    charThreshold: 200,
    serializer: (node) => node,
  }).parse()
  const kept = article?.content
  if (!kept || !isElement(kept)) return body
  const elements: Element[] = []
  for (const marked of kept.querySelectorAll(`[${NODE_MARK}]`)) {
    const original = all[Number(marked.getAttribute(NODE_MARK))]
    if (original && /^(?:P|LI|TD|BLOCKQUOTE|H[1-6]|PRE)$/.test(original.tagName))
      elements.push(original)
  }
  const common = commonAncestor(elements) ?? body
  return common.closest('article, main, [role="main"]') ?? common
}

/** The smallest element that holds nearly all of the text of these elements. */
function commonAncestor(elements: Element[]): Element | null {
  const lengths = elements.map((element) => (element.textContent ?? '').length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  let candidate: Element | null = elements[lengths.indexOf(longest)] ?? null
  while (candidate?.parentElement) {
    const root: Element = candidate
    const held = elements.reduce(
      (sum, element, i) => sum + (root.contains(element) ? (lengths[i] ?? 0) : 0),
      0,
    )
    if (held >= total * 0.9) return root
    candidate = root.parentElement
  }
  return candidate
}

function isDocument(node: Node): node is Document {
  return node.nodeType === DOCUMENT
}
