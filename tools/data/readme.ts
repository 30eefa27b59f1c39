import type { Coverage, Tally } from '../../lib/letters/manifest.ts'

const START = '<!-- coverage: written by `node tools/data.ts --readme` -->'
const END = '<!-- end of coverage -->'

/**
 * The text of `data/README.md` with its marked block saying the given figures.
 * Throws when the marks are not there.
 */
export function withCoverage(readme: string, coverage: Coverage): string {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start === -1 || end < start) {
    throw new Error(`data/README.md: must hold the lines ${START} and ${END}`)
  }
  return `${readme.slice(0, start)}${START}\n\n${tableOf(coverage)}\n\n${readme.slice(end)}`
}

function tableOf(coverage: Coverage): string {
  const { letters, texts } = coverage
  const rows: [string, string][] = [
    ['letters', String(letters)],
    ['… naming a signatory or more', share(coverage.withSignatories, letters)],
    ['… with a complete list', share(coverage.completeLists, letters)],
    ['… stating a number', share(coverage.statedNumbers, letters)],
    ['… addressed to no session in particular', share(coverage.withoutSession, letters)],
    ['… by evidence', shares(coverage.evidence, letters)],
    ['… by kind of source', shares(coverage.sourceKinds, letters)],
    ['… by language of the page', listed(coverage.languages)],
    ['… by year', listed(coverage.years)],
    ['organizations in the register', String(coverage.organizations)],
    ['sessions', String(coverage.sessions)],
    ['… that a letter is addressed to', share(coverage.sessionsCovered, coverage.sessions)],
    ['adopted texts', String(texts)],
    ['… by kind', listed(coverage.textKinds)],
    ['… titles in other languages', listed(coverage.titles)],
  ]
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return ['| what | how many |', '|---|---|', ...lines].join('\n')
}

function share(part: number, whole: number): string {
  return `${part} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`
}

function shares(tally: Tally, whole: number): string {
  return tally.map(([value, count]) => `${value} ${share(count, whole)}`).join(' · ') || 'none'
}

function listed(tally: Tally): string {
  return tally.map(([value, count]) => `${value} ${count}`).join(' · ') || 'none'
}
