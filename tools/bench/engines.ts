/**
 * Our engine beside MiniSearch, both given what our understanding makes of a query:
 * `node tools/bench/engines.ts [LETTERS…]`, as part of `npm run bench` with 1,000 and 10,000.
 */
import { pathToFileURL } from 'node:url'
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
  type KnownItemScore,
  readKnownItemQueries,
  scoreKnownItems,
} from '../eval/search-quality.ts'
import { generateLetters } from '../generate-letters.ts'
import { type LoadedCollection, loadCollection } from '../load-collection.ts'
import { createRandom } from '../random.ts'
import { searchIndexOf } from '../search-index.ts'
import { keystrokesOf, ms, percentile, type Timing, time } from './keystrokes.ts'
import { askMiniSearch, miniSearchOf } from './minisearch.ts'

const SEED = 20260601
const WANTED = 20
const SHORTEST_WORD = 4
/** MiniSearch takes some milliseconds a keystroke: a sample will do. */
const EVERY = 24
const ROUNDS = { warm: 10, passes: 2 }
const MEGABYTE = 1e6

interface Result {
  lines: string[]
  failed: boolean
}

/** What answers a query of an index with the places of letters. */
type Asked = (query: StructuredQuery) => number[]

/** The figures by which our engine is kept: it must be as good as MiniSearch, and cheaper. */
export function benchEngines(counts: readonly number[] = [1_000, 10_000]): Result {
  const collection = loadCollection()
  const results = [
    compareQuality(collection),
    ...counts.map((count) => compareCost(collection, count)),
  ]
  const lines = results.flatMap((result) => result.lines.map((line) => `engines: ${line}`))
  return { lines, failed: results.some(({ failed }) => failed) }
}

function oursOf(index: SearchIndex): Asked {
  const engine = createEngine(index, createLexicon(index).vocabulary)
  return (query) =>
    engine(query, QUICK)
      .rank(WANTED)
      .ranked.map(({ doc }) => doc)
}

function theirsOf(engine: ReturnType<typeof miniSearchOf>): Asked {
  return (query) => askMiniSearch(engine, query, WANTED)
}

function compareQuality(collection: LoadedCollection): Result {
  const index = searchIndexOf(collection)
  const lexicon = createLexicon(index)
  const sets = { judged: readKnownItemQueries(), ...drawnQueries(collection) }
  const scoreAll = (ask: Asked) =>
    Object.values(sets).map((queries) =>
      scoreKnownItems(queries, (query) =>
        ask(understand(lexicon, query)).map((doc) => index.letters[doc]?.id ?? ''),
      ),
    )
  const ours = scoreAll(oursOf(index))
  const theirs = scoreAll(theirsOf(miniSearchOf(index, collection.organizations)))
  const failed = firstOf(ours) < firstOf(theirs)
  const lines = Object.keys(sets).map((name, set) => {
    const [our, their] = [ours[set], theirs[set]].map(
      (score) => `${share(score?.first ?? 0)} / ${share(score?.firstFive ?? 0)}`,
    )
    return `${ours[set]?.queries} ${name} queries, first / first five: ours ${our}, MiniSearch ${their}`
  })
  const all = `all of them, first: ours ${share(firstOf(ours))}, MiniSearch ${share(firstOf(theirs))}`
  return { lines: [...lines, `${all}${failed ? ' FAILED' : ''}`], failed }
}

/** How often the wanted letter comes first among the queries of all sets. */
function firstOf(scores: readonly KnownItemScore[]): number {
  const queries = scores.reduce((sum, score) => sum + score.queries, 0)
  return scores.reduce((sum, score) => sum + score.first * score.queries, 0) / queries
}

/** Queries nobody looked at while the search was made, each of words of one letter. */
function drawnQueries({ letters }: LoadedCollection): Record<string, KnownItemQuery[]> {
  const random = createRandom(SEED)
  const words = (text: string, count: number) => {
    const left = text.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length >= SHORTEST_WORD)
    if (left.length < count) return null
    const drawn = Array.from({ length: count }, () => left.splice(random.below(left.length), 1))
    return drawn.join(' ')
  }
  const draw = (query: (letter: (typeof letters)[number]) => string | null) =>
    letters.flatMap((letter): KnownItemQuery[] => {
      const drawn = query(letter)
      return drawn ? [{ query: drawn, letterIds: [letter.id], kind: 'drawn' }] : []
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

function compareCost(collection: LoadedCollection, count: number): Result {
  const letters = generateLetters({ count, seed: SEED, from: collection.letters })
  const before = heap()
  const index = searchIndexOf({ ...collection, letters })
  const ofIndex = heap()
  const theirEngine = miniSearchOf(index, collection.organizations)
  const ofTheirs = heap()
  const lexicon = createLexicon(index)
  const typed = keystrokesOf(readKnownItemQueries().map(({ query }) => query))
  const reads = typed
    .filter((_, place) => place % EVERY === 0)
    .map((query) => understand(lexicon, query))
  const asked = reads.filter(({ groups }) => groups.length > 0)
  const ours = time(asked, oursOf(index), ROUNDS)
  const theirs = time(asked, theirsOf(theirEngine), ROUNDS)
  const ourFile = JSON.stringify({ ...encodeIndex(index), letters: [] })
  const times = theirs.processor / ours.processor
  const isSlower = times < 1
  return {
    lines: [
      `${count} letters, ${asked.length} keystrokes, processor time of one / p95 by the clock: ours ${told(ours)}, MiniSearch ${told(theirs)}; ${times.toFixed(1)} times as long${isSlower ? ' FAILED' : ''}`,
      `  memory: ours with the letters ${ofIndex - before} MB, MiniSearch alone ${ofTheirs - ofIndex} MB; file without the letters (gzip): ours ${sizeOf(ourFile)}, MiniSearch ${sizeOf(JSON.stringify(theirEngine))}`,
    ],
    failed: isSlower,
  }
}

function told(timing: Timing): string {
  return `${ms(timing.processor)} / ${ms(percentile(timing, 0.95))}`
}

function sizeOf(file: string): string {
  const packed = gzipSync(file).length
  return `${(file.length / MEGABYTE).toFixed(1)} MB (${(packed / MEGABYTE).toFixed(1)} MB)`
}

/** What is in memory after all garbage is collected, in megabytes. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers) / MEGABYTE)
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const counts = process.argv.slice(2).map(Number)
  const { lines, failed } = benchEngines(counts.length > 0 ? counts : undefined)
  console.log(lines.join('\n'))
  process.exitCode = failed ? 1 : 0
}
