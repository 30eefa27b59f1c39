import { pathToFileURL } from 'node:url'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Letter } from '../../lib/letters/letter.ts'
import { createSearch } from '../../lib/search/search.ts'
import { loadCollection } from '../collection.ts'
import { idsOf, readKnownItemQueries, scoreKnownItems } from '../eval/search.ts'
import { generateLetters } from '../generate-letters.ts'
import { searchIndexOf } from '../search-index.ts'
import { keystrokesOf, ms, percentile, type Timing, time } from './keystrokes.ts'

const SEED = 20260601
const LETTERS = 10_000
const GROWTH = [1_000, 10_000, 100_000]
const MOST_P95 = 16
const FASTER_THAN_FUSE = 100
const MOST_GROWTH = 3
/** Plain Fuse takes about a second a keystroke, MiniSearch some milliseconds: samples will do. */
const FUSE_SAMPLE = 8
const OTHERS_EVERY = 8

/** The fields of a letter, as text, that the other engines search. */
interface Plain {
  id: string
  title: string
  subject: string
  publisher: string
  date: string
  sessions: string
  countries: string
  themes: string
  symbols: string
  summary: string
  asks: string
  organizations: string
  individuals: string
}

const FIELDS = [
  'title',
  'subject',
  'publisher',
  'date',
  'sessions',
  'countries',
  'themes',
  'symbols',
  'summary',
  'asks',
  'organizations',
  'individuals',
] as const

function plain(letter: Letter): Plain {
  const { signatories } = letter
  return {
    id: letter.id,
    title: letter.title,
    subject: letter.subject,
    publisher: letter.publisher,
    date: letter.date ?? '',
    sessions: letter.sessions.map((session) => `${session} HRC${session}`).join(' '),
    countries: letter.countries.join(' '),
    themes: letter.themes.join(' '),
    symbols: [...letter.drafts, ...letter.resolutions_cited].join(' '),
    summary: letter.summary,
    asks: letter.asks.join('\n'),
    organizations: signatories.organizations.join('\n'),
    individuals: signatories.individuals
      .map(({ name, role }) => `${name} ${role ?? ''}`)
      .join('\n'),
  }
}

function miniSearchOf(letters: readonly Letter[]): (query: string) => string[] {
  const engine = new MiniSearch<Plain>({
    fields: [...FIELDS],
    searchOptions: {
      prefix: true,
      fuzzy: 0.2,
      boost: { title: 3, subject: 2, countries: 2, sessions: 2 },
    },
  })
  engine.addAll(letters.map(plain))
  return (query) =>
    engine
      .search(query)
      .slice(0, 20)
      .map(({ id }) => String(id))
}

function fuseOf(letters: readonly Letter[]): (query: string) => string[] {
  const engine = new Fuse(letters.map(plain), {
    keys: [...FIELDS],
    ignoreLocation: true,
    ignoreDiacritics: true,
  })
  return (query) => engine.search(query, { limit: 20 }).map(({ item }) => item.id)
}

/** The lines of `npm run bench` about search: speed, growth and quality beside MiniSearch and Fuse. */
export function benchSearch(): { lines: string[]; failed: boolean } {
  const collection = loadCollection()
  const queries = readKnownItemQueries()
  const keystrokes = keystrokesOf(queries.map(({ query }) => query))
  const lines: string[] = []
  const failures: boolean[] = []
  const check = (line: string, passed: boolean) => {
    lines.push(`search: ${line}${passed ? '' : ' FAILED'}`)
    failures.push(!passed)
  }

  const ourIds = idsOf(createSearch(searchIndexOf(collection)))
  const [ours, theirs] = [ourIds, miniSearchOf(collection.letters)].map((ids) =>
    scoreKnownItems(queries, ids),
  )
  if (!ours || !theirs) throw new Error('search bench: both engines must be scored')
  check(
    `known items, first / first five: ours ${share(ours.first)} / ${share(ours.firstFive)}, MiniSearch ${share(theirs.first)} / ${share(theirs.firstFive)}`,
    ours.first >= theirs.first && ours.firstFive >= theirs.firstFive,
  )

  const letters = generateLetters({ count: LETTERS, seed: SEED, from: collection.letters })
  const sampled = keystrokes.filter((_, place) => place % OTHERS_EVERY === 0)
  const few = sampled.filter((_, place) => place % Math.ceil(sampled.length / FUSE_SAMPLE) === 0)
  const mini = time(sampled, miniSearchOf(letters))
  const fuse = time(few, fuseOf(letters), { warm: 0, passes: 1 })

  const grown = GROWTH.map((count) => growthAt(count, keystrokes))
  const at10k = grown[1]
  if (!at10k) throw new Error('search bench: nothing was timed at 10,000 letters')
  check(
    `10,000 letters, ${keystrokes.length} keystrokes, ranked and marked: ${told(at10k)} (p95 at most ${MOST_P95} ms)`,
    percentile(at10k, 0.95) <= MOST_P95,
  )
  check(
    `MiniSearch, ${sampled.length} of them: ${told(mini)}`,
    at10k.mean <= mini.mean && percentile(at10k, 0.95) <= percentile(mini, 0.95),
  )
  const times = fuse.mean / at10k.mean
  check(
    `plain Fuse over all fields, ${few.length} of them: ${told(fuse)}; ours is ${Math.round(times)} times quicker (at least ${FASTER_THAN_FUSE})`,
    times >= FASTER_THAN_FUSE,
  )
  grown.slice(1).forEach((larger, place) => {
    const ratio = larger.mean / (grown[place]?.mean ?? 0)
    check(
      `${GROWTH[place]} to ${GROWTH[place + 1]} letters: mean ${ms(grown[place]?.mean ?? 0)} to ${ms(larger.mean)}, times ${ratio.toFixed(2)} (less than ${MOST_GROWTH})`,
      ratio < MOST_GROWTH,
    )
  })
  return { lines, failed: failures.some(Boolean) }

  function growthAt(count: number, typed: readonly string[]): Timing {
    const letters = generateLetters({ count, seed: SEED, from: collection.letters })
    const { search } = createSearch(searchIndexOf({ ...collection, letters }))
    const timing = time(typed, (query) => search(query))
    const memory = Math.round(process.memoryUsage().heapUsed / 1e6)
    lines.push(`search: ${count} letters: ${told(timing)}; heap ${memory} MB`)
    return timing
  }
}

function told(timing: Timing): string {
  const [half, most, worst] = [0.5, 0.95, 1].map((rank) => ms(percentile(timing, rank)))
  return `mean ${ms(timing.mean)}, median ${half}, p95 ${most}, longest ${worst}, p95 of the first pass ${ms(timing.firstPassP95)}`
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, failed } = benchSearch()
  console.log(lines.join('\n'))
  process.exitCode = failed ? 1 : 0
}
