import {
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Brief, BriefLine, BriefRun } from './brief.ts'

/** Makes a paragraph of a line, in the direction of the brief. */
export type MakeParagraph = (
  line: BriefLine,
  options?: Omit<IParagraphOptions, 'children'>,
) => Paragraph

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Letters of any script: what has none, such as a number, stands as the paragraph does. */
const LETTER = /\p{L}/u

export function paragraphsIn({ direction }: Pick<Brief, 'direction'>): MakeParagraph {
  const isMirrored = direction === 'rtl'
  return (line, options = {}) =>
    new Paragraph({
      ...options,
      ...(isMirrored && { bidirectional: true }),
      children: line.map((run) => childOf(run, isMirrored)),
    })
}

function childOf(run: BriefRun, isMirrored: boolean): ParagraphChild {
  const options: IRunOptions = {
    text: run.text,
    ...(run.isStrong && { bold: true, boldComplexScript: true }),
    ...(run.language && { language: { value: run.language, bidirectional: run.language } }),
    // Said of Latin words, Word would turn them round.
    ...(runsRightToLeft(run.text, isMirrored) && { rightToLeft: true }),
  }
  if (run.href === undefined) return new TextRun(options)
  return new ExternalHyperlink({
    link: run.href,
    children: [new TextRun({ ...options, style: 'Hyperlink' })],
  })
}

function runsRightToLeft(text: string, isMirrored: boolean): boolean {
  return RIGHT_TO_LEFT.test(text) || (isMirrored && !LETTER.test(text))
}
