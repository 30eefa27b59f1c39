import { type Block, emphasis, inColumns, marked } from './blocks.ts'

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const inline = (text: string): string =>
  emphasis(text)
    .map((piece) =>
      piece.bold ? `<strong>${escapeHtml(piece.text)}</strong>` : escapeHtml(piece.text),
    )
    .join('')

const broken = (lines: readonly string[]): string => lines.map(inline).join('<br>\n')

/** Blocks as HTML, nothing around them. */
function htmlOf(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n')
}

/** A page as HTML. */
export function setHtml(
  blocks: readonly Block[],
  page: { language: string | null; rtl: boolean; title: string },
): string {
  const lang =
    page.language === null ? '' : ` lang="${page.language}"${page.rtl ? ' dir="rtl"' : ''}`
  return `<!DOCTYPE html>
<html${lang}><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title></head>
<body>
${htmlOf(blocks)}
</body></html>
`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'page-break':
      return '<hr>'
    case 'box': {
      const { open, close } = tags(block.wrap)
      return `${open}\n${htmlOf(block.blocks)}\n${close}`
    }
    case 'table': {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${broken(cell.split('\n'))}</${tag}>`).join('')}</tr>`
      const head = block.head ? `<thead>${row(block.head, 'th')}</thead>` : ''
      return `<table>${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`
    }
    case 'text':
      return textHtml(block)
    case 'items':
      return itemsHtml(block)
  }
}

function textHtml({ as, align, lines }: Extract<Block, { kind: 'text' }>): string {
  const style = align === 'left' ? '' : ` style="text-align:${align}"`
  if (as === 'strong' || as === 'em') return `<p${style}><${as}>${broken(lines)}</${as}></p>`
  if (as === 'a') return `<a href="#">${broken(lines)}</a>`
  if (as === 'td') return `<table width="100%"><tr><td${style}>${broken(lines)}</td></tr></table>`
  return `<${as}${style}>${broken(lines)}</${as}>`
}

function itemsHtml({ as, items, mark, columns, order }: Extract<Block, { kind: 'items' }>): string {
  const each = items.map((lines, index) => marked(lines, mark, index))
  const within = (tag: string, list = each) =>
    list.map((lines) => `<${tag}>${broken(lines)}</${tag}>`).join('\n')
  switch (as) {
    case 'ul':
    case 'ol':
      return `<${as}>\n${within('li')}\n</${as}>`
    case 'dl':
      return `<dl>${each.map(([first = '', ...rest]) => `<dt>${inline(first)}</dt>${rest.map((line) => `<dd>${inline(line)}</dd>`).join('')}`).join('\n')}</dl>`
    case 'br':
      return `<p>${each.map(broken).join(each.some((lines) => lines.length > 1) ? '<br><br>\n' : '<br>\n')}</p>`
    case 'wrapped':
      return `<p>${each.map((lines) => broken(lines.flatMap(wrapNarrow))).join('<br>\n')}</p>`
    case 'columns':
      return `<div class="row">${inColumns(each, columns, order)
        .map((column) => `<div class="col">${within('p', column)}</div>`)
        .join('\n')}</div>`
    case 'cells': {
      const sides = inColumns(each, columns, order)
      const rows = Array.from({ length: sides[0]?.length ?? 0 }, (_, row) =>
        sides.map((column) => `<td>${broken(column[row] ?? [])}</td>`).join(''),
      )
      return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`
    }
    case 'span':
      return each.map((lines) => `<div class="item"><span>${broken(lines)}</span></div>`).join('\n')
    default:
      return within(as)
  }
}

/** A long name over two lines, as in a narrow box. */
function wrapNarrow(line: string): string[] {
  const words = line.split(' ')
  if (words.length < 5) return [line]
  const half = Math.ceil(words.length * 0.6)
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')]
}

/** `section.a>div.b#c` as tags that open and close. */
function tags(wrap: string): { open: string; close: string } {
  const all = wrap.split('>').map((step) => {
    const [, tag = 'div', id, rest = ''] = /^([a-z0-9]+)(?:#([\w-]+))?(.*)$/.exec(step) ?? []
    const classes = rest.split('.').filter(Boolean).join(' ')
    return { tag, attributes: `${id ? ` id="${id}"` : ''}${classes ? ` class="${classes}"` : ''}` }
  })
  return {
    open: all.map(({ tag, attributes }) => `<${tag}${attributes}>`).join(''),
    close: all
      .toReversed()
      .map(({ tag }) => `</${tag}>`)
      .join(''),
  }
}
