import { LANGUAGES } from '../council/language.ts'
import { wordsOf } from '../text/words.ts'
import { keyOf } from './keys.ts'
import type { QueryWord } from './query-words.ts'
import type { Recognised } from './recognise.ts'

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
    for (const style of ['long', 'short'] as const) {
      for (let month = 0; month < 12; month++) {
        // With a day, Russian gives the form used in dates: "марта".
        for (const day of [undefined, 'numeric'] as const) {
          const format = new Intl.DateTimeFormat(language, {
            month: style,
            timeZone: 'UTC',
            ...(day ? { day } : {}),
          })
          const part = format
            .formatToParts(Date.UTC(2001, month, 1))
            .find(({ type }) => type === 'month')
          const word = wordsOf(part?.value ?? '').at(-1)?.folded ?? ''
          if (word.length > 2 && !/\d/.test(word))
            names.set(word, String(month + 1).padStart(2, '0'))
        }
      }
    }
  }
  return names
}

/** Years, months with a year, and days, however ordered: `2019`, `March 2019`, `2019-03-11`, `11 mars 2019`. */
export function recogniseDates(
  words: readonly QueryWord[],
  taken: ReadonlySet<number>,
): Recognised[] {
  return words.flatMap((word, place): Recognised[] => {
    if (taken.has(place) || !YEAR.test(word.folded)) return []
    const year = word.folded
    const [before, after] = [words[place - 1], words[place + 1]]
    const isoMonth =
      word.part === after?.part && MONTH_NUMBER.test(after.folded) ? after.folded : null
    if (isoMonth) {
      const day = words[place + 2]
      const hasDay = day?.part === word.part && DAY.test(day.folded)
      return [
        dateMeant(place, place + (hasDay ? 3 : 2), year, isoMonth, hasDay ? day.folded : null),
      ]
    }
    const monthBefore = before ? monthOf(before.folded) : undefined
    if (monthBefore) return [writtenDate(words, place - 1, place + 1, year, monthBefore)]
    const dayBefore =
      before && DAY.test(before.folded) ? monthOf(words[place - 2]?.folded ?? '') : null
    if (before && dayBefore)
      return [dateMeant(place - 2, place + 1, year, dayBefore, before.folded)]
    const monthAfter = after ? monthOf(after.folded) : undefined
    if (monthAfter) return [dateMeant(place, place + 2, year, monthAfter, null)]
    return [yearMeant(place, year)]
  })
}

/** `11 March 2019`: the day, when there is one, stands before the month. */
function writtenDate(
  words: readonly QueryWord[],
  from: number,
  to: number,
  year: string,
  month: string,
): Recognised {
  const day = words[from - 1]?.folded ?? ''
  return DAY.test(day)
    ? dateMeant(from - 1, to, year, month, day)
    : dateMeant(from, to, year, month, null)
}

function dateMeant(
  from: number,
  to: number,
  year: string,
  month: string,
  day: string | null,
): Recognised {
  const monthValue = `${year}-${month}`
  const dayValue = day ? `${monthValue}-${day.padStart(2, '0')}` : null
  const keys = [
    ...(dayValue ? [{ key: keyOf('day', dayValue), weight: 1 }] : []),
    { key: keyOf('month', monthValue), weight: dayValue ? 0.8 : 1 },
    { key: keyOf('year', year), weight: 0.5 },
  ]
  const understood = { kind: 'date', value: dayValue ?? monthValue } as const
  return { from, to, keys, phrases: [], wordWeight: 0.7, identifies: false, understood }
}

function yearMeant(place: number, year: string): Recognised {
  return {
    from: place,
    to: place + 1,
    keys: [{ key: keyOf('year', year), weight: 1 }],
    phrases: [],
    wordWeight: 0.75,
    identifies: false,
    understood: { kind: 'year', value: year },
  }
}
