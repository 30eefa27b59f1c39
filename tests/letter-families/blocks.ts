/** A page as it is composed, before it becomes a file of some format. `**` in a text sets bold. */
export type Block =
  | { kind: 'text'; as: string; align: string; lines: string[] }
  | { kind: 'items'; as: string; items: string[][]; mark: string; columns: number; order: string }
  | { kind: 'table'; head: string[] | null; rows: string[][] }
  | { kind: 'box'; wrap: string; columns: boolean; blocks: Block[] }
  | { kind: 'page-break' }

export const textBlock = (lines: string | string[], as = 'p', align = 'left'): Block => ({
  kind: 'text',
  as,
  align,
  lines: [lines].flat(),
})

/** A member's lines with its mark, for formats and shapes that have no marks of their own. */
export function marked(lines: readonly string[], mark: string, index: number): string[] {
  const [first = '', ...rest] = lines
  return mark === '' ? [...lines] : [`${mark.replace('#', String(index + 1))} ${first}`, ...rest]
}

/** The members in the columns that they stand in. */
export function inColumns<T>(items: readonly T[], columns: number, order: string): T[][] {
  const high = Math.ceil(items.length / columns)
  return Array.from({ length: columns }, (_, column) =>
    items.filter((_, index) =>
      order === 'across' ? index % columns === column : Math.floor(index / high) === column,
    ),
  )
}

/** A text in pieces, each bold or not. */
export function emphasis(text: string): { text: string; bold: boolean }[] {
  return text
    .split('**')
    .map((piece, index) => ({ text: piece, bold: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

export const plain = (text: string): string => text.replaceAll('**', '')
