import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Sample } from './compose.ts'
import { joiner, shown } from './set-html.ts'

/** The letter as a Word file. */
export async function setDocx(sample: Sample): Promise<Uint8Array> {
  const line = (text: string) => new Paragraph({ text })
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
  const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
  const children: (Paragraph | Table)[] = [
    new Paragraph({
      text: sample.title,
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
    }),
    new Paragraph({ text: sample.dateLine, alignment: AlignmentType.RIGHT }),
    line(sample.addressee),
    line(sample.salutation),
    ...sample.paragraphs.map(line),
    line(sample.askLead),
    ...sample.asks.map(bullet),
    line(sample.thanks),
    ...(sample.closing ? [line(sample.closing)] : []),
    ...(sample.heading && sample.layout !== 'commas' ? [bold(sample.heading)] : []),
    ...(sample.organizationsHeading ? [bold(sample.organizationsHeading)] : []),
    ...organizations(sample),
    ...(sample.personsHeading ? [bold(sample.personsHeading)] : []),
    ...sample.individuals.map(({ name, role }) => line(`${name}, ${role}`)),
    ...(sample.copy ? [line(sample.copy)] : []),
    ...sample.footnotes.map(line),
  ]
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'names',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function organizations(sample: Sample): (Paragraph | Table)[] {
  const names = sample.organizations.map((organization) => shown(organization, 0))
  switch (sample.layout) {
    case 'bullets':
      return names.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'numbers':
    case 'countries':
      return names.map(
        (text) => new Paragraph({ text, numbering: { reference: 'names', level: 0 } }),
      )
    case 'commas':
      return [
        new Paragraph({
          text: `${sample.heading ?? ''} ${names.slice(0, -1).join(', ')}${joiner(sample)}${names.at(-1)}.`,
        }),
      ]
    case 'lines':
    case 'broken':
      return [
        new Paragraph({
          children: names.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 })),
        }),
      ]
    case 'table':
    case 'columns': {
      const cell = (text: string) => new TableCell({ children: [new Paragraph({ text })] })
      const placed = sample.organizations[0]?.place !== null
      const half = Math.ceil(names.length / 2)
      const rows = placed
        ? sample.organizations.map(({ name, place }) => [name, place ?? ''])
        : Array.from({ length: half }, (_, row) => [names[row] ?? '', names[half + row] ?? ''])
      return [new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) })]
    }
    default:
      return names.map((text) => new Paragraph({ text }))
  }
}
