import Fuse from 'fuse.js'
import { type CatalogueText, encodeCatalogue } from '../../lib/council/catalogue.ts'
import { createStates } from '../../lib/council/states.ts'
import { encodeHeaders } from '../../lib/letters/collection-files.ts'
import { headerOf } from '../../lib/letters/header.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { letterToRead } from '../../lib/matching/letter-aims.ts'
import { compileKeys } from '../../lib/matching/match-keys.ts'
import { encodeKeys } from '../../lib/matching/match-keys-file.ts'
import { createMatcher, type Matcher } from '../../lib/matching/matcher.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { buildStateRecords } from '../data/build-states.ts'
import { generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'
import { createReport, printReport, type Report } from '../report.ts'
import { type ColdTimes, startCold } from './first-list.ts'
import { ascending, ms, percentile, timed } from './keystrokes.ts'
import { createYardstick, told, type Yardstick } from './yardstick.ts'

const SEED = 20260601
const LETTERS = 10_000
const ROWS = 100
/** Number of lists, each of another session or with other drafts. */
const LISTS = 100
/** Lists before those that count, as the engine compiles what it runs often. */
const WARM_UP = 20
/** Each with a matcher that has seen no list; longer times of a list include other work of the machine. */
const PASSES = 3
const FIRST_SESSION = 10
const SESSIONS = 50
const COLD_STARTS = 7
/** Plain Fuse takes some seconds a row: one will do, scaled to the list. */
const FUSE_ROWS = 1

/** Times as multiples of the yardstick. */
const MAX = { listP95: 2, firstList: 8, cold: 20, headerBytes: 250_000 }
const MIN_FUSE_RATIO = 1000

/** The lines of `npm run bench` about matching: a long list, compared with plain Fuse, and a cold start. */
export async function benchMatching(): Promise<Report> {
  const collection = loadCollection()
  const records = buildStateRecords()
  const states = createStates(records)
  const { catalogue } = collection
  const letters = generateLetters({ count: LETTERS, seed: SEED, from: collection.letters })
  const headers = letters.map(headerOf)
  const keys = compileKeys({ headers: letters.map(letterToRead), catalogue, states })
  const report = createReport('matching: ')

  const yardstick = createYardstick()
  const pages = Array.from({ length: WARM_UP + LISTS }, (_, pass) => listOf(catalogue.texts, pass))
  const matchers = Array.from({ length: PASSES }, () =>
    createMatcher({ headers, catalogue, states, keys }),
  )
  const { times, matches } = await timeLists(matchers, pages, yardstick)
  const p95 = percentile(times, 0.95)
  const ofYardstick = yardstick.times(p95)
  report.check(
    `${ROWS} texts, ${LETTERS} letters, ${LISTS} lists after ${WARM_UP} to warm up, the shortest of ${PASSES} times each: median ${ms(percentile(times, 0.5))}, longest ${ms(percentile(times, 1))}, ${matches} matches a list, p95 ${told(p95, ofYardstick, MAX.listP95)}`,
    ofYardstick <= MAX.listP95,
  )

  const fuse = await timeFuse(letters, pages[0]?.texts.map(({ title }) => title) ?? [])
  const ratio = fuse / p95
  report.check(
    `plain Fuse over all fields for each row: ${ms(fuse)} a list (from ${FUSE_ROWS} rows), ${Math.round(ratio)} times our p95 (at least ${MIN_FUSE_RATIO})`,
    ratio >= MIN_FUSE_RATIO,
  )

  const files = {
    headers: JSON.stringify(encodeHeaders(headers)),
    catalogue: JSON.stringify(encodeCatalogue(catalogue)),
    states: JSON.stringify(records),
    keys: JSON.stringify(encodeKeys(keys)),
  }
  const page = pages.at(-1) ?? listOf(catalogue.texts, 0)
  const starts: ColdTimes[] = []
  while (starts.length < COLD_STARTS) {
    const [, start] = await yardstick.beside(() => startCold({ files, page }))
    starts.push(start)
  }
  const list = Math.min(...starts.map((start) => start.list))
  const cold = Math.min(...starts.map((start) => start.matcher + start.list))
  for (const [name, taken, most] of [
    ['the very first list', list, MAX.firstList],
    [`from the files to the first list, ${LETTERS} letters:`, cold, MAX.cold],
  ] as const) {
    const times = yardstick.times(taken)
    report.check(
      `${name} ${told(taken, times, most)}, the shortest of ${COLD_STARTS} starts`,
      times <= most,
    )
  }
  const bundled = JSON.stringify(encodeHeaders(collection.headers)).length
  report.check(
    `headers of the ${collection.headers.length} bundled letters: ${bundled} bytes (at most ${MAX.headerBytes})`,
    bundled <= MAX.headerBytes,
  )
  report.check(yardstick.line(), true)
  return report
}

/**
 * A list of one session: the texts that it adopted, filled up with drafts that the catalogue does
 * not know, under titles of other sessions.
 */
function listOf(texts: readonly CatalogueText[], pass: number): CouncilPage {
  const session = String(FIRST_SESSION + (pass % SESSIONS))
  const adopted = texts.filter((text) => text.session === session).slice(0, ROWS)
  const drafts = Array.from({ length: ROWS - adopted.length }, (_, row) => ({
    symbol: null,
    draft: `A/HRC/${session}/L.${row + 1}`,
    title: texts[(row * 17 + pass * 101) % texts.length]?.title ?? '',
  }))
  const rows = [...adopted.map(({ symbol, title }) => ({ symbol, draft: null, title })), ...drafts]
  return {
    kind: 'texts',
    address: `https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session${session}/res-dec-stat`,
    session,
    symbol: null,
    title: '',
    language: 'en',
    texts: rows.map((row) => ({ ...row, session, outcome: null })),
  }
}

/** Milliseconds for a whole list: the mean of some rows, times its length. */
async function timeFuse(letters: readonly Letter[], titles: readonly string[]): Promise<number> {
  const engine = new Fuse(letters, {
    keys: [
      ...['title', 'subject', 'publisher', 'addressee', 'date', 'sessions', 'countries', 'themes'],
      ...['drafts', 'resolutions_cited', 'summary', 'asks', 'signatories.organizations'],
      ...['signatories.individuals.name', 'signatories.individuals.role'],
    ],
    ignoreLocation: true,
  })
  const rows = titles.slice(0, FUSE_ROWS)
  const [took] = await timed(() => rows.map((title) => engine.search(title)))
  return (took / rows.length) * ROWS
}

/** The shortest time of each list, ascending, and the mean number of its matches. */
async function timeLists(
  matchers: readonly Matcher[],
  pages: readonly CouncilPage[],
  yardstick: Yardstick,
): Promise<{ times: number[]; matches: number }> {
  const shortest = pages.map(() => Number.POSITIVE_INFINITY)
  let matches = 0
  for (const matcher of matchers) {
    for (const [at, page] of pages.entries()) {
      const [took, { texts }] = await yardstick.beside(() => matcher.match(page))
      shortest[at] = Math.min(took, shortest[at] ?? took)
      matches += texts.reduce((sum, text) => sum + text.matches.length, 0)
    }
  }
  return {
    times: ascending(shortest.slice(WARM_UP)),
    matches: Math.round(matches / pages.length / matchers.length),
  }
}

if (import.meta.main) printReport(await benchMatching())
