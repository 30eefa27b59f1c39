import { Readability } from '@mozilla/readability'
import { labelOf } from './block-label.ts'
import { BlockReader, isElement, textLength } from './block-reader.ts'
import type { RemovedElements } from './removed-elements.ts'
import { isDiscussion } from './skipped-elements.ts'

const NODE_MARK = 'data-letter-node'
const DOCUMENT = 9

/**
 * Readability takes time for each element and for each above it; for more than this, over a second.
 * A page of 5,000 elements, twenty within each other, has 100,000.
 */
const MAX_TOTAL_DEPTH = 150_000

/**
 * The element that holds the letter: what Readability finds, but in the page as it is. Where that
 * lacks the salutation or the word of who signs and the page has it, it is the smallest element
 * that has them: page builders set a letter in sections, and a discussion may be longer than it.
 * `depths` says how many elements stand above each of the page's, all together.
 */
export function mainElement(page: Document, removed: RemovedElements, depths: number): Element {
  const body = page.body ?? page.documentElement
  const found = depths > MAX_TOTAL_DEPTH ? body : withSections(readableElement(page, body))
  const own = frameOf(found, removed)
  const all = own.size === WHOLE_FRAME ? own : frameOf(body, removed)
  if (all.size > own.size) return withSections(smallestWith(body, all, removed))
  return articleIn(found, all, removed) ?? found
}

/** The one article that stands in an element, if whoever signs is announced there. */
function articleIn(found: Element, frame: Frame, removed: RemovedElements): Element | null {
  if (!frame.has('opener')) return null
  const [article, ...others] = found.querySelectorAll('article, main')
  if (!article || others.some((other) => !article.contains(other))) return null
  return frameOf(article, removed).size === frame.size ? article : null
}

type Frame = ReadonlySet<'salutation' | 'opener'>
const WHOLE_FRAME = 2

/** What frames a letter, as far as it stands in an element. */
function frameOf(element: Element, removed: RemovedElements): Frame {
  const reader = new BlockReader(textLength(element), { removed })
  reader.read(element)
  const frame = new Set<'salutation' | 'opener'>()
  for (const block of reader.blocks()) {
    const label = labelOf(block)
    if (label === 'salutation') frame.add('salutation')
    if (label === 'opener' || label === 'opener-inline') frame.add('opener')
    if (frame.size === WHOLE_FRAME) break
  }
  return frame
}

/** How many times the length of a page is searched, at most, for the smallest element. */
const MAX_PASSES = 6

function smallestWith(whole: Element, frame: Frame, removed: RemovedElements): Element {
  let smallest = whole
  let left = textLength(whole) * MAX_PASSES
  const holdsFrame = (child: Element) => {
    left -= textLength(child)
    return left > 0 && INNER.test(child.tagName) && frameOf(child, removed).size === frame.size
  }
  for (;;) {
    const inner = [...smallest.children].find(holdsFrame)
    if (!inner) return smallest
    smallest = inner
  }
}

/** Elements that may hold a whole letter. */
const INNER = /^(?:ARTICLE|DIV|MAIN|SECTION|TABLE|TBODY|TR|TD|CENTER)$/
/** What page builders call the sections of a page, which stand under one another. */
const SECTION = /(?:^|[-_])(?:sections?|rows?|group|con|fullwidth|band|strip)(?:$|[-_])/i

/** The element that holds all sections of a page of which this is or holds one. */
function withSections(element: Element): Element {
  let whole = element
  for (let at = element; at.parentElement && !/^(?:BODY|MAIN|ARTICLE)$/.test(at.tagName); ) {
    if (hasSectionsBeside(at)) whole = at.parentElement
    at = at.parentElement
  }
  return whole
}

function hasSectionsBeside(element: Element): boolean {
  const names = [...element.classList].filter((name) => SECTION.test(name))
  return [...(element.parentElement?.children ?? [])].some(
    (other) =>
      other !== element &&
      other.tagName === element.tagName &&
      (element.tagName === 'SECTION' || names.some((name) => other.classList.contains(name))),
  )
}

/** The element that holds what Readability takes for the article. */
function readableElement(page: Document, body: Element): Element {
  const all = [...body.querySelectorAll('*')]
  const copy = page.cloneNode(true)
  if (!isDocument(copy)) return body
  const copyBody = copy.body ?? copy.documentElement
  for (const [index, element] of [...copyBody.querySelectorAll('*')].entries()) {
    element.setAttribute(NODE_MARK, String(index))
  }
  for (const element of [...copyBody.querySelectorAll('*')].filter(isDiscussion)) element.remove()
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
