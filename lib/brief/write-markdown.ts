import type { Brief, BriefLine, BriefPart, BriefRun, BriefTable } from './brief.ts'

/** Writes a brief as Markdown, its tables as GitHub and most editors take them. */
export function writeMarkdown({ kicker, title, facts, parts }: Brief): string {
  const blocks = [lineOf(kicker), `# ${runOf(title)}`, lineOf(facts), ...parts.map(partOf)]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function partOf(part: BriefPart): string {
  switch (part.kind) {
    case 'heading':
      return `## ${escaped(part.text)}`
    case 'note':
      return lineOf(part.line)
    case 'list':
      return part.lines.map((line) => `- ${lineOf(line)}`).join('\n')
    case 'letters':
      // Two spaces at its end break a line, and the others stand below the number.
      return part.letters
        .map((lines, index) => {
          const number = `${index + 1}. `
          return number + lines.map(lineOf).join(`  \n${' '.repeat(number.length)}`)
        })
        .join('\n')
    case 'table':
      return tableOf(part)
  }
}

function tableOf({ head, rows }: BriefTable): string {
  const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return [
    cells(head.map(escaped)),
    cells(head.map(() => '---')),
    ...rows.map((row) => cells(row.map(lineOf))),
  ].join('\n')
}

function lineOf(line: BriefLine): string {
  return line.map(runOf).join('')
}

function runOf({ text, href, isStrong }: BriefRun): string {
  const words = isStrong ? `**${escaped(text)}**` : escaped(text)
  return href === undefined ? words : `[${words}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`
}

/** Marks that Markdown would take for its own; a line of a brief never begins with what makes a list. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&')
}
