import { describe, expect, test } from 'vitest'
import { countByYear } from '../../../lib/analysis/letters-by-year.ts'
import { neighboursOf } from '../../../lib/analysis/neighbouring-letters.ts'
import { dayOf, layTimeline, mirrorTimeline, radiusOf } from '../../../lib/analysis/timeline.ts'
import type { CatalogueText } from '../../../lib/council/catalogue.ts'
import type { Session } from '../../../lib/council/session.ts'
import { searchedLetter } from './searched-letter.ts'

const sessions: Session[] = [
  { number: '49', kind: 'regular', start: '2022-02-28', end: '2022-04-01', title: '' },
  { number: '52', kind: 'regular', start: '2023-02-27', end: '2023-04-04', title: '' },
  { number: 'S-36', kind: 'special', start: '2023-05-11', end: '2023-05-11', title: 'Sudan' },
]
const text: CatalogueText = {
  symbol: 'A/HRC/RES/52/28',
  kind: 'resolution',
  session: '52',
  number: '28',
  title: '',
  titles: {},
  date: null,
  agendaItem: null,
  vote: null,
  countries: ['PRK'],
}

describe('layTimeline', () => {
  const laid = layTimeline({
    letters: [
      searchedLetter({ id: 'start', date: '2022-01-01', stated_organizations: 10 }),
      searchedLetter({ id: 'by session', sessions: ['52'] }),
      searchedLetter({ id: 'unknown' }),
    ],
    texts: [text],
    sessions,
    width: 730,
  })

  test('runs over whole years, a day as long as any other', () => {
    expect(laid.years.map(({ year, x }) => [year, x])).toEqual([
      [2022, 0],
      [2023, 365],
    ])
    expect(laid.letters.find(({ letter }) => letter.id === 'start')?.x).toBe(0)
  })

  test('an undated letter stands at its session; one without a session is said to be left out', () => {
    // 27 February 2023 is day 365 + 57 of two years drawn 1 px a day.
    expect(laid.letters.find(({ letter }) => letter.id === 'by session')?.x).toBeCloseTo(422)
    expect(laid.undated.map(({ id }) => id)).toEqual(['unknown'])
  })

  test('a text without a date stands at the end of its session', () => {
    expect(laid.texts[0]?.x).toBeCloseTo(365 + 93)
  })

  test('read from right to left, the earliest stands at the right and all else as far from it', () => {
    const turned = mirrorTimeline(laid, 730)
    expect(turned.years.map(({ year, x }) => [year, x])).toEqual([
      [2022, 730],
      [2023, 365],
    ])
    expect(turned.letters.find(({ letter }) => letter.id === 'start')?.x).toBe(730)
    expect(turned.texts[0]?.x).toBeCloseTo(730 - 365 - 93)
    expect(turned.sessions.map(({ x }) => x)).toEqual(laid.sessions.map(({ x }) => 730 - x))
    expect(turned.undated).toBe(laid.undated)
  })

  test('texts of one session stand side by side around its days, never at the next session', () => {
    const adopted = (session: string, number: string): CatalogueText => ({
      ...text,
      symbol: `A/HRC/RES/${session}/${number}`,
      session,
      number,
    })
    const texts = [
      ...['1', '2', '3', '4', '5', '6'].map((number) => adopted('49', number)),
      adopted('52', '28'),
    ]
    // 40 px for the two years: some 20 px between the ends of the two sessions.
    const { texts: marks } = layTimeline({ letters: [], texts, sessions, width: 40 })
    const of49 = marks.filter((mark) => mark.text.session === '49')
    const right = Math.max(...of49.map(({ x, width }) => x + width / 2))
    const next = marks.find((mark) => mark.text.session === '52')
    expect(right).toBeLessThan((next?.x ?? 0) - (next?.width ?? 0) / 2)
    const middle = of49.reduce((sum, { x }) => sum + x, 0) / of49.length
    expect(middle).toBeCloseTo((40 * 90) / 730, 0)
    for (const [place, mark] of of49.entries()) {
      const before = of49[place - 1]
      if (before) expect(mark.x - mark.width / 2).toBeGreaterThan(before.x + before.width / 2)
    }
  })

  test('every vote is written, none over another', () => {
    const voted = Array.from(
      { length: 12 },
      (_, n): CatalogueText => ({
        ...text,
        symbol: `A/HRC/RES/52/${n}`,
        date: `2023-04-${String(n + 1).padStart(2, '0')}`,
        session: n % 2 === 0 ? '52' : '49',
        vote: { action: 'adopted', vote: { inFavour: 20, against: 10, abstaining: n } },
      }),
    )
    const { texts: marks } = layTimeline({ letters: [], texts: voted, sessions, width: 600 })
    for (const one of marks) {
      expect(one.voteLine).not.toBeNull()
      for (const other of marks) {
        if (one === other || one.voteLine !== other.voteLine) continue
        expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(48)
      }
    }
    expect(laid.texts.map(({ voteLine }) => voteLine)).toEqual([null])
  })

  test('marks regular sessions', () => {
    expect(laid.sessions.map(({ session }) => session)).toEqual(['49', '52'])
  })

  test('letters of one day stand on one another without touching', () => {
    const { letters, lettersHeight } = layTimeline({
      letters: [0, 5, 40, 200].map((count, place) =>
        searchedLetter({ id: String(place), date: '2023-02-26', stated_organizations: count }),
      ),
      texts: [],
      sessions,
      width: 600,
    })
    for (const one of letters) {
      expect(one.rise - one.radius).toBeGreaterThanOrEqual(0)
      expect(one.rise + one.radius).toBeLessThanOrEqual(lettersHeight)
      for (const other of letters) {
        if (one === other) continue
        const apart = Math.hypot(one.x - other.x, one.rise - other.rise)
        expect(apart).toBeGreaterThan(one.radius + other.radius)
        expect(one.reach).toBeLessThanOrEqual(Math.max(one.radius, apart - other.radius))
      }
    }
    expect(letters.find(({ letter }) => letter.id === '0')?.signatories).toBeNull()
  })

  test('a mark tells how many signed, where that is known', () => {
    expect(laid.letters.map(({ letter, signatories }) => [letter.id, signatories])).toEqual([
      ['start', 10],
      ['by session', null],
    ])
    const [start, other] = laid.letters
    expect(start?.radius).toBe(radiusOf(10))
    expect(start?.rise).toBe(start?.radius)
    expect(other?.radius).toBe(radiusOf(0))
  })

  test('letters stand from left to right, by their days', () => {
    const dates = ['2023-05-01', '2022-02-01', '2022-11-30']
    const letters = dates.map((date) => searchedLetter({ id: date, date }))
    const { letters: marks } = layTimeline({ letters, texts: [], sessions, width: 730 })
    expect(marks.map(({ letter }) => letter.id)).toEqual(dates.toSorted())
    // One day is one px.
    expect(marks.map(({ x }) => Math.round(x))).toEqual([31, 333, 485])
  })

  test('has the sessions of its years, that of the first day too, in order', () => {
    const started = (number: string, start: string | null): Session => ({
      ...{ number, kind: 'regular', start, end: null, title: '' },
    })
    const all = [
      started('9', '2023-12-31'),
      started('1', '2021-12-31'),
      started('2', '2022-01-01'),
      started('10', '2024-01-01'),
      started('0', null),
    ]
    const letters = ['2022', '2023'].map((date) => searchedLetter({ id: date, date }))
    const drawn = layTimeline({ letters, texts: [], sessions: all, width: 730 })
    expect(drawn.sessions.map(({ session, x }) => [session, Math.round(x)])).toEqual([
      ['2', 0],
      ['9', 729],
    ])
  })

  test('a session or year is named where there is room beside the last that is', () => {
    const letters = ['2020', '2023'].map((date) => searchedLetter({ id: date, date }))
    const named = (width: number) =>
      layTimeline({ letters, texts: [], sessions: [], width }).years.map(({ isNamed }) => isNamed)
    expect(named(4 * 44 + 1)).toEqual([true, true, true, true])
    expect(named(4 * 30)).toEqual([true, false, true, false])
    expect(named(4 * 10)).toEqual([true, false, false, false])
    const close = ['2022-01-01', '2022-01-20', '2022-03-01'].map(
      (start, n): Session => ({ number: `${n}`, kind: 'regular', start, end: null, title: '' }),
    )
    const drawn = layTimeline({ letters, texts: [], sessions: close, width: 1461 })
    expect(drawn.sessions.map(({ isNamed }) => isNamed)).toEqual([true, false, true])
  })

  test('a small mark that stands alone has the reach of a finger', () => {
    expect(laid.letters.map(({ reach }) => reach)).toEqual([12, 12])
  })

  test('nothing to draw is no error', () => {
    const empty = layTimeline({ letters: [], texts: [], sessions: [], width: 600 })
    expect(empty.letters).toEqual([])
    expect(Number.isFinite(empty.lettersHeight)).toBe(true)
  })
})

test('the area of a mark grows with the signatories, up to a limit', () => {
  const grown = (count: number) => radiusOf(count) - radiusOf(0)
  expect(grown(100)).toBeCloseTo(2 * grown(25))
  expect(radiusOf(5000)).toBe(radiusOf(150))
})

test('a date that is known in part stands in the middle of what it may mean', () => {
  expect(dayOf('2023')).toBe(dayOf('2023-07-01'))
  expect(dayOf('2023-02')).toBe(dayOf('2023-02-15'))
  expect(dayOf(null)).toBeNull()
  expect(dayOf('nonsense')).toBeNull()
})

test('years without a letter are counted as 0, undated letters are not counted', () => {
  const dated = ['2021-05-01', '2023', '2023-02', null].map((date) => ({ date }))
  expect(countByYear(dated)).toEqual([
    { year: 2021, count: 1 },
    { year: 2022, count: 0 },
    { year: 2023, count: 2 },
  ])
  expect(countByYear([{ date: null }])).toEqual([])
})

describe('neighboursOf', () => {
  const line = [
    searchedLetter({ id: 'first', date: '2020', countries: ['ERI'] }),
    searchedLetter({ id: 'second', date: '2021-05-10', countries: ['ETH', 'ERI'] }),
    searchedLetter({ id: 'third', date: '2022', countries: ['ERI', 'ETH'] }),
    searchedLetter({ id: 'undated', countries: ['ERI'] }),
    searchedLetter({ id: 'theme', date: '2021', themes: ['torture'] }),
  ]
  const of = (id: string) => {
    const letter = line.find((one) => one.id === id)
    return letter ? neighboursOf(letter, line) : null
  }

  test('are the letters just before and after on the first country', () => {
    expect(of('third')).toMatchObject({
      shared: { kind: 'country', value: 'ERI' },
      before: { id: 'second' },
      after: null,
      total: 3,
    })
    expect(of('first')).toMatchObject({ before: null, after: { id: 'second' } })
  })

  test('letters of one day are in the order of their ids, whichever is asked for', () => {
    const twins = ['c', 'a', 'b'].map((id) =>
      searchedLetter({ id, date: '2020-02-02', countries: ['ERI'] }),
    )
    const order = twins.map((letter) => {
      const { before, after } = neighboursOf(letter, twins) ?? {}
      return [before?.id ?? null, letter.id, after?.id ?? null]
    })
    expect(order).toEqual([
      ['b', 'c', null],
      [null, 'a', 'b'],
      ['a', 'b', 'c'],
    ])
  })

  test('without a country those of the theme count; without a date there are none', () => {
    expect(of('theme')?.shared).toEqual({ kind: 'theme', value: 'torture' })
    expect(of('undated')).toBeNull()
  })
})
