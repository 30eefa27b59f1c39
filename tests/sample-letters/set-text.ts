import type { Random } from '../../tools/random.ts'
import type { Sample } from './compose.ts'
import { joiner, shown } from './set-html.ts'

/** The letter as a plain text: as copied from a page, or wrapped like an e-mail. */
export function setText(sample: Sample, random: Random): string {
  const width = random.chance(0.5) && sample.language !== 'zh' ? 72 : Number.POSITIVE_INFINITY
  const para = (text: string) => wrap(text, width)
  const parts = [
    para(sample.title),
    sample.dateLine,
    para(sample.addressee),
    sample.salutation,
    ...sample.paragraphs.map(para),
  ]
  if (sample.earlier)
    parts.push(
      sample.earlier.lead,
      sample.earlier.names.map((name) => `- ${name}`).join('\n'),
      para('Their concerns remain valid today and we share them fully.'),
    )
  parts.push(
    sample.askLead,
    sample.asks.map((ask) => wrap(`- ${ask}`, width, '  ')).join('\n'),
    para(sample.thanks),
  )
  if (sample.closing) parts.push(sample.closing)
  if (sample.heading && sample.layout !== 'commas') parts.push(sample.heading)
  if (sample.organizationsHeading) parts.push(sample.organizationsHeading)
  parts.push(organizationsText(sample, random, width))
  if (sample.personsHeading) {
    const between = random.chance(0.5) ? ', ' : '\n'
    parts.push(
      sample.personsHeading,
      sample.individuals
        .map(({ name, role }) => `${name}${between}${role}`)
        .join(between === '\n' ? '\n\n' : '\n'),
    )
  }
  if (sample.copy) parts.push(para(sample.copy))
  parts.push(...sample.footnotes.map(para))
  return `${parts.join('\n\n')}\n`
}

function organizationsText(sample: Sample, random: Random, width: number): string {
  const { organizations, layout } = sample
  const style = random.below(3)
  const names = organizations.map((organization) => shown(organization, style))
  switch (layout) {
    case 'bullets':
      return names
        .map((name) => wrap(`${random.chance(0.5) ? '•' : '•'} ${name}`, width, '  '))
        .join('\n')
    case 'numbers':
    case 'countries':
      return names.map((name, index) => wrap(`${index + 1}. ${name}`, width, '   ')).join('\n')
    case 'commas':
      return wrap(
        `${sample.heading ?? ''} ${names.slice(0, -1).join(sample.language === 'ar' ? '، ' : sample.language === 'zh' ? '、' : ', ')}${joiner(sample)}${names.at(-1)}.`,
        width,
      )
    case 'broken':
      return names.map((name) => wrap(name, 34)).join('\n')
    case 'columns':
    case 'table': {
      const half = Math.ceil(names.length / 2)
      const broad = Math.max(...names.map((name) => name.length)) + 4
      return Array.from({ length: half }, (_, row) =>
        `${(names[row] ?? '').padEnd(broad)}${names[half + row] ?? ''}`.trimEnd(),
      ).join('\n')
    }
    case 'lines':
      return names.join('\n')
    default:
      return names.join('\n\n')
  }
}

function wrap(text: string, width: number, hang = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = hang + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
