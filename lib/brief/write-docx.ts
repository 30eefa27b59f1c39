import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { Brief, BriefPart } from './brief.ts'
import { type MakeParagraph, paragraphsIn } from './docx-paragraph.ts'
import { LETTERS, NUMBERING, POINTS, stylesIn, TEXT_WIDTH } from './docx-styles.ts'
import { writeTable } from './docx-table.ts'

/** A4 and its margins, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1020, bottom: 1020, left: 1020, right: 1020 },
}

/** Writes a brief as a Word file: real headings, a head for each table, a number on each page. */
export function writeDocx(brief: Brief): Promise<Blob> {
  const { kicker, title, facts, parts, language } = brief
  const paragraph = paragraphsIn(brief)
  return Packer.toBlob(
    new Document({
      title: title.text,
      creator: 'HRC Letters',
      styles: stylesIn(language),
      numbering: NUMBERING,
      sections: [
        {
          properties: { page: PAGE },
          footers: { default: footerOf(brief) },
          children: [
            paragraph(kicker, { style: 'Kicker' }),
            paragraph([title], { heading: HeadingLevel.TITLE }),
            ...(facts.length > 0 ? [paragraph(facts, { style: 'Facts' })] : []),
            ...parts.flatMap((part) => partOf(part, paragraph, brief)),
          ],
        },
      ],
    }),
  )
}

function partOf(part: BriefPart, paragraph: MakeParagraph, brief: Brief): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        paragraph([{ text: part.text }], {
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
        }),
      ]
    case 'note':
      return [paragraph(part.line, { style: 'Note' })]
    case 'list':
      return part.lines.map((line) =>
        paragraph(line, { numbering: { reference: POINTS, level: 0 }, spacing: { after: 20 } }),
      )
    case 'letters':
      return part.letters.flatMap((lines) =>
        lines.map((line, index) => {
          const isLast = index === lines.length - 1
          const spacing = { before: 0, after: isLast ? 110 : 0 }
          // A letter is not parted by the end of a page.
          const keeping = { keepNext: !isLast, keepLines: true, spacing }
          return paragraph(line, {
            ...keeping,
            ...(index === 0
              ? { numbering: { reference: LETTERS, level: 0 } }
              : { indent: { left: 400 } }),
          })
        }),
      )
    case 'table':
      return [writeTable(part, paragraph, brief)]
  }
}

/** What the brief is on, and at the other side the page among all pages. */
function footerOf({ foot, direction }: Brief): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        bidirectional: direction === 'rtl',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(foot),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
