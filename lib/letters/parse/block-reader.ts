import { ListHeads } from './list-headings.ts'
import { isItemOrRow, NO_REMOVED_ELEMENTS, type RemovedElements } from './removed-elements.ts'
import { emptyLine, LINE_END, linesOf, type SetLine, styleOf } from './set-lines.ts'
import { isDiscussion, isNote, isNoteMark, isUnseen, namesOf } from './skipped-elements.ts'
import { type Block, block, cleanLine } from './source-blocks.ts'
import { tabbedParts, withTabColumns } from './tab-columns.ts'

const SKIPPED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA SVG IFRAME OBJECT FIGURE DIALOG VIDEO AUDIO CANVAS MAP HEAD LINK META'.split(
    ' ',
  ),
)
/** Class and id words of what stands around a letter: share buttons, related news, menus. */
const FURNITURE =
  /(?:^|[-_])(?:share|sharing|sharedaddy|addtoany|social|socials|related|relatedposts|breadcrumbs?|newsletter|cookies?|sidebar|comments?|respond|menu|navbar|navigation|pagination|pager|tags|tagcloud|advert|promo|donate|popup|modal|footer|skip-link|subscribe|partners|sponsors|cat-links|post-tags|read-more|readmore|recommended|trending)(?:$|[-_])/i
const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3

interface ReaderOptions {
  removed?: RemovedElements
  tabs?: boolean
}

/** Walks a page's elements and gathers blocks in reading order. */
export class BlockReader {
  readonly #removedElements = new Set<Element>()
  readonly #removed: RemovedElements
  readonly #total: number
  readonly #heads = new ListHeads()
  readonly #blocks: Block[] = []
  #group = 0
  #gap = false
  #inNote = false

  /** What tabs part, in files of text processors; in pages tabs are spaces. */
  readonly #tabbed: Map<Block, string[]> | null

  /** `total` is the length of all the text that may be read; `tabs`: tabs part columns. */
  constructor(total: number, { removed = NO_REMOVED_ELEMENTS, tabs = false }: ReaderOptions = {}) {
    this.#total = total
    this.#removed = removed
    this.#tabbed = tabs ? new Map() : null
  }

  blocks(): Block[] {
    return this.#tabbed ? withTabColumns(this.#blocks, this.#tabbed) : this.#blocks
  }

  /** Texts that were struck through, and points of lists that were hidden, in their order. */
  removedTexts(): string[] {
    return [...this.#removedElements].map(shownText)
  }

  read(root: Element): void {
    if (this.#isSkipped(root)) return
    const wasInNote = this.#inNote
    this.#inNote ||= isNote(root)
    this.#readKind(root)
    this.#inNote = wasInNote
  }

  #readKind(root: Element): void {
    if (root.tagName === 'UL' || root.tagName === 'OL' || root.tagName === 'DL') this.#group += 1
    if (root.tagName === 'TABLE') this.#readTable(root)
    else if (root.tagName === 'PRE') this.#readLines(root)
    else this.#readInline(root)
  }

  /** Gathers the loose text of a block element into blocks and descends into its block children. */
  #readInline(root: Element): void {
    let lines: SetLine[] = [emptyLine()]
    const flush = () => {
      this.#push(root, lines)
      lines = [emptyLine()]
    }
    const visit = (node: Node, bold: boolean, slanted: boolean) => {
      if (node.nodeType === TEXT) {
        const text = node.textContent ?? ''
        const line = lines.at(-1)
        if (!line) return
        line.text += text
        if (bold) line.bold += text.trim().length
        if (slanted) line.slanted += text.trim().length
        return
      }
      if (!isElement(node)) return
      const element = node
      if (element.tagName === 'BR') {
        lines.push(emptyLine())
        return
      }
      if (isNoteMark(element)) return
      if (BLOCK_TAGS.has(element.tagName)) {
        flush()
        if (element.tagName === 'HR') this.#gap = true
        else this.read(element)
        return
      }
      if (this.#isSkipped(element)) return
      const style = element.getAttribute('style') ?? ''
      const heavier =
        bold ||
        /^(?:B|STRONG)$/.test(element.tagName) ||
        /font-weight:\s*(?:bold|[6-9]00)/i.test(style)
      const leaning = slanted || /^(?:I|EM)$/.test(element.tagName)
      for (const child of element.childNodes) visit(child, heavier, leaning)
    }
    for (const child of root.childNodes) visit(child, false, false)
    flush()
  }

  #push(element: Element, lines: SetLine[]): void {
    const filled = lines.map((line) => ({
      text: cleanLine(line.text),
      bold: line.bold,
      slanted: line.slanted,
      cells: this.#tabbed ? tabbedParts(line.text) : [],
    }))
    const count = filled.filter((line) => line.text !== '').length
    if (count === 0) return
    if (count > 1) this.#group += 1
    const list = element.closest('li, dt, dd')
    const heading = /^H[1-6]$/.test(element.tagName)
    for (const line of filled) {
      if (line.text === '') {
        this.#gap = true
        continue
      }
      const kind = heading ? 'heading' : count > 1 ? 'line' : list ? 'entry' : 'paragraph'
      if (kind === 'paragraph') this.#group += 1
      const strong = heading || line.bold >= line.text.replace(/\s/g, '').length * 0.8
      const slant = line.slanted >= line.text.length * 0.6 ? ' slanted' : ''
      const style = styleOf(element) + slant
      const made = block({
        kind,
        text: line.text,
        group: this.#group,
        gap: this.#gap,
        strong,
        style,
      })
      if (list && this.#heads.areHeads(list)) made.headsList = true
      if (line.cells.length > 1 && kind !== 'heading') this.#tabbed?.set(made, line.cells)
      this.#add(made)
      this.#gap = false
    }
    if (kindEndsParagraph(element)) this.#gap = true
  }

  #add(made: Block): void {
    if (this.#inNote) made.isNote = true
    this.#blocks.push(made)
  }

  #readLines(pre: Element): void {
    this.#group += 1
    const lines = this.#textOf(pre, '\n')
      .split('\n')
      .map((text) => ({ ...emptyLine(), text }))
    this.#push(pre, lines)
  }

  #readTable(table: Element): void {
    this.#group += 1
    const group = this.#group
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    for (const row of rows) {
      if (this.#isRemoved(row) || (row.parentElement && this.#isRemoved(row.parentElement)))
        continue
      const cells = [...row.children].filter((cell) => /^T[DH]$/.test(cell.tagName))
      // A table that only lays out the page, or whose cells hold whole lists.
      if (
        cells.some(
          (cell) => cell.querySelector('table, ul, ol, p + p, br + br') || breaks(cell) > 2,
        )
      ) {
        for (const cell of cells) this.read(cell)
        continue
      }
      const texts = cells.map((cell) => linesOf(this.#textOf(cell, LINE_END)).join('\n'))
      const text = cleanLine(texts.join(' '))
      if (text === '') continue
      const strong = cells.every((cell) => cell.tagName === 'TH')
      this.#add(block({ kind: 'row', text, cells: texts, group, gap: false, strong }))
    }
  }

  #isSkipped(element: Element): boolean {
    if (this.#isRemoved(element) || isDiscussion(element)) return true
    const furniture = namesOf(element).some((name) => FURNITURE.test(name))
    return furniture && textLength(element) < this.#total * 0.5
  }

  #isRemoved(element: Element): boolean {
    if (SKIPPED_TAGS.has(element.tagName.toUpperCase())) return true
    const { struck, hidden } = this.#removed
    const isStruck = struck.has(element)
    // Menus are hidden too: a point of a list that links nowhere is none of theirs.
    if (isStruck || (hidden.has(element) && isItemOrRow(element) && !element.querySelector('a')))
      this.#removedElements.add(element)
    if (isStruck || hidden.has(element)) return true
    return isUnseen(element)
  }

  /** The text of a cell or of lines that were broken by hand, on which `end` parts blocks. */
  #textOf(node: Node, end: string): string {
    if (node.nodeType === TEXT) return node.textContent ?? ''
    if (!isElement(node)) return ''
    if (node.tagName === 'BR') return end
    if (this.#isRemoved(node) || isNoteMark(node)) return ''
    const inner = [...node.childNodes].map((child) => this.#textOf(child, end)).join('')
    return inner + (BLOCK_TAGS.has(node.tagName) ? end : '')
  }
}

/** The text of an element, with that of its cells set apart. */
function shownText(element: Element): string {
  const cells = [...element.querySelectorAll('td, th')]
  const parts = cells.length > 0 ? cells : [element]
  return parts.map(({ textContent }) => textContent ?? '').join(' ')
}

function kindEndsParagraph(element: Element): boolean {
  return /^(?:P|H[1-6]|BLOCKQUOTE)$/.test(element.tagName)
}

function breaks(cell: Element): number {
  return cell.querySelectorAll('br').length
}

/** Letters of an element's text. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').length
}

/** Whether a node is an element, of whatever window. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}
