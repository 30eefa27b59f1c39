import { type Block, emphasis, inColumns, marked, plain } from './blocks.ts'
import type { Family } from './family.ts'
import { type Placed, widthOf, writePdf } from './write-pdf.ts'

const PAGE = { width: 595, height: 842, margin: 62 }
const GAP = 18

/** Blocks as a PDF, its text at the positions that a word processor gives it. */
export function setPdf(
  blocks: readonly Block[],
  sheet: Family['sheet'],
  title: string,
): Uint8Array {
  const layout = new Layout(sheet.size)
  if (sheet.columns > 1) layout.columns(sheet.columns, () => layout.all(blocks))
  else layout.all(blocks)
  const pages = layout.pages.map((placed, index) => [
    ...placed,
    ...(sheet.head
      ? [{ text: title.slice(0, 80), x: PAGE.margin, y: PAGE.height - 36, size: 8, bold: false }]
      : []),
    ...(sheet.numbers
      ? [{ text: `${index + 1}`, x: PAGE.width / 2, y: 32, size: 8, bold: false }]
      : []),
  ])
  return writePdf(pages, PAGE)
}

class Layout {
  readonly pages: Placed[][] = [[]]
  #y = PAGE.height - PAGE.margin
  #x = PAGE.margin
  #width = PAGE.width - 2 * PAGE.margin
  #next: (() => void) | null = null

  readonly size: number

  constructor(size: number) {
    this.size = size
  }

  all(blocks: readonly Block[]): void {
    for (const block of blocks) this.#block(block)
  }

  /** Sets what follows in columns of the rest of the page. */
  columns(count: number, set: () => void): void {
    const whole = { x: this.#x, width: this.#width, next: this.#next }
    const width = (whole.width - GAP * (count - 1)) / count
    let top = this.#y
    let column = 0
    this.#width = width
    this.#next = () => {
      column = (column + 1) % count
      if (column === 0) {
        this.pages.push([])
        top = PAGE.height - PAGE.margin
      }
      this.#x = whole.x + column * (width + GAP)
      this.#y = top
    }
    set()
    if (column > 0) this.#y = PAGE.margin
    this.#x = whole.x
    this.#width = whole.width
    this.#next = whole.next
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'page-break':
        this.#turn()
        return
      case 'box':
        if (block.columns) this.columns(3, () => this.all(block.blocks))
        else this.all(block.blocks)
        return
      case 'text': {
        const big = /^h[1-3]$/.test(block.as)
        const bold = big || block.as === 'strong' || block.as === 'h4'
        const size = big ? this.size + 4 : block.as === 'small' ? this.size - 2 : this.size
        for (const line of block.lines) this.#lines(line, { size, bold, align: block.align })
        this.#y -= size * 0.7
        return
      }
      case 'table':
        this.#rows([...(block.head ? [block.head] : []), ...block.rows])
        return
      case 'items':
        this.#items(block)
    }
  }

  #items({ as, items, mark, columns, order }: Extract<Block, { kind: 'items' }>): void {
    const own = mark || { ul: '•', ol: '#.' }[as] || ''
    const each = items.map((lines, index) => marked(lines, own, index))
    if (as === 'cells' || as === 'columns') {
      const sides = inColumns(each, columns, order)
      const high = sides[0]?.length ?? 0
      const rows = Array.from({ length: high }, (_, row) =>
        sides.map((column) => column[row]?.join('\n') ?? ''),
      )
      this.#rows(rows)
      return
    }
    for (const lines of each) {
      for (const line of lines) this.#lines(line, { size: this.size, bold: false, align: 'left' })
      if (as === 'p' || lines.length > 1) this.#y -= this.size * 0.6
    }
    this.#y -= this.size * 0.6
  }

  #rows(rows: readonly (readonly string[])[]): void {
    const count = Math.max(...rows.map((cells) => cells.length))
    const narrow = rows.every((cells) => (cells[0]?.length ?? 0) < 4) ? 24 : 0
    const share = (this.#width - narrow) / (narrow ? count - 1 : count)
    for (const cells of rows) {
      const wrapped = cells.map((cell, column) => {
        const width = (narrow && column === 0 ? narrow : share) - 8
        return cell.split('\n').flatMap((line) => wrap(plain(line), width, this.size))
      })
      const high = Math.max(...wrapped.map((lines) => lines.length)) * this.size * 1.25
      if (this.#y - high < PAGE.margin) this.#turn()
      for (const [column, lines] of wrapped.entries()) {
        const x =
          this.#x + (narrow ? (column === 0 ? 0 : narrow + (column - 1) * share) : column * share)
        for (const [index, text] of lines.entries())
          this.#place(text, x, this.#y - (index + 1) * this.size * 1.25, this.size, false)
      }
      this.#y -= high + 3
    }
    this.#y -= this.size * 0.6
  }

  #lines(text: string, { size, bold, align }: { size: number; bold: boolean; align: string }) {
    for (const line of wrap(text, this.#width, size)) {
      if (this.#y - size * 1.3 < PAGE.margin) this.#turn()
      this.#y -= size * 1.3
      const room = this.#width - widthOf(plain(line), size)
      let x = this.#x + (align === 'right' ? room : align === 'center' ? room / 2 : 0)
      for (const piece of emphasis(line)) {
        this.#place(piece.text, x, this.#y, size, bold || piece.bold)
        x += widthOf(piece.text, size)
      }
    }
  }

  #place(text: string, x: number, y: number, size: number, bold: boolean): void {
    if (text !== '') this.pages.at(-1)?.push({ text, x, y, size, bold })
  }

  #turn(): void {
    if (this.#next) {
      this.#next()
      return
    }
    this.pages.push([])
    this.#y = PAGE.height - PAGE.margin
  }
}

/** Lines that fit a width. A bold text is not broken inside, so that its marks stay whole. */
function wrap(text: string, width: number, size: number): string[] {
  const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(text)
    ? [...text]
    : text.split(/(?<= )/)
  const lines: string[] = []
  let current = ''
  for (const word of words) {
    const isOpen = current.split('**').length % 2 === 0
    if (current !== '' && !isOpen && widthOf(plain(current + word).trimEnd(), size) > width) {
      lines.push(current.trimEnd())
      current = word
    } else current += word
  }
  return [...lines, current.trimEnd()]
}
