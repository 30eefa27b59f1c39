import { LANGUAGES } from '../council/language.ts'
import { wordsOf } from '../text/words.ts'
import type { QueryWord, Span } from './query-words.ts'
import { type Recognised, recognised } from './recognised-span.ts'
import { keyOf } from './search-keys.ts'

const YEAR = /^(?:19[4-9]\d|20[0-4]\d)$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
const MONTH_NUMBER = /^(?:0[1-9]|1[0-2])$/

let monthNames: Map<string, string> | undefined

/** The number of a month, `03`, by its name or short name in one of the six languages. */
function monthOf(folded: string): string | undefined {
  monthNames ??= readMonthNames()
  return monthNames.get(folded)
}

function readMonthNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day, Russian gives the form used in dates: "марта".
      for (const day of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...day })
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2001, index, 1))
          const name = parts.find(({ type }) => type === 'month')?.value ?? ''
          const word = wordsOf(name).at(-1)?.folded ?? ''
          if (/^\D{3,}$/.test(word)) names.set(word, String(index + 1).padStart(2, '0'))
        }
      }
    }
  }
  return names
}

/** Recognises years, months with a year, and days, in any order: `2019`, `March 2019`, `2019-03-11`, `11 mars 2019`. */
export function recogniseDates(
  words: readonly QueryWord[],
  taken: ReadonlySet<number>,
): Recognised[] {
  return words.flatMap((word, index): Recognised[] => {
    if (taken.has(index) || !YEAR.test(word.folded)) return []
    const folded = (at: number) => words[at]?.folded ?? ''
    const inPart = (at: number) => words[at]?.part === word.part
    const dayAt = (at: number) => (DAY.test(folded(at)) ? folded(at) : null)
    const date = (from: number, to: number, month: string, day: string | null) => [
      dateMeant({ from, to }, word.folded, month, day),
    ]
    if (inPart(index + 1) && MONTH_NUMBER.test(folded(index + 1))) {
      const day = inPart(index + 2) ? dayAt(index + 2) : null
      return date(index, index + (day ? 3 : 2), folded(index + 1), day)
    }
    // `11 March 2019`: the day, when there is one, stands before the month.
    const before = monthOf(folded(index - 1))
    const day = dayAt(index - 2)
    if (before) return date(index - (day ? 2 : 1), index + 1, before, day)
    const beforeDay = dayAt(index - 1) && monthOf(folded(index - 2))
    if (beforeDay) return date(index - 2, index + 1, beforeDay, dayAt(index - 1))
    const after = monthOf(folded(index + 1))
    if (after) return date(index, index + 2, after, null)
    const span = { from: index, to: index + 1 }
    const keys = [{ key: keyOf('year', word.folded), weight: 1 }]
    const understood = { kind: 'year', value: word.folded } as const
    return [recognised(span, { keys, wordWeight: 0.75, understood })]
  })
}

function dateMeant(span: Span, year: string, month: string, day: string | null): Recognised {
  const monthValue = `${year}-${month}`
  const dayValue = day ? `${monthValue}-${day.padStart(2, '0')}` : null
  const keys = [
    ...(dayValue ? [{ key: keyOf('day', dayValue), weight: 1 }] : []),
    { key: keyOf('month', monthValue), weight: dayValue ? 0.8 : 1 },
    { key: keyOf('year', year), weight: 0.5 },
  ]
  const understood = { kind: 'date', value: dayValue ?? monthValue } as const
  return recognised(span, { keys, wordWeight: 0.7, understood })
}
