/**
 * Our engine compared with MiniSearch, both given what our understanding makes of a query:
 * `node tools/bench/engines.ts [LETTERS…]`, as part of `npm run bench` with 1,000 and 10,000.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { SearchIndex } from '../../lib/search/compile-index.ts'
import { encodeIndex } from '../../lib/search/encode-index.ts'
import { createEngine } from '../../lib/search/engine.ts'
import { createLexicon } from '../../lib/search/lexicon.ts'
import { QUICK } from '../../lib/search/search-limits.ts'
import type { StructuredQuery } from '../../lib/search/structured-query.ts'
import { understand } from '../../lib/search/understand-query.ts'
import {
  type KnownItemQuery,
  readKnownItemQueries,
  scoreKnownItems,
} from '../eval/search-quality.ts'
import { BENCH_SEED, generateLetters } from '../generate-letters.ts'
import { type LoadedCollection, loadCollection } from '../load-collection.ts'
import { createRandom } from '../random.ts'
import { createReport, type GrowingReport, percent, printReport, type Report } from '../report.ts'
import { searchIndexOf } from '../search-index.ts'
import { keystrokesOf, ms, percentile, type Timing, time } from './keystrokes.ts'
import { askMiniSearch, miniSearchOf } from './minisearch.ts'

const RESULTS = 20
const MIN_WORD_LENGTH = 4
/** MiniSearch takes some milliseconds a keystroke: one keystroke of so many will do. */
const SAMPLED = 24
const ROUNDS = { warm: 10, passes: 2 }
const MEGABYTE = 1e6

/** Answers a query of an index with the numbers of letters in it. */
type Answer = (query: StructuredQuery) => number[]

/** The figures by which our engine is kept: it must be as good as MiniSearch, and cheaper. */
export function benchEngines(counts: readonly number[] = [1_000, 10_000]): Report {
  const collection = loadCollection()
  const report = createReport('engines: ')
  compareQuality(collection, report)
  for (const count of counts) compareCost(collection, count, report)
  return report
}

function ours(index: SearchIndex): Answer {
  const engine = createEngine(index, createLexicon(index).vocabulary)
  return (query) => {
    const { ranked } = engine(query, QUICK).rank(RESULTS)
    return ranked.map(({ doc }) => doc)
  }
}

function compareQuality(collection: LoadedCollection, report: GrowingReport): void {
  const index = searchIndexOf(collection)
  const lexicon = createLexicon(index)
  const miniSearch = miniSearchOf(index, collection.organizations)
  const sets = { judged: readKnownItemQueries('dev'), ...drawQueries(collection) }
  const all = Object.values(sets).flat()
  const engines: Answer[] = [ours(index), (query) => askMiniSearch(miniSearch, query, RESULTS)]
  const scores = (queries: readonly KnownItemQuery[]) =>
    engines.map((answer) =>
      scoreKnownItems(queries, (query) =>
        answer(understand(lexicon, query)).map((doc) => index.letters[doc]?.id ?? ''),
      ),
    )
  for (const [name, queries] of Object.entries(sets)) {
    const [our, their] = scores(queries).map(
      ({ first, firstFive }) => `${percent(first)} / ${percent(firstFive)}`,
    )
    report.check(
      `${queries.length} ${name} queries, first / first five: ours ${our}, MiniSearch ${their}`,
      true,
    )
  }
  const [our = 0, their = 0] = scores(all).map(({ first }) => first)
  report.check(
    `all of them, first: ours ${percent(our)}, MiniSearch ${percent(their)}`,
    our >= their,
  )
}

/** Queries that the search was not tuned on, each of words of one letter. */
function drawQueries({ letters }: LoadedCollection): Record<string, KnownItemQuery[]> {
  const random = createRandom(BENCH_SEED)
  const words = (text: string, count: number) => {
    const left = text.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length >= MIN_WORD_LENGTH)
    if (left.length < count) return null
    const drawn = Array.from({ length: count }, () => left.splice(random.below(left.length), 1))
    return drawn.join(' ')
  }
  const draw = (query: (letter: (typeof letters)[number]) => string | null) =>
    letters.flatMap((letter): KnownItemQuery[] => {
      const drawn = query(letter)
      return drawn ? [{ query: drawn, letterIds: [letter.id] }] : []
    })
  return {
    'title-word': draw(({ title }) => words(title, 3)),
    'ask-word': draw(({ asks }) => words(asks.join(' '), 4)),
    'unfinished-word-with-year': draw(({ title, date }) => {
      const begun = words(title, 2)?.slice(0, -2)
      return begun && date ? `year:${date.slice(0, 4)} ${begun}` : null
    }),
  }
}

function compareCost(collection: LoadedCollection, count: number, report: GrowingReport): void {
  const letters = generateLetters({ count, seed: BENCH_SEED, from: collection.letters })
  const before = heapInMegabytes()
  const index = searchIndexOf({ ...collection, letters })
  const withIndex = heapInMegabytes()
  const miniSearch = miniSearchOf(index, collection.organizations)
  const withMiniSearch = heapInMegabytes()
  const lexicon = createLexicon(index)
  const queries = keystrokesOf(readKnownItemQueries('dev').map(({ query }) => query))
    .filter((_, number) => number % SAMPLED === 0)
    .map((query) => understand(lexicon, query))
    .filter(({ groups }) => groups.length > 0)
  const our = time(queries, ours(index), ROUNDS)
  const their = time(queries, (query) => askMiniSearch(miniSearch, query, RESULTS), ROUNDS)
  const ratio = their.processor / our.processor
  report.check(
    `${count} letters, ${queries.length} keystrokes, processor time of one / p95 by the clock: ours ${format(our)}, MiniSearch ${format(their)}; ${ratio.toFixed(1)} times as long`,
    ratio >= 1,
  )
  const ourFile = JSON.stringify({ ...encodeIndex(index), letters: null })
  report.check(
    `  memory: ours with the letters ${withIndex - before} MB, MiniSearch alone ${withMiniSearch - withIndex} MB; file without the letters (gzip): ours ${sizeOf(ourFile)}, MiniSearch ${sizeOf(JSON.stringify(miniSearch))}`,
    true,
  )
}

function format({ processor, sorted }: Timing): string {
  return `${ms(processor)} / ${ms(percentile(sorted, 0.95))}`
}

function sizeOf(file: string): string {
  const [raw, packed] = [file.length, gzipSync(file).length].map((bytes) => bytes / MEGABYTE)
  return `${raw?.toFixed(1)} MB (${packed?.toFixed(1)} MB)`
}

/** What is in memory after all garbage is collected, in megabytes. */
function heapInMegabytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers) / MEGABYTE)
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number)
  printReport(benchEngines(counts.length > 0 ? counts : undefined))
}
