import { describe, expect, test } from 'vitest'
import type { CatalogueText } from '../../../lib/council/catalogue.ts'
import { distinctiveTermsOf, isTechnical } from '../../../lib/matching/distinctive-terms.ts'
import {
  createMandateLineFinder,
  hasSeparateTopics,
} from '../../../lib/matching/mandate-line-finder.ts'
import { findMandateLines, principalCountries } from '../../../lib/matching/mandate-lines.ts'
import { countWords, type Vocabulary } from '../../../lib/matching/phrase.ts'
import { stateWordsOf } from '../../../lib/matching/state-words.ts'
import { readTitle } from '../../../lib/matching/title.ts'
import { catalogueOf, STATES } from './small.ts'

/** Texts in their order, each as `session/number` and title. */
function textsOf(rows: readonly [symbol: string, title: string, date?: string][]): CatalogueText[] {
  return rows.map(([symbol, title, date]) => {
    const [text] = catalogueOf({ [symbol]: title }).texts
    if (!text) throw new Error('a text')
    return { ...text, date: date ?? null }
  })
}

function linesOf(texts: readonly CatalogueText[]) {
  const vocabulary = countWords(texts.map(({ title }) => title))
  return findMandateLines(texts, { vocabulary, stateWords: stateWordsOf(STATES, texts) })
}

const own = (country: string, times: number) =>
  Array.from({ length: times }, () => ({ countries: [country] }) as CatalogueText)
const together = (...countries: string[]) => ({ countries }) as CatalogueText

describe('principalCountries', () => {
  const principal = principalCountries([
    ...own('UKR', 4),
    ...own('RUS', 2),
    ...own('ISR', 1),
    ...own('PSE', 3),
    together('ISR', 'PSE'),
    together('ISR', 'PSE'),
  ])

  test.each([
    [['UKR', 'RUS'], 'UKR'],
    // Half as many texts of its own are enough to come first, fewer are not.
    [['RUS', 'UKR'], 'RUS'],
    [['ISR', 'PSE'], 'PSE'],
    [['ISR'], 'ISR'],
    [['ERI'], 'ERI'],
    [['ERI', 'ETH'], 'ERI'],
    [['ERI', 'UKR'], 'UKR'],
    [[], null],
  ])('of %j is %j', (countries, country) => {
    expect(principal(countries)).toBe(country)
  })
})

describe('findMandateLines', () => {
  test('links thematic titles that are alike, one to the next, and tells each line', () => {
    const texts = textsOf([
      ['10/1', 'Safe drinking water', '2009-03-01'],
      ['11/1', 'Armed drones', '2009-06-01'],
      ['12/1', 'Safe drinking water and sanitation', '2009-10-01'],
      ['12/2', 'Armed drones', '2009-10-02'],
      ['13/1', 'Drinking water and sanitation', '2010-03-01'],
    ])
    expect(linesOf(texts)).toEqual({
      lines: [
        {
          name: 'Drinking water and sanitation',
          country: null,
          separateTopic: false,
          sessions: ['10', '12', '13'],
          texts: 3,
          technicalSince: null,
        },
        {
          name: 'Armed drones',
          country: null,
          separateTopic: false,
          sessions: ['11', '12'],
          texts: 2,
          technicalSince: null,
        },
      ],
      lineOf: [0, 1, 0, 1, 0],
    })
  })

  test('joins two lines where a later text is like both', () => {
    const texts = textsOf([
      ['10/1', 'Torture prisons: police'],
      ['11/1', 'Drones: police'],
      ['12/1', 'Drones'],
      ['13/1', 'Torture prisons'],
      ['14/1', 'TORTURE PRISONS'],
    ])
    expect(linesOf(texts).lineOf).toEqual([0, 1, 1, 0, 0])
  })

  test('names a line by its latest text, of one day by the last', () => {
    const latest = (dates: (string | undefined)[]) => {
      const names = ['Safe drinking water', 'Safe water drinking', 'Drinking safe water'] as const
      const texts = textsOf(names.map((name, at) => [`1${at}/1`, name]))
      const dated = texts.map((text, at) => ({ ...text, date: dates[at] ?? null }))
      return linesOf(dated).lines.map(({ name }) => name)
    }
    expect(latest(['2010-01-01', '2012-01-01', '2011-01-01'])).toEqual(['Safe water drinking'])
    expect(latest(['2010-01-01', '2010-01-01', undefined])).toEqual(['Safe water drinking'])
    expect(latest([])).toEqual(['Drinking safe water'])
    expect(latest(['2010-01-01'])).toEqual(['Safe drinking water'])
  })

  test('takes the texts on a state together', () => {
    const { lines, lineOf } = linesOf(
      textsOf([
        ['10/1', 'Situation of human rights in Eritrea'],
        ['11/1', 'Human rights in Eritrea: prisons'],
        ['12/1', 'Human rights in Eritrea: prisons'],
      ]),
    )
    expect(lineOf).toEqual([0, 0, 0])
    expect(lines).toMatchObject([
      { country: 'ERI', separateTopic: false, sessions: ['10', '11', '12'], texts: 3 },
    ])
  })

  test.each([
    [2, [false]],
    [3, [false, true]],
  ])(
    'parts a topic that stands beside the situation in %d sessions: %j',
    (sessions, separateTopic) => {
      const rows = Array.from({ length: sessions }, (_, at): [string, string][] => [
        [`${at + 10}/1`, 'Situation of human rights in Eritrea'],
        [`${at + 10}/2`, 'Prisons in Eritrea'],
      ]).flat()
      const { lines, lineOf } = linesOf(textsOf(rows))
      expect(lines.map((line) => line.separateTopic)).toEqual(separateTopic)
      const topic = separateTopic.length - 1
      expect(lineOf).toEqual(Array.from({ length: sessions }, () => [0, topic]).flat())
    },
  )

  test('a topic alone in its sessions is of the situation', () => {
    const rows = [10, 12, 14].flatMap((session): [string, string][] => [
      [`${session}/1`, 'Situation of human rights in Eritrea'],
      [`${session + 1}/2`, 'Prisons in Eritrea'],
    ])
    expect(linesOf(textsOf(rows)).lines.map((line) => line.separateTopic)).toEqual([false])
  })

  test('topics that are alike are one', () => {
    const rows = [10, 11, 12].flatMap((session): [string, string][] => [
      [`${session}/1`, 'Situation of human rights in Eritrea'],
      [`${session}/2`, `Secret crowded prisons ${session === 11 ? 'and dams ' : ''}in Eritrea`],
    ])
    const { lines } = linesOf(textsOf(rows))
    expect(lines.map((line) => [line.separateTopic, line.texts])).toEqual([
      [false, 3],
      [true, 3],
    ])
  })

  test.each([
    // Two sessions with both make a habit, which holds from the first of them on.
    [
      [
        ['10', 'both'],
        ['11', 'both'],
      ],
      10,
    ],
    [
      [
        ['12', 'both'],
        ['11', 'both'],
      ],
      11,
    ],
    [
      [
        ['9', 'situation'],
        ['11', 'both'],
        ['12', 'both'],
      ],
      11,
    ],
    [
      [
        ['10', 'both'],
        ['11', 'technical'],
      ],
      null,
    ],
    [
      [
        ['10', 'technical'],
        ['11', 'situation'],
        ['12', 'technical'],
      ],
      null,
    ],
    // A special session has no number to count from.
    [
      [
        ['10', 'both'],
        ['S-11', 'both'],
      ],
      null,
    ],
  ] as const)('technical cooperation is apart after sessions with %j: since %j', (held, since) => {
    const rows = held.flatMap(([session, kind]): [string, string][] => [
      ...(kind === 'technical'
        ? []
        : ([[`${session}/1`, 'Situation of human rights in Eritrea']] as [string, string][])),
      ...(kind === 'situation'
        ? []
        : ([[`${session}/2`, 'Technical assistance to Eritrea']] as [string, string][])),
    ])
    expect(linesOf(textsOf(rows)).lines).toMatchObject([{ technicalSince: since }])
  })

  test('of no texts there are none', () => {
    expect(linesOf([])).toEqual({ lines: [], lineOf: [] })
  })
})

describe('distinctiveTermsOf', () => {
  const texts = textsOf([
    ['40/1', 'Situation of human rights in the Bolivarian Republic of Venezuela'],
    ['41/1', 'Human rights in the Bolivarian Republic of Venezuela: prisons'],
    ['42/1', 'Situation of human rights in the Syrian Arab Republic'],
    ['42/2', 'Situation of human rights in the Syrian Arab Republic: Aleppo'],
  ])
  const vocabulary: Vocabulary = { weights: {}, unknown: 1 }
  const stateWords = stateWordsOf(STATES, texts)
  const distinctiveTerms = (title: string, countries: string[]) =>
    [...distinctiveTermsOf(title, countries, { vocabulary, stateWords }).features.keys()].join(', ')

  test.each([
    ['Situation of human rights in Eritrea', ['ERI'], ''],
    ['Eritrean prisons', ['ERI'], 'prison'],
    // Another state's name tells something; that of every state named does not.
    ['Prisons in Eritrea and Ethiopia', ['ERI'], 'prison, ethiopia, prison ethiopia'],
    ['Prisons in Eritrea and Ethiopia', ['ERI', 'ETH'], 'prison'],
    ['Prisons in Eritrea', [], 'prison, eritrea, prison eritrea'],
    // Words of most titles on it name a state, words of half of them do not.
    ['Bolivarian prisons', ['VEN'], 'prison'],
    ['Syrian prisons of Aleppo', ['SYR'], 'prison, aleppo, prison aleppo'],
    ['Serious deteriorating humanitarian crisis and abuses in Eritrea', ['ERI'], ''],
  ])('of %j on %j is %j', (title, countries, left) => {
    expect(distinctiveTerms(title, countries)).toBe(left)
  })
})

test.each([
  ['Technical assistance to Mali', true],
  ['Advisory services and Mali', true],
  ['Capacity-building in Mali', true],
  ['Capacity building in Mali', true],
  ['Cooperation and assistance to Mali', true],
  ['TECHNICAL COOPERATION', true],
  ['Cooperation with Mali', false],
  ['Biotechnical aid', false],
  ['Technically, Mali', false],
])('isTechnical(%j) is %j', (title, is) => {
  expect(isTechnical(title)).toBe(is)
})

describe('createMandateLineFinder', () => {
  const texts = textsOf([
    ['40/1', 'Situation of human rights in Eritrea'],
    ['40/2', 'Prisons in Eritrea'],
    ['41/1', 'Situation of human rights in Eritrea'],
    ['41/2', 'Prisons in Eritrea'],
    ['42/1', 'Situation of human rights in Eritrea'],
    ['42/2', 'Prisons in Eritrea'],
    ['42/3', 'Safe drinking water'],
    ['42/4', 'Armed drones'],
  ])
  const options = {
    vocabulary: countWords(texts.map(({ title }) => title)),
    stateWords: stateWordsOf(STATES, texts),
  }
  const places = createMandateLineFinder({ texts, ...findMandateLines(texts, options) }, options)

  test('knows the lines of a state with what each tells, once for each title', () => {
    const lines = places.state('ERI')
    expect(
      lines.map(({ line, separateTopic, distinctiveTerms }) => [
        line,
        separateTopic,
        distinctiveTerms.map(({ features }) => [...features.keys()]),
      ]),
    ).toEqual([
      [2, false, [[]]],
      [3, true, [['prison']]],
    ])
    expect(places.state('ERI')).toBe(lines)
    expect(places.state('ETH')).toEqual([])
  })

  test('finds the thematic lines of a title, and none of a state', () => {
    const found = (title: string) => places.thematic(readTitle(title, options.vocabulary))
    expect(found('Safe drinking water')).toEqual([[0, 1]])
    expect(found('Prisons in Eritrea')).toEqual([])
    expect(found('Armed drones').map(([line]) => line)).toEqual([1])
  })

  test('measures as it is told to', () => {
    const title = readTitle('Safe drinking water', options.vocabulary)
    expect(places.thematic(title, () => 0.25)).toEqual([[0, 0.25]])
  })

  test.each([
    [[], false],
    [[true], false],
    [[true, false, false], false],
    [[true, true], true],
  ])('with topics apart as in %j a state is divided: %j', (separateTopic, is) => {
    expect(
      hasSeparateTopics(
        separateTopic.map((of, line) => ({ line, separateTopic: of, distinctiveTerms: [] })),
      ),
    ).toBe(is)
  })
})
