import { type Block, inColumns, marked, plain } from './blocks.ts'

/** Blocks as plain text, wrapped at a width, or not with 0. */
export function setText(blocks: readonly Block[], width: number): string {
  return `${blocks
    .map((block) => blockText(block, width))
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

function blockText(block: Block, width: number): string {
  switch (block.kind) {
    case 'page-break':
      return '\f'
    case 'box':
      return setText(block.blocks, width).trimEnd()
    case 'table':
      return beside([...(block.head ? [block.head] : []), ...block.rows])
    case 'text': {
      const lines = block.lines.flatMap((line) => wrap(plain(line), width))
      if (block.as === 'h1') return [...lines, '='.repeat(longest(lines))].join('\n')
      if (block.as === 'h2') return [...lines, '-'.repeat(longest(lines))].join('\n')
      return lines.map((line) => aligned(line, block.align, width)).join('\n')
    }
    case 'items': {
      const mark = block.mark || { ul: '-', ol: '#.' }[block.as] || ''
      const items = block.items.map((lines, index) => marked(lines.map(plain), mark, index))
      if (block.as === 'columns' || block.as === 'cells') {
        const sides = inColumns(items, block.columns, block.order)
        return beside(
          Array.from({ length: sides[0]?.length ?? 0 }, (_, row) =>
            sides.map((column) => column[row]?.join(' ') ?? ''),
          ),
        )
      }
      const gap = block.as === 'p' || block.items.some((lines) => lines.length > 1)
      return items
        .map((lines) => lines.flatMap((line) => wrap(line, width)).join('\n'))
        .join(gap ? '\n\n' : '\n')
    }
  }
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length))

function aligned(line: string, align: string, width: number): string {
  const room = Math.max(0, (width || 76) - line.length)
  return ' '.repeat(align === 'right' ? room : align === 'center' ? room >> 1 : 0) + line
}

/** Rows of cells in columns of one width each. */
function beside(rows: readonly string[][]): string {
  const widths = rows.reduce<number[]>(
    (all, cells) => cells.map((cell, column) => Math.max(all[column] ?? 0, plain(cell).length)),
    [],
  )
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          plain(cell)
            .replaceAll('\n', ' ')
            .padEnd((widths[column] ?? 0) + 3),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

function wrap(line: string, width: number): string[] {
  if (width === 0) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
