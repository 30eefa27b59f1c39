import Fuse from 'fuse.js'
import {
  type CatalogueText,
  decodeCatalogue,
  encodeCatalogue,
} from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates } from '../../lib/council/states.ts'
import { decodeHeaders, encodeHeaders } from '../../lib/letters/collection-files.ts'
import { headerOf } from '../../lib/letters/header.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { letterToRead } from '../../lib/matching/letter-aims.ts'
import { compileKeys } from '../../lib/matching/match-keys.ts'
import { decodeKeys, encodeKeys } from '../../lib/matching/match-keys-file.ts'
import { createMatcher } from '../../lib/matching/matcher.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { buildStateRecords } from '../data/build-states.ts'
import { generateLetters } from '../generate-letters.ts'
import { loadCollection } from '../load-collection.ts'
import { createReport, printReport, type Report } from '../report.ts'
import { ascending, ms, percentile, timed } from './keystrokes.ts'

const SEED = 20260601
const LETTERS = 10_000
const ROWS = 100
/** Number of lists, each of another session or with other drafts. */
const PASSES = 100
/** Lists before those that count, as the engine compiles what it runs often; the first is printed. */
const WARM_UP = 20
const FIRST_SESSION = 10
const SESSIONS = 50
const COLD_STARTS = 7
/** Plain Fuse takes about a second a row: a sample will do, scaled to the list. */
const FUSE_ROWS = 3

const MAX = { listP95: 10, cold: 100, headerBytes: 250_000 }
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

  const matcher = createMatcher({ headers, catalogue, states, keys })
  const pages = Array.from({ length: WARM_UP + PASSES }, (_, pass) => listOf(catalogue.texts, pass))
  let matches = 0
  const all: number[] = []
  for (const page of pages) {
    const [took, { texts }] = await timed(() => matcher.match(page))
    matches += texts.reduce((sum, text) => sum + text.matches.length, 0)
    all.push(took)
  }
  const times = ascending(all.slice(WARM_UP))
  const p95 = percentile(times, 0.95)
  report.check(
    `${ROWS} texts, ${LETTERS} letters, ${PASSES} lists after ${WARM_UP} to warm up: median ${ms(percentile(times, 0.5))}, p95 ${ms(p95)}, longest ${ms(percentile(times, 1))}, the very first ${ms(all[0] ?? 0)}, ${Math.round(matches / all.length)} matches a list (p95 at most ${MAX.listP95} ms)`,
    p95 <= MAX.listP95,
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
  const colds: number[] = []
  while (colds.length < COLD_STARTS) colds.push(await timeCold(files, page))
  const cold = percentile(ascending(colds), 0.5)
  report.check(
    `from the files to the first list, ${LETTERS} letters: median ${ms(cold)}, first ${ms(colds[0] ?? 0)} (at most ${MAX.cold} ms)`,
    cold <= MAX.cold,
  )
  const bundled = JSON.stringify(encodeHeaders(collection.headers)).length
  report.check(
    `headers of the ${collection.headers.length} bundled letters: ${bundled} bytes (at most ${MAX.headerBytes})`,
    bundled <= MAX.headerBytes,
  )
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

/** Milliseconds from the files to the matches of a page. */
async function timeCold(
  files: Record<'headers' | 'catalogue' | 'states' | 'keys', string>,
  page: CouncilPage,
): Promise<number> {
  const [took] = await timed(() => {
    const matcher = createMatcher({
      headers: decodeHeaders(JSON.parse(files.headers)),
      catalogue: decodeCatalogue(JSON.parse(files.catalogue)),
      states: createStates(decodeStates(JSON.parse(files.states))),
      keys: decodeKeys(JSON.parse(files.keys)),
    })
    return matcher.match(page)
  })
  return took
}

if (import.meta.main) printReport(await benchMatching())
