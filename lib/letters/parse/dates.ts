import type { BlockLabel } from './block-label.ts'
import { wordsOf } from './cue-patterns.ts'
import type { WrittenDate } from './date-parts.ts'
import { plainDates } from './date-text.ts'
import type { Field } from './draft.ts'
import { datesIn } from './find-dates.ts'
import type { Block } from './source-blocks.ts'

const LABELLED = new RegExp(`^(?:${wordsOf('dateLabel')}|le)\\b`, 'iu')
const SITE_DATE = new RegExp(wordsOf('siteDate'), 'iu')

interface DateContext {
  blocks: Block[]
  labels: BlockLabel[]
  language: string
  /** Index of the block that opens the letter ("Excellencies,"), or of its first sentence. */
  opening: number
  /** First block after the letter's text and signatories. */
  end: number
  published: string | null
  address: string | null
  /** The calendar's year; another only in tests. */
  thisYear?: number
}

interface Candidate extends WrittenDate {
  line: number
  weight: number
}

/**
 * The date of the letter: of the dates that stand alone near its head or its closing, the one
 * nearest to its opening; else what the page says of its publication, or its address.
 */
export function readDate(context: DateContext): Field<string | null> {
  const best = candidates(context).sort((one, other) => other.weight - one.weight)[0]
  const read = best ? dateWritten(best) : dateOfPage(context)
  if (read.value === null || isOfCouncil(read.value, context)) return read
  return { ...read, confidence: 'unsure', note: { code: 'year-unlikely' } }
}

/** The Council was founded in March 2006; letters called for it a year before. */
const FIRST_YEAR = 2005

function isOfCouncil(date: string, { thisYear = new Date().getFullYear() }: DateContext): boolean {
  const year = Number(date.slice(0, 4))
  return year >= FIRST_YEAR && year <= thisYear + 1
}

function dateWritten({ date, ambiguous, weight, line }: Candidate): Field<string | null> {
  if (ambiguous) {
    const note = { code: 'day-or-month' } as const
    return { value: date, confidence: 'unsure', lines: [line], note }
  }
  return { value: date, confidence: weight >= 6 ? 'sure' : 'likely', lines: [line] }
}

function dateOfPage({ published, address }: DateContext): Field<string | null> {
  const fromAddress = dayOfAddress(address)
  if (!published && !fromAddress) return { value: null, confidence: 'unsure', lines: [] }
  const note = { code: published ? 'date-published' : 'date-of-address' } as const
  return { value: published ?? fromAddress, confidence: 'likely', lines: [], note }
}

function candidates(context: DateContext): Candidate[] {
  const { blocks, labels, language, opening, end } = context
  const found: Candidate[] = []
  const heads = Math.min(blocks.length, Math.max(opening + 1, 3), 60)
  for (let line = 0; line < blocks.length; line += 1) {
    const inHead = line < heads
    const nearEnd = line >= end - 400 && line > heads && line <= end + 3
    if (!inHead && !nearEnd) continue
    const text = blocks[line]?.text ?? ''
    if (inHead && text.length > 60) {
      const written = dateline(text, language)
      if (written) found.push({ ...written, line, weight: 6.5 })
    }
    if (text.length > 160 || (nearEnd && (text.length > 80 || labels[line] === 'prose'))) continue
    for (const written of datesIn(text, language)) {
      const alone = written.length / text.length
      const labelled = LABELLED.test(text)
      const sitesOwn = SITE_DATE.test(text)
      if (alone < 0.3 && !labelled) continue
      if (/(?:session|sesi[óo]n|сесси|届|دورة|resolution)/iu.test(text) && alone < 0.6) continue
      let weight = inHead ? 6 : 5
      if (alone < 0.5) weight -= 1
      if (sitesOwn) weight -= 3
      if (inHead) weight += Math.min(1, line / Math.max(1, opening))
      if (written.date.length < 10) weight -= 1.5
      if (!isOfCouncil(written.date, context)) weight -= 4
      found.push({ ...written, line, weight })
    }
  }
  return found
}

/** The date that opens a text after its place: "Ginebra, 2 de marzo de 2022.- Con motivo …". */
function dateline(text: string, language: string): WrittenDate | null {
  const plain = plainDates(text.slice(0, 90))
  const written = datesIn(plain, language)[0]
  if (!written || written.index > 40) return null
  const before = plain.slice(0, written.index)
  const after = plain.slice(written.index + written.length)
  return /^[([]?(?:[\p{Lu}\p{Lo}][\p{L}.’' -]{1,30}[,،，(]\s*(?:le |a |el )?)?$/u.test(before) &&
    /^\)?\s*(?:[.:–—-]|,\s*\p{Lu})/u.test(after)
    ? written
    : null
}

function dayOfAddress(address: string | null): string | null {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-])/.exec(
      address ?? '',
    ) ?? []
  if (!year || !month) return null
  return day ? `${year}-${month}-${day}` : `${year}-${month}`
}
