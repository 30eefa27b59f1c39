import type { NearParagraph } from './nearest-paragraphs.ts'

export interface ComparedAsk {
  ask: string
  near: { band: string; number: string; text: string }[]
  finding: string
  note: string
}

/** How many paragraphs of each ask are written. */
const WRITTEN = 2

/** The first paragraphs near to an ask, for `writeComparison`; none where nothing is near. */
export function nearToWrite(near: readonly NearParagraph[]): NearParagraph[] {
  return near.filter(({ band }) => band !== 'none').slice(0, WRITTEN)
}

/** Writes what letters ask beside a text's paragraphs, with what the reader found, as Markdown. */
export function writeComparison(
  title: string,
  letters: readonly { title: string; nothing: string; asks: readonly ComparedAsk[] }[],
): string {
  const lines = [`# ${escaped(title)}`, '']
  for (const letter of letters) {
    lines.push(`## ${escaped(letter.title)}`, '')
    for (const { ask, near, finding, note } of letter.asks) {
      lines.push(
        `- **${escaped(ask)}**: ${[finding, note].filter(Boolean).map(escaped).join(' – ')}`,
      )
      if (near.length === 0) lines.push(`  - ${letter.nothing}`)
      for (const { band, number, text } of near)
        lines.push(`  - ${band}: ${escaped(number)} ${escaped(text)}`)
    }
    lines.push('')
  }
  return lines.join('\n')
}

/** What stands in a text means nothing in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
}
