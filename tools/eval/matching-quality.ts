import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type CatalogueText, decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates } from '../../lib/council/states.ts'
import { decodeHeaders } from '../../lib/letters/collection-files.ts'
import type { MatchKeys } from '../../lib/matching/match-keys.ts'
import { decodeKeys } from '../../lib/matching/match-keys-file.ts'
import { createMatcher, type Matcher, type MatchIndex } from '../../lib/matching/matcher.ts'
import type { Tier } from '../../lib/matching/page-matches.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'
import { soundSources } from '../data/check-data.ts'
import { compileFiles } from '../data/compile-files.ts'
import { DATA_FOLDER } from '../data/sources.ts'
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

const LEAST = {
  direct: { precision: 0.92, recall: 0.88 },
  both: { precision: 0.85, recall: 0.88 },
  sessions: 0.98,
  /** How much direct recall may fall when a session's texts are unknown. */
  unknownFall: 0.05,
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

interface MatchingFigures {
  direct: Counts
  both: Counts
  /** Session rows without their letter on the page. */
  sessions: { rows: number; missed: Pair[] }
  unknown: Counts
  /** Letters of grade 0 that some text shows. */
  shownNowhere: { letters: number; shown: string[] }
}

function precision({ right, wrong }: Counts): number {
  return right / Math.max(1, right + wrong.length)
}

function recall({ right, missed }: Counts): number {
  return right / Math.max(1, right + missed.length)
}

/** What the package ships for matching, from the compiled files themselves. */
function openPackage(): MatchIndex & { keys: MatchKeys } {
  const files = compileFiles(soundSources(DATA_FOLDER), 'eval')
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null')
  return {
    headers: decodeHeaders(read('headers.json')),
    catalogue: decodeCatalogue(read('catalogue.json')),
    states: createStates(decodeStates(read('states.json'))),
    keys: decodeKeys(read('matching.json')),
  }
}

/** Compares what pages show with the gold file. */
function measureMatching(): MatchingFigures {
  const rows = parse<GoldRow>(readFileSync(join(ROOT, GOLD)), { columns: true, bom: true })
  const { headers, catalogue, states, keys } = openPackage()
  const judged = new Set(rows.map((row) => row.letter_id))
  const grades = new Map(
    rows.map((row): [Pair, number] => [`${row.letter_id} ${row.text}`, Number(row.grade)]),
  )
  const known = new Set(catalogue.texts.map((text) => text.symbol))
  const wanted = [...grades].filter(([pair]) => known.has(pair.split(' ')[1] ?? ''))

  const matcher = createMatcher({ headers, catalogue, states, keys })
  const shown = showTexts(catalogue.texts, () => matcher, judged)
  const withoutSession = (session: string) =>
    createMatcher({
      headers,
      states,
      catalogue: {
        ...catalogue,
        texts: catalogue.texts.filter((text) => text.session !== session),
      },
    })
  const asked = new Set(
    wanted.filter(([, grade]) => grade === 3).map(([pair]) => pair.split(' ')[1]),
  )
  const askedSessions = new Set(
    catalogue.texts.filter(({ symbol }) => asked.has(symbol)).map(({ session }) => session),
  )
  const askedTexts = catalogue.texts.filter(({ session }) => askedSessions.has(session))
  const shownUnknown = showTexts(askedTexts, withoutSession, judged)

  const isDirect = (grade: number | undefined) => grade === 3
  const isEither = (grade: number | undefined) => grade === 2 || grade === 3
  const directOnly = (pairs: Map<Pair, Tier>) =>
    [...pairs].filter(([, tier]) => tier === 'direct').map(([pair]) => pair)
  const sessionRows = rows.filter((row) => row.text.startsWith('session:'))
  const none = rows.filter((row) => row.text === 'none').map((row) => row.letter_id)
  const shownLetters = new Set([...shown.keys()].map((pair) => pair.split(' ')[0]))
  return {
    direct: count(directOnly(shown), wanted, grades, isDirect),
    both: count(
      [...shown.keys()].filter((pair) => grades.get(pair) !== 1),
      wanted,
      grades,
      isEither,
    ),
    unknown: count(directOnly(shownUnknown), wanted, grades, isDirect),
    sessions: { rows: sessionRows.length, missed: missedSessions(sessionRows, matcher) },
    shownNowhere: { letters: none.length, shown: none.filter((id) => shownLetters.has(id)) },
  }
}

function count(
  predicted: readonly Pair[],
  wanted: readonly [Pair, number][],
  grades: ReadonlyMap<Pair, number>,
  isRight: (grade: number | undefined) => boolean,
): Counts {
  const all = new Set(predicted)
  return {
    right: predicted.filter((pair) => isRight(grades.get(pair))).length,
    wrong: predicted.filter((pair) => !isRight(grades.get(pair))),
    missed: wanted
      .filter(([pair, grade]) => isRight(grade) && !all.has(pair))
      .map(([pair]) => pair),
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
    for (const text of ofSession) {
      const { texts: found } = matcher.match(textPage(text))
      for (const { id, tier } of found[0]?.matches ?? []) {
        if (judged.has(id)) shown.set(`${id} ${text.symbol}`, tier)
      }
    }
  }
  return shown
}

function missedSessions(rows: readonly GoldRow[], matcher: Matcher): Pair[] {
  return rows.flatMap(({ letter_id, text }): Pair[] => {
    const session = text.slice('session:'.length)
    const { matches } = matcher.match(sessionPage(session))
    return matches.some(({ id }) => id === letter_id) ? [] : [`${letter_id} ${text}`]
  })
}

function textPage({ symbol, session, title }: CatalogueText): CouncilPage {
  const text = { symbol, draft: null, session, title, outcome: null }
  const address = `https://docs.un.org/en/${symbol}`
  return { kind: 'text', address, session, symbol, title, language: 'en', texts: [text] }
}

function sessionPage(session: string): CouncilPage {
  const special = /^S-(\d+)$/.exec(session)?.[1]
  const path = special
    ? `special-sessions/session${special}/${special}-special-session`
    : `regular-sessions/session${session}/regular-session`
  const address = `https://www.ohchr.org/en/hr-bodies/hrc/${path}`
  return { kind: 'session', address, session, symbol: null, title: '', language: 'en', texts: [] }
}

export interface EvaluateOptions {
  /** Also a line for each pair that is wrong or missed. */
  errors?: boolean
}

/** The figures of matching beside what they must reach. */
export function evaluateMatching({ errors = false }: EvaluateOptions = {}): {
  lines: string[]
  failed: boolean
} {
  const { direct, both, sessions, unknown, shownNowhere } = measureMatching()
  const rowsShown = 1 - sessions.missed.length / Math.max(1, sessions.rows)
  const checks: [name: string, figure: number, least: number][] = [
    ['direct: precision', precision(direct), LEAST.direct.precision],
    ['direct: recall', recall(direct), LEAST.direct.recall],
    ['direct and related: precision', precision(both), LEAST.both.precision],
    ['direct and related: recall', recall(both), LEAST.both.recall],
    ['session rows: recall', rowsShown, LEAST.sessions],
    ['texts unknown, direct: recall', recall(unknown), recall(direct) - LEAST.unknownFall],
  ]
  const lines = checks.map(([name, figure, least]) => {
    const mark = figure >= least ? 'ok   ' : 'BELOW'
    return `${mark} ${name.padEnd(32)} ${figure.toFixed(3)}  at least ${least.toFixed(3)}`
  })
  lines.push(
    `      texts unknown, direct: precision ${precision(unknown).toFixed(3)}`,
    `      letters that belong beside no text: ${shownNowhere.shown.length} of ${shownNowhere.letters} are shown by one`,
  )
  if (errors) {
    const told = { direct, 'direct and related': both, 'texts unknown': unknown }
    for (const [name, { wrong, missed }] of Object.entries(told)) {
      lines.push(...wrong.map((pair) => `      ${name}, wrong: ${pair}`))
      lines.push(...missed.map((pair) => `      ${name}, missed: ${pair}`))
    }
    lines.push(...sessions.missed.map((pair) => `      session row missed: ${pair}`))
    lines.push(...shownNowhere.shown.map((id) => `      belongs beside no text: ${id}`))
  }
  return { lines, failed: checks.some(([, figure, least]) => figure < least) }
}
