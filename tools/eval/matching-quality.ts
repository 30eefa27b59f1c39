import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type CatalogueText, decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates } from '../../lib/council/states.ts'
import { decodeHeaders } from '../../lib/letters/collection-files.ts'
import { decodeKeys } from '../../lib/matching/match-keys-file.ts'
import { createMatcher, type Matcher, type MatchIndex } from '../../lib/matching/matcher.ts'
import type { Tier } from '../../lib/matching/page-matches.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { soundSources } from '../data/check-data.ts'
import { compileFiles } from '../data/compile-files.ts'
import { DATA_FOLDER } from '../data/sources.ts'
import type { Report } from '../report.ts'
import { ROOT } from '../run.ts'

/**
 * How the figures are counted. The gold file judges pairs of a letter and a text: 3 direct, 2
 * related, 1 touches, 0 (`none`) a letter that belongs beside no text. A pair it does not have
 * counts as judged unrelated. Every text of the catalogue is shown as a page of its own, and every
 * pair of a letter of the gold file and a text counts once:
 * - direct: predicted where the tier is `direct`; right where the grade is 3;
 * - direct and related: predicted at either tier; right where the grade is 2 or 3; pairs of grade 1
 *   count neither way.
 * Rows of a session ask whether its page shows the letter, at any tier. "Unknown" takes the texts
 * of a session out of the catalogue before they are shown by their titles; only there the keys are
 * compiled anew. All else is read from the files that the package ships.
 */
const GOLD = 'tests/eval/links.dev.csv'

const DIRECT = [3]
const DIRECT_AND_RELATED = [2, 3]
const TOUCHES = 1

const MIN = {
  direct: { precision: 0.92, recall: 0.88 },
  both: { precision: 0.85, recall: 0.88 },
  sessions: 0.98,
}
/** How much direct recall may fall when a session's texts are unknown. */
const MAX_FALL = 0.05

/** What the pages that are shown have in common; matching asks for no address. */
const PAGE: Omit<CouncilPage, 'kind'> = {
  address: '',
  session: null,
  symbol: null,
  title: '',
  language: 'en',
  texts: [],
}

interface GoldRow {
  letter_id: string
  text: string
  grade: string
  why: string
}

/** Letter and symbol, as one key. */
type Pair = `${string} ${string}`

interface Counts {
  right: number
  wrong: Pair[]
  missed: Pair[]
}

function precision({ right, wrong }: Counts): number {
  return right / Math.max(1, right + wrong.length)
}

function recall({ right, missed }: Counts): number {
  return right / Math.max(1, right + missed.length)
}

/** What the package ships for matching, from the compiled files themselves. */
function openPackage() {
  const files = compileFiles(soundSources(DATA_FOLDER), 'eval')
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null')
  return {
    headers: decodeHeaders(read('headers.json')),
    catalogue: decodeCatalogue(read('catalogue.json')),
    states: createStates(decodeStates(read('states.json'))),
    keys: decodeKeys(read('matching.json')),
  } satisfies MatchIndex
}

/** Compares what pages show with the gold file. */
function measureMatching() {
  const rows = parse<GoldRow>(readFileSync(join(ROOT, GOLD)), { columns: true, bom: true })
  const { keys, ...sources } = openPackage()
  const { texts } = sources.catalogue
  const matcher = createMatcher({ ...sources, keys })
  const judged = new Set(rows.map((row) => row.letter_id))
  const symbols = new Set(texts.map(({ symbol }) => symbol))
  const grades = new Map(
    rows
      .filter(({ text }) => symbols.has(text))
      .map(({ letter_id, text, grade }): [Pair, number] => [`${letter_id} ${text}`, Number(grade)]),
  )

  const shown = showTexts(texts, () => matcher, judged)
  const withDirect = new Set(
    [...grades].filter(([, grade]) => DIRECT.includes(grade)).map(([pair]) => pair.split(' ')[1]),
  )
  const sessionsWithDirect = new Set(
    texts.filter(({ symbol }) => withDirect.has(symbol)).map(({ session }) => session),
  )
  const shownUnknown = showTexts(
    texts.filter(({ session }) => sessionsWithDirect.has(session)),
    (unknown) => {
      const known = texts.filter(({ session }) => session !== unknown)
      return createMatcher({ ...sources, catalogue: { ...sources.catalogue, texts: known } })
    },
    judged,
  )

  const sessionRows = rows.filter(({ text }) => text.startsWith('session:'))
  const lettersOfNone = rows.filter(({ text }) => text === 'none').map((row) => row.letter_id)
  const shownLetters = new Set([...shown.keys()].map((pair) => pair.split(' ')[0]))
  return {
    direct: count(directOnly(shown), grades, DIRECT),
    both: count(
      [...shown.keys()].filter((pair) => grades.get(pair) !== TOUCHES),
      grades,
      DIRECT_AND_RELATED,
    ),
    unknown: count(directOnly(shownUnknown), grades, DIRECT),
    /** Session rows without their letter on the page. */
    sessions: { rows: sessionRows.length, missed: missedSessions(sessionRows, matcher) },
    /** Letters of grade 0 that some text shows. */
    shownNowhere: {
      letters: lettersOfNone.length,
      shown: lettersOfNone.filter((id) => shownLetters.has(id)),
    },
  }
}

function directOnly(pairs: ReadonlyMap<Pair, Tier>): Pair[] {
  return [...pairs.keys()].filter((pair) => pairs.get(pair) === 'direct')
}

/** Compares predicted pairs with those that have one of some grades. */
function count(
  predicted: readonly Pair[],
  grades: ReadonlyMap<Pair, number>,
  rightGrades: readonly number[],
): Counts {
  const all = new Set(predicted)
  const wanted = new Set(
    [...grades.keys()].filter((pair) => rightGrades.includes(grades.get(pair) ?? 0)),
  )
  return {
    right: all.intersection(wanted).size,
    wrong: [...all.difference(wanted)],
    missed: [...wanted.difference(all)],
  }
}

/** Shows each text as a page of its own; gives the pairs shown, of the letters judged. */
function showTexts(
  texts: readonly CatalogueText[],
  matcherFor: (session: string) => Matcher,
  judged: ReadonlySet<string>,
): Map<Pair, Tier> {
  const shown = new Map<Pair, Tier>()
  for (const [session, ofSession] of Map.groupBy(texts, (text) => text.session)) {
    const matcher = matcherFor(session)
    for (const { symbol, title } of ofSession) {
      const text = { symbol, draft: null, session, title, outcome: null }
      const { texts: found } = matcher.match({ ...PAGE, kind: 'text', symbol, texts: [text] })
      for (const { id, tier } of found[0]?.matches ?? []) {
        if (judged.has(id)) shown.set(`${id} ${symbol}`, tier)
      }
    }
  }
  return shown
}

function missedSessions(rows: readonly GoldRow[], matcher: Matcher): Pair[] {
  return rows.flatMap(({ letter_id, text }): Pair[] => {
    const session = text.slice('session:'.length)
    const { matches } = matcher.match({ ...PAGE, kind: 'session', session })
    return matches.some(({ id }) => id === letter_id) ? [] : [`${letter_id} ${text}`]
  })
}

/**
 * The figures of matching, and what they must reach; with `errors` also a line for each pair that is
 * wrong or missed.
 */
export function evaluateMatching({ errors }: { errors: boolean }): Report {
  const { direct, both, sessions, unknown, shownNowhere } = measureMatching()
  const rowsShown = 1 - sessions.missed.length / Math.max(1, sessions.rows)
  const checks: [name: string, figure: number, least: number][] = [
    ['direct: precision', precision(direct), MIN.direct.precision],
    ['direct: recall', recall(direct), MIN.direct.recall],
    ['direct and related: precision', precision(both), MIN.both.precision],
    ['direct and related: recall', recall(both), MIN.both.recall],
    ['session rows: recall', rowsShown, MIN.sessions],
    ['texts unknown, direct: recall', recall(unknown), recall(direct) - MAX_FALL],
  ]
  const lines = checks.map(([name, figure, least]) => {
    const verdict = figure >= least ? 'ok   ' : 'BELOW'
    return `${verdict} ${name.padEnd(32)} ${figure.toFixed(3)}  at least ${least.toFixed(3)}`
  })
  lines.push(
    `      texts unknown, direct: precision ${precision(unknown).toFixed(3)}`,
    `      letters that belong beside no text: ${shownNowhere.shown.length} of ${shownNowhere.letters} are shown by one`,
  )
  if (errors) {
    const counts = { direct, 'direct and related': both, 'texts unknown': unknown }
    for (const [name, { wrong, missed }] of Object.entries(counts)) {
      lines.push(...wrong.map((pair) => `      ${name}, wrong: ${pair}`))
      lines.push(...missed.map((pair) => `      ${name}, missed: ${pair}`))
    }
    lines.push(...sessions.missed.map((pair) => `      session row missed: ${pair}`))
    lines.push(...shownNowhere.shown.map((id) => `      belongs beside no text: ${id}`))
  }
  return { lines, failed: checks.some(([, figure, least]) => figure < least) }
}
