import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Block, emphasis, inColumns, marked } from './blocks.ts'

type Child = Paragraph | Table

const HEADINGS: Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  h1: HeadingLevel.HEADING_1,
  h2: HeadingLevel.HEADING_2,
  h3: HeadingLevel.HEADING_3,
}
const ALIGNMENTS: Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}
const MADE = '2024-01-01T00:00:00Z'

/** Blocks as a Word file: boxes `header` and `footer` stand in every page's head and foot. */
export async function setDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const boxes = (wrap: string) =>
    blocks.flatMap((block) => (block.kind === 'box' && block.wrap === wrap ? block.blocks : []))
  const [head, foot] = [boxes('header'), boxes('footer')]
  const around = {
    ...(head.length > 0 && { headers: { default: new Header({ children: children(head) }) } }),
    ...(foot.length > 0 && { footers: { default: new Footer({ children: children(foot) }) } }),
  }
  const sections: ISectionOptions[] = []
  let current: Block[] = []
  const close = (columns: number) => {
    const properties = { type: SectionType.CONTINUOUS, column: { count: columns, space: 400 } }
    if (current.length > 0) sections.push({ ...around, properties, children: children(current) })
    current = []
  }
  for (const block of blocks) {
    if (block.kind === 'box' && (block.wrap === 'header' || block.wrap === 'footer')) continue
    if (block.kind !== 'box' || !block.columns) {
      current.push(block)
      continue
    }
    close(1)
    current = block.blocks
    close(2)
  }
  close(1)
  const level = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
  }
  const numbering = { config: [{ reference: 'names', levels: [level] }] }
  return undated(await Packer.toBuffer(new Document({ numbering, sections })))
}

/** The same file for the same letter: without the moment when it was made. */
function undated(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core) {
    const text = strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, MADE)
    files['docProps/core.xml'] = strToU8(text)
  }
  return zipSync(files, { mtime: MADE })
}

const children = (blocks: readonly Block[]): Child[] => blocks.flatMap(blockChildren)

function runs(lines: readonly string[]): TextRun[] {
  return lines.flatMap((line, index) =>
    emphasis(line).map(
      ({ text, bold }, piece) =>
        new TextRun({
          bold,
          break: index > 0 && piece === 0 ? 1 : 0,
          children: text
            .split('\t')
            .flatMap((part, tab) => (tab === 0 ? [part] : [new Tab(), part])),
        }),
    ),
  )
}

const paragraph = (lines: readonly string[]): Paragraph => new Paragraph({ children: runs(lines) })

function table(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) =>
    new TableCell({ children: text.split('\n').map((line) => paragraph([line])) })
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) })
}

function blockChildren(block: Block): Child[] {
  switch (block.kind) {
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'box':
      return children(block.blocks)
    case 'table':
      return [
        table([...(block.head ? [block.head.map((text) => `**${text}**`)] : []), ...block.rows]),
      ]
    case 'text': {
      const heading = HEADINGS[block.as]
      const alignment = ALIGNMENTS[block.align]
      const lines =
        block.as === 'strong' || block.as === 'h4'
          ? block.lines.map((line) => `**${line}**`)
          : block.lines
      return [
        new Paragraph({
          children: runs(lines),
          ...(heading && { heading }),
          ...(alignment && { alignment }),
        }),
      ]
    }
    case 'items':
      return itemChildren(block)
  }
}

function itemChildren({ as, items, mark, columns, order }: Extract<Block, { kind: 'items' }>) {
  const each = items.map((lines, index) => marked(lines, mark, index))
  const rowsOf = () => {
    const sides = inColumns(each, columns, order)
    return Array.from({ length: sides[0]?.length ?? 0 }, (_, row) =>
      sides.map((column) => column[row]?.join('\n') ?? ''),
    )
  }
  if (as === 'cells') return [table(rowsOf())]
  if (as === 'columns') return rowsOf().map((cells) => paragraph([cells.join('\t')]))
  if (as === 'br') return [paragraph(each.flat())]
  if (as === 'ul')
    return each.map((lines) => new Paragraph({ children: runs(lines), bullet: { level: 0 } }))
  if (as === 'ol')
    return each.map(
      (lines) =>
        new Paragraph({ children: runs(lines), numbering: { reference: 'names', level: 0 } }),
    )
  // Every line is a paragraph, an empty one between members of more lines.
  if (each.some((lines) => lines.length > 1))
    return each.flatMap((lines) => [...lines, ''].map((line) => paragraph([line])))
  return each.map((lines) => paragraph(lines))
}
