import type { Finding, WatchReport } from './watch.ts'

const HEADINGS: Record<Finding['result'], string> = {
  proposed: 'Proposed: read each, then add it',
  held: 'Held already',
  'no-letter': 'Not letters',
  unreachable: 'Could not be read',
}

/** A watch as Markdown, for who decides what is added. Words of the web stand in it as they are. */
export function formatWatch({ sources, findings, waiting }: WatchReport): string {
  const failed = sources.filter(({ state }) => state === 'failed')
  const unchanged = sources.filter(({ state }) => state === 'unchanged').length
  const parts = [
    `${sources.length} sources: ${unchanged} unchanged, ${failed.length} failed. ${findings.length} pages looked at, ${waiting} wait for the next time.`,
    ...failed.map(({ address, why }) => `- ${asWritten(address)} ${asWritten(why)}`),
  ]
  for (const [result, heading] of Object.entries(HEADINGS)) {
    const some = findings.filter((one) => one.result === result)
    if (some.length === 0) continue
    parts.push(`\n## ${heading}\n`)
    for (const { publisher, address, title, why } of some) {
      parts.push(`- ${asWritten(title || address)} (${asWritten(publisher)}): ${asWritten(why)}`)
      if (result === 'proposed') parts.push(`  \`npm run letters -- add ${quoted(address)}\``)
    }
  }
  return `${parts.join('\n')}\n`
}

/** In a code span, in which nothing is a link, a mention or markup. */
function asWritten(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ').slice(0, 200)}\``
}

/** For a shell: an address that was parsed has no quote that is not escaped, but may have an apostrophe. */
function quoted(address: string): string {
  return `'${address.replace(/['`]/g, encodeURIComponent).replaceAll("'", '%27')}'`
}
