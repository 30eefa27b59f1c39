import { ar, type Chrono, de, en, es, fr, type ParsedResult, pt, ru, zh } from 'chrono-node'
import type { Field } from './draft.ts'
import type { Mark } from './marks.ts'
import type { Block } from './source.ts'

interface Written {
  /** `2023-02-26`, or `2023-02` where no day is given. */
  date: string
  index: number
  length: number
  /** `02/03/2023`: day and month may be the other way round. */
  ambiguous: boolean
}

const READERS: ReadonlyMap<string, Chrono[]> = new Map([
  ['en', [en.GB]],
  ['fr', [fr.casual]],
  ['es', [es.casual]],
  ['pt', [pt.casual]],
  ['de', [de.casual]],
  ['ru', [ru.casual]],
  ['ar', [ar.casual]],
  ['zh', [zh.casual, zh.hant.casual]],
])

/** Maghreb month names, which chrono does not know, and the ones it does. */
const ARABIC_MONTHS = monthsOf('ar-EG')
const OTHER_ARABIC_MONTHS = ['ar-DZ', 'ar-MA'].map(monthsOf)

function monthsOf(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 15)))
}

/** Puts what chrono does not read into a form that it does; lengths may change. */
function prepared(text: string, language: string): string {
  let plain = text
    .replace(/(\d)\s*(?:º|°|ᵉ|er|re)(?=\s)/gu, '$1')
    .replace(/(\d)-(?:го|е)(?=\s)/gu, '$1')
  if (language === 'es') plain = plain.replace(/\bdel\s+(?:año\s+)?(?=\d{4})/giu, 'de ')
  if (language === 'ar') {
    // "20 تشرين الثاني/نوفمبر 2015": the month given twice.
    plain = plain.replace(
      /(\p{Nd}{1,2})\s([\u0621-\u064A ]{3,25})[/(-]\s?([\u0621-\u064A]{3,10})\)?/gu,
      '$1 $3',
    )
    for (const months of OTHER_ARABIC_MONTHS) {
      for (const [index, month] of months.entries())
        plain = plain.replaceAll(month, ARABIC_MONTHS[index] ?? month)
    }
  }
  return plain
}

const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u

/** The dates written in a text. Times of day, bare years and relative dates are no dates here. */
export function datesIn(text: string, language: string): Written[] {
  if (!/\p{Nd}|[〇零一二三四五六七八九]{4}/u.test(text)) return []
  const base = language.split('-')[0] ?? 'en'
  const plain = prepared(text, base)
  const readers = [...(READERS.get(base) ?? []), ...(base === 'en' ? [] : [en.GB])]
  for (const reader of readers) {
    const found = reader.parse(plain).flatMap((result) => writtenOf(result))
    if (found.length > 0) return found
  }
  return base === 'en' ? otherMonths(plain) : []
}

/** A page tagged English may still date its letter in French or Spanish. */
function otherMonths(text: string): Written[] {
  for (const reader of [fr.casual, es.casual]) {
    const found = reader.parse(text).flatMap(writtenOf)
    if (found.length > 0) return found
  }
  return []
}

function writtenOf(result: ParsedResult): Written[] {
  const { start, text, index } = result
  if (!start.isCertain('year') || !start.isCertain('month')) return []
  const year = start.get('year')
  const month = start.get('month')
  if (!year || !month || year < 1990 || year > 2099) return []
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = start.isCertain('day') ? start.get('day') : null
  const numeric = NUMERIC.exec(text)
  const ambiguous =
    numeric !== null &&
    Number(numeric[1]) <= 12 &&
    Number(numeric[3]) <= 12 &&
    numeric[1] !== numeric[3]
  return [
    {
      date: `${year}-${pad(month)}${day ? `-${pad(day)}` : ''}`,
      index,
      length: text.length,
      ambiguous,
    },
  ]
}

interface DateContext {
  blocks: Block[]
  marks: Mark[]
  language: string
  /** Index of the block that opens the letter ("Excellencies,"), or of its first sentence. */
  opening: number
  /** First block after the letter's text and signatories. */
  end: number
  published: string | null
  address: string | null
}

interface Candidate extends Written {
  line: number
  weight: number
}

/**
 * The date of the letter: of the dates that stand alone near its head or its closing, the one
 * nearest to its opening; else what the page says of its publication, or its address.
 */
export function readDate(context: DateContext): Field<string | null> {
  const best = candidates(context).reduce<Candidate | null>(
    (top, next) => (top === null || next.weight > top.weight ? next : top),
    null,
  )
  if (best) {
    const note = best.ambiguous ? 'Day and month may be the other way round.' : undefined
    const confidence = best.ambiguous ? 'unsure' : best.weight >= 6 ? 'sure' : 'likely'
    return { value: best.date, confidence, lines: [best.line], ...(note ? { note } : {}) }
  }
  if (context.published)
    return {
      value: context.published,
      confidence: 'likely',
      lines: [],
      note: 'The day the page was published.',
    }
  const fromAddress = dayOfAddress(context.address)
  if (fromAddress)
    return {
      value: fromAddress,
      confidence: 'likely',
      lines: [],
      note: 'From the address of the page.',
    }
  return { value: null, confidence: 'unsure', lines: [] }
}

function candidates({ blocks, marks, language, opening, end }: DateContext): Candidate[] {
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
    if (text.length > 160 || (nearEnd && (text.length > 80 || marks[line] === 'prose'))) continue
    for (const written of datesIn(text, language)) {
      const alone = written.length / text.length
      const labelled =
        /^(?:date|published|posted|publié|publicado|fecha|le|дата|日期|发布|التاريخ|تاريخ)\b/iu.test(
          text,
        )
      const sitesOwn =
        /published|posted|updated|last |publié|publicado|modifi|views|read|نشر|опубликован|发布|date\s?:/iu.test(
          text,
        )
      if (alone < 0.3 && !labelled) continue
      if (/(?:session|sesi[óo]n|сесси|届|دورة|resolution)/iu.test(text) && alone < 0.6) continue
      let weight = inHead ? 6 : 5
      if (alone < 0.5) weight -= 1
      if (sitesOwn) weight -= 3
      if (inHead) weight += Math.min(1, line / Math.max(1, opening))
      if (written.date.length < 10) weight -= 1.5
      found.push({ ...written, line, weight })
    }
  }
  return found
}

/** The date that opens a text after its place: "Ginebra, 2 de marzo de 2022.- Con motivo …". */
function dateline(text: string, language: string): Written | null {
  const plain = prepared(text.slice(0, 90), language.split('-')[0] ?? 'en')
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
