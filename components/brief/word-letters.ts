import type { BriefLine, BriefPart, BriefRun, BriefTable } from '../../lib/brief/brief.ts'
import type { BriefAsk, BriefFacts } from '../../lib/brief/brief-facts.ts'
import type { HeldLetter } from '../../lib/collection/collection.ts'
import { quoted } from '../../lib/letters/cite.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { type ToldAsks, tellAsk, toldAsks } from '../../lib/letters/told-asks.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import type { Wording } from '../common/create-wording.ts'
import { listOf } from '../common/list-of.ts'
import { countsOf, type SignatoryCounts } from '../common/signatory-wording.ts'
import { webAddress } from '../common/web-address.ts'

/** Publishers that are named with an ask; of more, how many there are. */
const MOST_NAMED = 3

/** Longer addresses are cut where they are shown; the link is whole. In characters. */
const MOST_SHOWN = 76

/**
 * What is asked: a row for each group of like asks, with who asks it and how many signed. Of one
 * letter alone, a list.
 */
export function wordAsks(facts: BriefFacts, wording: Wording): BriefPart[] {
  const { t } = wording
  const { asks, moreAsks, letters } = facts
  if (letters.length === 0) return []
  const heading: BriefPart = { kind: 'heading', text: t('library.asked') }
  const note = (text: string): BriefPart => ({ kind: 'note', line: [{ text }] })
  if (asks.length === 0) return [heading, note(t('brief.asks-none'))]
  const told = toldAsks(
    letters.map(({ letter }) => letter),
    wording.language,
  )
  const runs = asks.map((ask) => askRun(ask, told, wording.language))
  return [
    heading,
    letters.length === 1
      ? { kind: 'list', lines: runs.map((run) => [run]) }
      : askTable(facts, runs, wording),
    ...(moreAsks > 0 ? [note(t('brief.asks-more', { n: moreAsks }))] : []),
  ]
}

function askTable({ asks }: BriefFacts, runs: BriefRun[], wording: Wording): BriefTable {
  const { t, number } = wording
  return {
    kind: 'table',
    head: [t('brief.ask'), t('brief.asked-by'), t('signatories.organizations')],
    widths: [56, 28, 16],
    rows: asks.map((ask, index) => [
      runs.slice(index, index + 1),
      [{ text: askersOf(ask, wording) }],
      [{ text: ask.organizations === 0 ? '–' : number(ask.organizations) }],
    ]),
  }
}

function askRun({ texts, isVerbatim }: BriefAsk, told: ToldAsks, language: string): BriefRun {
  return isVerbatim ? { text: quoted(texts[0]) } : tellAsk(texts, told, language)
}

/** "Amnesty International (1), CSW (4, 7), and 2 more", by the numbers of letters in the brief. */
function askersOf({ by }: BriefAsk, { t, number, language, isolate }: Wording): string {
  const named = by.slice(0, MOST_NAMED).map(({ name: written, numbers }) => {
    const name = isolate(written)
    return numbers.length > 0 ? `${name} (${numbers.map(number).join(', ')})` : name
  })
  const more = by.length - named.length
  if (more > 0) named.push(t('brief.and-more', { n: more }))
  return listOf(named, language)
}

/** A letter in four lines: what it is, by whom and when, who signed, and where it stands. */
export function wordLetter(held: HeldLetter, wording: Wording): BriefLine[] {
  const { t, dateline, isolate } = wording
  const { letter, provenance } = held
  const heading = headingOf({ ...letter, ...held })
  const by = [letter.publisher && isolate(letter.publisher), dateline(letter)]
  if (letter.evidence !== 'whole') by.push(t(`list.${letter.evidence}`))
  if (provenance === 'user') by.push(t('keep.by-you'))
  return [
    [
      {
        text: heading.text,
        isStrong: true,
        ...(heading.language && { language: heading.language }),
        ...linkTo(letter.url),
      },
    ],
    [{ text: by.filter(Boolean).join(' · ') }],
    [{ text: signedBy(countsOf(letter.signatories), wording) }],
    sourceLine(letter, wording),
  ]
}

/**
 * How many signed, and of how many the names are known: "34 organizations (32 organizations named)".
 * A brief lists no names, so nothing is said of a list.
 */
function signedBy(counts: SignatoryCounts, { t }: Wording): string {
  const said = (
    key: 'count.organizations' | 'count.individuals',
    stated: number | null,
    listed: number,
  ): string => {
    const named = listed > 0 ? t(`${key}-listed`, { n: listed }) : ''
    if (!stated) return named
    const signed = t(key, { n: stated })
    return named ? `${signed} (${named})` : signed
  }
  const parts = [
    said('count.organizations', counts.stated_organizations, counts.listed_organizations),
    said('count.individuals', counts.stated_individuals, counts.listed_individuals),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : t('signatories.unknown')
}

function sourceLine(letter: Letter, { t, language, languageName }: Wording): BriefLine {
  const isForeign = letter.language.slice(0, 2) !== language.slice(0, 2)
  const known = [
    // A publisher's own page needs no word; any other is not quite the letter itself.
    webAddress(letter.url) && letter.source_kind !== 'publisher'
      ? t(`source.${letter.source_kind}`)
      : '',
    isForeign ? t('source.in-language', { language: languageName(letter.language) }) : '',
  ].filter(Boolean)
  const after = known.map((one) => ` · ${one}`).join('')
  if (!webAddress(letter.url)) return [{ text: `${t('source.no-address')}${after}` }]
  const isLong = letter.url.length > MOST_SHOWN
  const shown = isLong ? `${letter.url.slice(0, MOST_SHOWN)}…` : letter.url
  return [{ text: shown, ...linkTo(letter.url) }, ...(after ? [{ text: after }] : [])]
}

/** Letters on the same subject in other sessions, each in a line. */
export function wordRelated({ related, moreRelated }: BriefFacts, wording: Wording): BriefPart[] {
  const { t, dateline, isolate } = wording
  if (related.length === 0) return []
  const lines = related.map((letter: SearchedLetter): BriefLine => {
    const heading = headingOf(letter)
    return [
      { text: heading.text, ...(heading.language && { language: heading.language }) },
      {
        text: ` · ${[letter.publisher && isolate(letter.publisher), dateline(letter)].filter(Boolean).join(' · ')}`,
      },
    ]
  })
  if (moreRelated > 0) lines.push([{ text: t('brief.and-more', { n: moreRelated }) }])
  return [
    { kind: 'heading', text: t('brief.same-subject') },
    { kind: 'list', lines },
  ]
}

function linkTo(address: string): Pick<BriefRun, 'href'> {
  const url = webAddress(address)
  return url ? { href: url.href } : {}
}
