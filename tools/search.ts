/** `npm run --silent search -- [--letters FILE.jsonl] [--json] QUERY…`: the popup's search in the terminal. */
import { Command } from 'commander'
import { headingOf } from '../lib/letters/heading.ts'
import { createSearch } from '../lib/search/create-search.ts'
import type { Hit, Problem, SearchAnswer, SearchResult } from '../lib/search/search-answer.ts'
import { runCommand } from './run.ts'
import { loadSearchIndex } from './search-index.ts'

interface Options {
  letters?: string
  json?: true
  limit: string
}

const SHOWN_HITS = 3
const EXCERPT = 110

function print(answer: SearchAnswer) {
  const { query, results, total, exact, understood, problems, corrected } = answer
  const count = `${exact ? '' : 'at least '}${total} letter${total === 1 ? '' : 's'}`
  console.log(
    `${query}\n  ${total === 0 && exact ? 'No letter found.' : `${count}; the best ${results.length}:`}`,
  )
  const parts = understood.map(
    ({ kind, value, excluded }) => `${excluded ? 'not ' : ''}${kind} ${value}`,
  )
  if (parts.length > 0) console.log(`  understood: ${parts.join(', ')}`)
  if (corrected) console.log(`  searched as: ${corrected}`)
  for (const problem of problems) console.log(`  ${sentence(problem)}`)
  results.forEach(printResult)
  console.log('')
}

function printResult({ header, score, complete, hits }: SearchResult, index: number) {
  const partial = complete ? '' : ' (not every word)'
  console.log(`${String(index + 1).padStart(4)}. ${headingOf(header).text}`)
  console.log(`      ${[header.date ?? 'undated', header.publisher, header.id].join(' · ')}`)
  const shown = hits.slice(0, SHOWN_HITS).map((hit) => `${hit.field}: ${excerpt(hit)}`)
  console.log(`      ${score.toFixed(3)}${partial} · ${shown.join(' · ')}`)
}

/** The text around the first mark, marks between guillemets. */
function excerpt({ text, ranges }: Hit): string {
  const first = ranges[0]?.[0] ?? 0
  const from = text.length > EXCERPT ? Math.max(0, Math.min(first - 30, text.length - EXCERPT)) : 0
  const to = Math.min(text.length, from + EXCERPT)
  let marked = ''
  let position = from
  for (const [start, end] of ranges) {
    if (start < from || end > to) continue
    marked += `${text.slice(position, start)}«${text.slice(start, end)}»`
    position = end
  }
  return `${from > 0 ? '…' : ''}${marked}${text.slice(position, to)}${to < text.length ? '…' : ''}`
}

function sentence(problem: Problem): string {
  const { written, suggestion } = problem
  const hint = suggestion ? `; did you mean ${suggestion}?` : '.'
  switch (problem.kind) {
    case 'unknown-filter':
      return `There is no filter "${written}"${hint}`
    case 'bad-value':
      return `"${written}" is not understood${hint}`
    case 'open-quote':
      return `A quotation mark is not closed; searched for ${suggestion}.`
    case 'too-long':
      return `The query is long; "${written}" and what follows was left out.`
    case 'no-letter':
      return `No letter has "${written}"; it was left out.`
    case 'no-words':
      return `"${written}" has no word to search for; it was left out.`
  }
}

function run(queries: string[], { letters, json, limit }: Options) {
  const { search } = createSearch(loadSearchIndex({ lettersFile: letters }))
  const most = Number(limit)
  if (!Number.isInteger(most) || most < 1)
    throw new Error(`--limit: must be a whole number above 0, but is "${limit}"`)
  for (const query of queries) {
    const answer = search(query, { limit: most, omitHits: json === true })
    if (!json) print(answer)
    else {
      const results = answer.results.map(({ id, score }) => ({ id, score }))
      console.log(JSON.stringify({ query, results }))
    }
  }
}

const program = new Command('search')
  .description('Searches the letters as the popup does.')
  .argument('<query...>', 'one or more queries, each one argument')
  .option(
    '--letters <file>',
    'letters to search in place of the bundled ones, one JSON record a line',
  )
  .option('--json', 'one line a query: {"query":…,"results":[{"id":…,"score":…}…]}')
  .option('--limit <number>', 'how many results for a query', '20')
  .action(run)

await runCommand(program)
