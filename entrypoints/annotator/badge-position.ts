import { builtIn, unshadowed } from '../../lib/pages/built-in.ts'
import type { Badge } from './badge.ts'

/** Room between the text and the badge, in CSS px. */
const GAP = 8
/** The least room without ink above and below a line of text together, in CSS px. */
const LEADING = 4
/** Blocks as a page lays text out in; a badge goes behind the last text inside the innermost. */
const INLINE = /^(inline|contents|ruby)/

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A badge and the element beside whose text it belongs. */
export interface PlacedBadge {
  badge: Badge
  /** The row, cell or heading. */
  element: Element
  /** The title as read from the page: which cell of a row the badge goes to. */
  title: string
}

/**
 * Puts the badge's host where it takes no room: in the line of the last text of the title. A row
 * that grew all the same (white space at the end of a full line) gets the host out of the flow.
 */
export function attachBadges(badges: PlacedBadge[]): void {
  const before = badges.map(({ element }) => element.getBoundingClientRect().height)
  const ends = badges.map((placed) => endOfText(titleCell(placed)))
  badges.forEach(({ badge }, index) => {
    ends[index]?.(badge.host)
  })
  const after = badges.map(({ element }) => element.getBoundingClientRect().height)
  badges.forEach(({ badge }, index) => {
    const grew = Math.abs((after[index] ?? 0) - (before[index] ?? 0)) > 0.01
    if (grew) badge.host.setAttribute('data-loose', '')
  })
}

/** Of a badge, in CSS px: it follows the browser's font size. */
interface Size {
  width: number
  height: number
}

/** Moves the badges to free room near their text; reads all of the layout before writing any. */
export function positionBadges(badges: PlacedBadge[]): void {
  for (const { badge } of badges) badge.button.classList.remove('compact')
  const sizes = badges.map(({ badge: { button } }) => ({
    width: button.offsetWidth,
    height: button.offsetHeight,
  }))
  const positions = badges.map((placed, index) => {
    const size = sizes[index]
    return size ? findPosition(placed, size) : null
  })
  badges.forEach(({ badge }, index) => {
    const position = positions[index]
    if (!position) return
    badge.button.classList.toggle('compact', position.compact)
    badge.button.style.left = `${position.left}px`
    badge.button.style.top = `${position.top}px`
  })
}

interface Position {
  /** From the host, in CSS px. */
  left: number
  top: number
  compact: boolean
}

function findPosition(placed: PlacedBadge, { width, height }: Size): Position | null {
  const origin = placed.badge.host.getBoundingClientRect()
  const title = titleCell(placed)
  const rightToLeft = getComputedStyle(title).direction === 'rtl'
  const first = cellsOf(placed.element)[0]
  const titleRoom = roomOf(title)
  const room = [titleRoom, ...(first && first !== title ? [roomOf(first)] : [])]
  for (const [size, compact] of [
    [{ width, height }, false],
    [{ width: height, height }, true],
  ] as const) {
    for (const { lines, box } of room) {
      const spot =
        behind(lines.slice(-1), box, size, rightToLeft) ??
        below(lines, box, size, rightToLeft) ??
        behind(lines, box, size, rightToLeft)
      if (spot) return { left: spot.left - origin.left, top: spot.top - origin.top, compact }
    }
  }
  const { box } = titleRoom
  const spare = roomBelow(title) - height
  if (!first && spare >= -LEADING) {
    const left = rightToLeft ? box.right + 2 - width : box.left - 2
    const top = box.bottom + Math.min(2, spare / 2)
    return { left: left - origin.left, top: top - origin.top, compact: false }
  }
  const left = rightToLeft ? box.left : box.right - height
  return { left: left - origin.left, top: box.bottom - height / 2 - origin.top, compact: true }
}

/** After the end of the last line that leaves room for the badge. */
function behind(lines: Box[], box: Box, { width, height }: Size, rightToLeft: boolean) {
  for (const line of lines.toReversed()) {
    const left = rightToLeft ? line.left - GAP - width : line.right + GAP
    if (left < box.left || left + width > box.right) continue
    return { left, top: (line.top + line.bottom - height) / 2 }
  }
  return null
}

/** Under the last line, where the cell is taller than its text. */
function below(lines: Box[], box: Box, { width, height }: Size, rightToLeft: boolean) {
  const last = lines.at(-1)
  if (!last || last.bottom + height > box.bottom || width > box.right - box.left) return null
  return { left: rightToLeft ? last.right - width : last.left, top: last.bottom + 2 }
}

/** The lines of text of an element and the box that they may use, without the far padding. */
function roomOf(element: Element): { lines: Box[]; box: Box } {
  const lines: Box[] = []
  for (const rect of textNodesOf(element).flatMap(boxesOf)) {
    if (rect.width === 0 || rect.height === 0) continue
    const line = lines.at(-1)
    if (line && inOneLine(line, rect)) {
      line.left = Math.min(line.left, rect.left)
      line.right = Math.max(line.right, rect.right)
      line.top = Math.min(line.top, rect.top)
      line.bottom = Math.max(line.bottom, rect.bottom)
    } else {
      lines.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
    }
  }
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { lines, box: { left: left + 2, right: right - 2, top, bottom } }
}

/** Empty room under a heading, in CSS px: to what follows it, or to the end of what it stands in. */
function roomBelow(heading: Element): number {
  const { bottom } = heading.getBoundingClientRect()
  const next = heading.nextElementSibling && boxOf(heading.nextElementSibling)
  const end = next?.height ? next.top : heading.parentElement && boxOf(heading.parentElement).bottom
  return (end ?? bottom) - bottom
}

/** Glyphs of neighbouring lines may overlap where lines are set tight; their middles do not. */
function inOneLine(line: Box, box: Box): boolean {
  const middle = (box.top + box.bottom) / 2
  return (
    middle > line.top && middle < line.bottom && distance(line, box) < (line.bottom - line.top) / 2
  )
}

function boxOf(element: Element): DOMRect {
  return builtIn(element, 'getBoundingClientRect').call(element)
}

function distance(one: Box, other: Box): number {
  return Math.abs(one.top + one.bottom - other.top - other.bottom) / 2
}

function cellsOf(element: Element): Element[] {
  return [...element.children].filter((cell) => /^T[DH]$/.test(cell.tagName))
}

/** The cell that holds the title, else the second; for an element without cells see `blockOf`. */
function titleCell({ element, title }: PlacedBadge): Element {
  const start = withoutSpace(title).slice(0, 40)
  const cells = cellsOf(element)
  const holding = cells.find((cell) => withoutSpace(cell.textContent ?? '').includes(start))
  return (start && holding) || cells[1] || cells[0] || blockOf(element)
}

/** A link in a line that it shares has no room of its own: the block around it, if for it alone. */
function blockOf(element: Element): Element {
  let block = element
  for (let up = around(block); up && isInline(block); up = around(block)) block = up
  return block.querySelectorAll('a').length > 1 ? element : block
}

/** The element that a node stands in; none for a form, whose fields may be named as its properties. */
function around({ parentElement }: Node): Element | null {
  return parentElement instanceof HTMLFormElement ? null : parentElement
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}

function textNodesOf(element: Element): Text[] {
  const walker = unshadowed(document).createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text && node.data.trim()) nodes.push(node)
  }
  return nodes
}

/** One text at a time: a range over an element would, in Firefox, take in what is in a badge. */
function boxesOf(text: Node): DOMRect[] {
  const range = new Range()
  range.selectNodeContents(text)
  return [...range.getClientRects()]
}

/** Puts a host where it goes in the title: behind its last text, and not inside a link. */
function endOfText(cell: Element): (host: Element) => void {
  let last: ChildNode | undefined = textNodesOf(cell).at(-1)
  for (let up = last && around(last); up && up !== cell && isInline(up); up = around(up)) last = up
  return (host) => (last ? last.after(host) : cell.append(host))
}

function isInline(element: Element): boolean {
  return INLINE.test(getComputedStyle(element).display)
}
