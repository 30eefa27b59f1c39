import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'

/** Between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9866

const INK = '1F2A37'
const QUIET = '56616E'
/** Of links: read on white at more than 7 to 1. */
const LINK = '0B4F8A'

/** Half points. */
const SIZE = 20
const SMALL = 18

/** Fonts that Word, LibreOffice and Google Docs each have, or have one of the same widths for. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

/** The look of each kind of paragraph; headings are Word's own, so that they make a table of contents. */
export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: SIZE,
          color: INK,
          language: { value: language, bidirectional: language, eastAsia: language },
        },
        paragraph: { spacing: { after: 60 } },
      },
      title: {
        run: { font: FONT, size: 34, bold: true, color: INK },
        paragraph: { spacing: { before: 0, after: 60 } },
      },
      heading1: {
        run: { font: FONT, size: 25, bold: true, color: INK },
        paragraph: { spacing: { before: 220, after: 80 } },
      },
      hyperlink: { run: { color: LINK, underline: {} } },
    },
    paragraphStyles: [
      quiet('Kicker', { after: 0 }),
      quiet('Facts', { after: 120 }),
      quiet('Note', { before: 60, after: 60 }),
      { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 17, color: QUIET } },
    ],
  }
}

function quiet(id: string, spacing: { before?: number; after: number }) {
  return {
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: SMALL + 1, color: QUIET },
    paragraph: { spacing },
  }
}

export const LETTERS = 'letters'
export const POINTS = 'points'

const HANGING = { paragraph: { indent: { left: 400, hanging: 400 } } }

/** Numbers of letters and dots of lists. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LETTERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: HANGING,
        },
      ],
    },
    {
      reference: POINTS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: HANGING,
        },
      ],
    },
  ],
}
