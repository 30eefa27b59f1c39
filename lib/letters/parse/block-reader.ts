import { isDiscussion, isNote, isStruck } from './set-aside.ts'
import { type Block, block, cleanLine } from './source.ts'

const SKIPPED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA SVG IFRAME OBJECT FIGURE DIALOG VIDEO AUDIO CANVAS MAP HEAD LINK META'.split(
    ' ',
  ),
)
/** Class and id words of what stands around a letter: share buttons, related news, menus. */
const FURNITURE =
  /(?:^|[-_])(?:share|sharing|sharedaddy|addtoany|social|socials|related|relatedposts|breadcrumbs?|newsletter|cookies?|sidebar|comments?|respond|menu|navbar|navigation|pagination|pager|tags|tagcloud|advert|promo|donate|popup|modal|footer|skip-link|subscribe|partners|sponsors|cat-links|post-tags|read-more|readmore|recommended|trending)(?:$|[-_])/i
const FOLDED = /accordion|collaps|toggle|tab|signator/i
const FOLDER = '[class*="accordion"], [class*="collaps"], [class*="toggle"], [class*="signator"]'
const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3

/** Walks a page's elements and gathers blocks in reading order. */
export class BlockReader {
  readonly #total: number
  readonly #blocks: Block[] = []
  readonly #takenOut: string[] = []
  #group = 0
  #gap = false
  #inNote = false

  /** `total` is the length of all the text that may be read. */
  constructor(total: number) {
    this.#total = total
  }

  blocks(): Block[] {
    return this.#blocks
  }

  /** Texts that are struck through, which are in no block. */
  takenOut(): string[] {
    return this.#takenOut
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
    let lines: { text: string; bold: number }[] = [{ text: '', bold: 0 }]
    const flush = () => {
      this.#push(root, lines)
      lines = [{ text: '', bold: 0 }]
    }
    const visit = (node: Node, bold: boolean) => {
      if (node.nodeType === TEXT) {
        const text = node.textContent ?? ''
        const line = lines.at(-1)
        if (!line) return
        line.text += text
        if (bold) line.bold += text.trim().length
        return
      }
      if (!isElement(node)) return
      const element = node
      if (element.tagName === 'BR') {
        lines.push({ text: '', bold: 0 })
        return
      }
      if (
        element.tagName === 'SUP' &&
        /^[\s[(]*(?:[\p{Nd}*†‡§a-d,]{1,5}[\s\])]*|[\])][\s\])]*)?$/iu.test(
          element.textContent ?? '',
        )
      )
        return
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
      for (const child of element.childNodes) visit(child, heavier)
    }
    for (const child of root.childNodes) visit(child, false)
    flush()
  }

  #push(element: Element, lines: { text: string; bold: number }[]): void {
    const filled = lines.map((line) => ({ text: cleanLine(line.text), bold: line.bold }))
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
      this.#add(block({ kind, text: line.text, group: this.#group, gap: this.#gap, strong }))
      this.#gap = false
    }
    if (kindEndsParagraph(element)) this.#gap = true
  }

  #add(block: Block): void {
    this.#blocks.push(this.#inNote ? { ...block, isNote: true } : block)
  }

  #readLines(pre: Element): void {
    this.#group += 1
    const lines = (pre.textContent ?? '').split('\n').map((text) => ({ text, bold: 0 }))
    this.#push(pre, lines)
  }

  #readTable(table: Element): void {
    this.#group += 1
    const group = this.#group
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    for (const row of rows) {
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
      const texts = cells.map((cell) => cleanLine(this.#inlineText(cell)))
      const text = texts.filter((cell) => cell !== '').join(' ')
      if (text === '') continue
      const strong = cells.every((cell) => cell.tagName === 'TH')
      this.#add(block({ kind: 'row', text, cells: texts, group, gap: false, strong }))
    }
  }

  #inlineText(node: Node): string {
    if (node.nodeType === TEXT) return node.textContent ?? ''
    if (!isElement(node)) return ''
    const element = node
    if (element.tagName === 'BR') return ' '
    if (SKIPPED_TAGS.has(element.tagName)) return ''
    if (isStruck(element)) {
      this.#takenOut.push(element.textContent ?? '')
      return ''
    }
    if (
      element.tagName === 'SUP' &&
      /^[\s[(]*(?:[\p{Nd}*†‡§,]{1,5}[\s\])]*|[\])][\s\])]*)?$/u.test(element.textContent ?? '')
    )
      return ''
    return (
      [...element.childNodes].map((child) => this.#inlineText(child)).join('') +
      (BLOCK_TAGS.has(element.tagName) ? ' ' : '')
    )
  }

  #isSkipped(element: Element): boolean {
    if (SKIPPED_TAGS.has(element.tagName.toUpperCase())) return true
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (
      element.hasAttribute('hidden') ||
      /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
    ) {
      return !FOLDED.test(names) && !element.closest(FOLDER)
    }
    if (isDiscussion(element)) return true
    if (isStruck(element)) {
      this.#takenOut.push(element.textContent ?? '')
      return true
    }
    const furniture = names.split(/\s+/).some((name) => FURNITURE.test(name))
    return furniture && textLength(element) < this.#total * 0.5
  }
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
