import type { Brief, BriefLine, BriefPart } from './brief.ts'

/** Writes a brief as text without markup, for what takes no other. */
export function writePlain({ kicker, title, facts, parts }: Brief): string {
  const blocks = [lineOf(kicker), title.text, lineOf(facts), ...parts.map(partOf)]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function partOf(part: BriefPart): string {
  switch (part.kind) {
    case 'heading':
      return part.text.toUpperCase()
    case 'note':
      return lineOf(part.line)
    case 'list':
      return part.lines.map((line) => `- ${lineOf(line)}`).join('\n')
    case 'letters':
      return part.letters
        .map((lines, index) => `${index + 1}. ${lines.map(lineOf).join('\n   ')}`)
        .join('\n')
    case 'table':
      return part.rows
        .map((row) =>
          row
            .map((cell, column) =>
              column === 0 ? `- ${lineOf(cell)}` : `${part.head[column]}: ${lineOf(cell)}`,
            )
            .join('\n  '),
        )
        .join('\n')
  }
}

function lineOf(line: BriefLine): string {
  return line.map(({ text }) => text).join('')
}
