import { formatOutcome } from '../../lib/council/outcome.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { countLetters, countPageLetters } from '../../lib/matching/letter-counts.ts'
import type { Match, PageMatches, Reason } from '../../lib/matching/page-matches.ts'
import type { Signals } from '../../lib/matching/signals.ts'

/** The line of `--json` for a target; null matches stand for a page that is not the Council's. */
export function jsonLine(target: string, found: PageMatches | null): string {
  if (!found) return JSON.stringify({ target, page: null })
  const { kind, session, symbol, language, title } = found.page
  return JSON.stringify({
    target,
    page: { kind, session, symbol, language, title },
    matches: found.matches.map(jsonMatch),
    counts: countPageLetters(found),
    texts: found.texts.map(({ text, matches }) => ({
      symbol: symbolOf(text, found),
      title: text.title,
      outcome: text.outcome && formatOutcome(text.outcome),
      matches: matches.map(jsonMatch),
      counts: countLetters(matches),
    })),
  })
}

/** With `signals` only where they are explained; what each adds is given to six decimals. */
function jsonMatch({ signals, ...match }: Match) {
  if (!signals) return match
  const added = partsOf(signals).map(([name, points]) => [name, Number(points.toFixed(6))])
  return { ...match, signals: Object.fromEntries(added) }
}

/** The signals that add or take something. */
function partsOf(signals: Signals): [name: string, points: number][] {
  return Object.entries(signals).filter(([, points]) => points !== 0)
}

/** A page of one draft has the draft as its text; a row without a number has no symbol. */
function symbolOf(text: PageMatches['texts'][number]['text'], { page }: PageMatches) {
  return text.symbol ?? (page.kind === 'text' ? page.symbol : null)
}

/** What the table needs to know of letters and states. */
export interface TableContext {
  headers: ReadonlyMap<string, LetterHeader>
  stateName(alpha3: string): string
}

/** The matches of a target as a table for people; texts without letters are only counted. */
export function table(target: string, found: PageMatches | null, context: TableContext): string {
  if (!found) return `${target}\n  Not a page of the Council.\n`
  const { page, matches, texts } = found
  const summary = [page.kind, page.session && `session ${page.session}`, page.symbol, page.title]
  const lines = [target, `  ${summary.filter(Boolean).join(' · ')}`]
  if (matches.length > 0)
    lines.push('', '  The page as a whole', countLine(matches), ...matchRows(matches, context))
  for (const { text, matches } of texts) {
    if (matches.length === 0) continue
    const outcome = text.outcome && formatOutcome(text.outcome)
    const heading = [symbolOf(text, found) ?? text.draft, text.title, outcome]
    lines.push(
      '',
      `  ${heading.filter(Boolean).join(' · ')}`,
      countLine(matches),
      ...matchRows(matches, context),
    )
  }
  const withoutLetters = texts.filter(({ matches }) => matches.length === 0).length
  if (withoutLetters > 0)
    lines.push('', `  ${withoutLetters} of ${texts.length} texts have no letters.`)
  else if (matches.length === 0 && texts.length === 0) lines.push('  No letters.')
  return `${lines.join('\n')}\n`
}

/** The numbers of the badge, in words. */
function countLine(matches: readonly Match[]): string {
  const { onText, sameSubject, session } = countLetters(matches)
  const kinds: [number, string][] = [
    [onText, 'on this text'],
    [sameSubject, 'on the same subject'],
    [session, 'to this session'],
  ]
  return `    ${kinds.flatMap(([n, kind]) => (n > 0 ? [`${n} ${kind}`] : [])).join(' · ')}`
}

function matchRows(matches: readonly Match[], context: TableContext): string[] {
  const width = Math.max(...matches.map(({ id }) => id.length))
  return matches.flatMap(({ id, tier, score, reasons, signals }) => {
    const why = reasons.map((reason) => plainReason(reason, context)).join('; ')
    const date = context.headers.get(id)?.date ?? 'undated'
    const cells = [tier.padEnd(7), score.toFixed(2), date.padEnd(10), id.padEnd(width)]
    const line = `    ${cells.join('  ')}  ${why}`
    return signals ? [line, `             ${sumLine(score, signals)}`] : [line]
  })
}

/** How the score came about: `0.563 = 0.200 same-subject + 0.250 subject-likeness + 0.113 …`. */
function sumLine(score: number, signals: Signals): string {
  const parts = partsOf(signals).map(
    ([name, points]) => `${points < 0 ? '-' : '+'} ${Math.abs(points).toFixed(3)} ${name}`,
  )
  return `${score.toFixed(3)} = ${parts.join(' ').replace(/^\+ /, '')}`
}

function plainReason(reason: Reason, { stateName }: TableContext): string {
  switch (reason.kind) {
    case 'names-draft':
      return `names draft ${reason.symbol}`
    case 'names-report':
      return `names report ${reason.symbol}`
    case 'cites-resolution':
      return `cites ${reason.symbol}`
    case 'addressed-to-session':
      return 'addressed to this session'
    case 'dated-before-session':
      return `dated ${reason.date}, before or during session ${reason.session}`
    case 'addressed-to-other-session':
      return `addressed to session ${reason.session}`
    case 'same-country':
      return `about the same country: ${stateName(reason.country)}`
    case 'same-line':
      return `about the same mandate: ${reason.line}`
    case 'similar-title':
      return `subject close to this title: ${reason.subject}`
  }
}
