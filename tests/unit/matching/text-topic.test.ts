import { describe, expect, test } from 'vitest'
import { compileKeys } from '../../../lib/matching/match-keys.ts'
import { createTextTopics } from '../../../lib/matching/text-topic.ts'
import { catalogueOf, letterOf, matcherOf, pageOf, rowOf, STATES } from './small.ts'

const SITUATION = 'Situation of human rights in Eritrea'
const catalogue = catalogueOf({
  '40/1': SITUATION,
  '40/2': 'Prisons in Eritrea',
  '40/4': 'Safe drinking water',
  '41/1': SITUATION,
  '41/2': 'Prisons in Eritrea',
  '42/1': SITUATION,
  '42/2': 'Prisons in Eritrea',
  '42/3': 'Technical assistance to Mali',
})
const [first] = catalogue.texts
if (first) first.date = '2019-03-21'
const keys = compileKeys({ headers: [], catalogue, states: STATES })
const topicOf = createTextTopics({ keys, ...catalogue, states: STATES })
const understood = (given: Parameters<typeof rowOf>[0]) => {
  const { line, reading, distinctiveTerms, ...topic } = topicOf(rowOf(given))
  return {
    ...topic,
    words: [...reading().whole.features.keys()].filter((word) => !word.includes(' ')),
    distinctiveTerms: [...distinctiveTerms().features.keys()],
    line: line && [keys.lines[line[0]]?.name, line[1]],
  }
}

describe('what a text is about', () => {
  test('is known of a text of the catalogue, whatever the page calls it', () => {
    expect(understood({ symbol: 'A/HRC/RES/40/1', session: '40', title: 'Érythrée' })).toEqual({
      symbol: 'A/HRC/RES/40/1',
      known: true,
      draft: null,
      session: '40',
      date: '2019-03-21',
      title: SITUATION,
      country: 'ERI',
      hasSeparateTopics: false,
      review: false,
      technical: false,
      words: ['situation', 'human', 'right', 'eritrea'],
      distinctiveTerms: [],
      line: [SITUATION, 1],
    })
  })

  test('is the title of a text that is not in it, and the last day of its session', () => {
    const title = 'Torture in Eritrea'
    expect(understood({ draft: 'A/HRC/42/L.7', session: '42', title })).toEqual({
      symbol: null,
      known: false,
      draft: 'A/HRC/42/L.7',
      session: '42',
      date: '2019-09-27',
      title,
      country: 'ERI',
      hasSeparateTopics: false,
      review: false,
      technical: false,
      words: ['torture', 'eritrea'],
      distinctiveTerms: ['torture'],
      line: [SITUATION, 1],
    })
  })

  test.each([
    ['a topic apart', { title: 'Prisons of Eritrea' }, { line: ['Prisons in Eritrea', 1] }],
    [
      'a theme',
      { title: 'Safe drinking water' },
      { line: ['Safe drinking water', 1], country: null },
    ],
    ['a new theme', { title: 'Drinking water and its supply' }, { line: null }],
    ['technical cooperation', { title: 'Technical assistance to Mali' }, { technical: true }],
    ['a state without texts', { title: 'Situation in Ethiopia' }, { country: 'ETH', line: null }],
    [
      'the outcome of a review, which is of no line',
      { title: 'Outcome of the universal periodic review: Eritrea' },
      { review: true, country: 'ERI', line: null },
    ],
    ['reviews of no state', { title: 'The universal periodic review' }, { review: false }],
    ['an unknown symbol', { symbol: 'A/HRC/RES/43/9', title: SITUATION }, { known: false }],
    ['no session', { title: SITUATION }, { date: null, session: null }],
    ['a session not known', { session: '77', title: SITUATION }, { date: null, session: '77' }],
    [
      'a special session, when it says nothing itself',
      { session: 'S-33' },
      { title: 'Situation of human rights in Ethiopia', country: 'ETH', date: '2021-12-17' },
    ],
    ['another session has no title to lend', { session: '42' }, { title: '', country: null }],
  ])('%s', (_, given, expected) => {
    expect(understood(given)).toMatchObject(expected)
  })

  test('is divided where two topics of a state are apart', () => {
    const hasSeparateTopics = catalogueOf(
      Object.fromEntries(
        ['40', '41', '42'].flatMap((session) => [
          [`${session}/1`, SITUATION],
          [`${session}/2`, 'Prisons in Eritrea'],
          [`${session}/3`, 'Drought in Eritrea'],
        ]),
      ),
    )
    const ofDivided = createTextTopics({
      keys: compileKeys({ headers: [], catalogue: hasSeparateTopics, states: STATES }),
      ...hasSeparateTopics,
      states: STATES,
    })
    expect(ofDivided(rowOf({ title: SITUATION })).hasSeparateTopics).toBe(true)
    expect(ofDivided(rowOf({ title: 'Water' })).hasSeparateTopics).toBe(false)
  })

  test('looks for states only in the first 600 characters', () => {
    const title = (length: number) => `${'x'.repeat(length - 8)} Eritrea`
    expect(understood({ title: title(600) }).country).toBe('ERI')
    expect(understood({ title: title(601) }).country).toBeNull()
  })

  test('is understood once for titles that come again', () => {
    const [one, again] = ['41', '42'].map((session) =>
      topicOf(rowOf({ title: 'Torture', session })),
    )
    expect(again?.reading()).toBe(one?.reading())
    expect(again?.distinctiveTerms()).toBe(one?.distinctiveTerms())
  })
})

describe('a page of a matcher', () => {
  const matcher = matcherOf(catalogue, [
    letterOf({ id: 'water', sessions: ['40'], subject: 'Safe drinking water' }),
    letterOf({ id: 'near', date: '2019-01-20', subject: 'Safe drinking water' }),
  ])
  const tiers = (given: Parameters<typeof rowOf>[0]) => {
    const { texts } = matcher.match(pageOf({ session: '40', texts: [rowOf(given)] }))
    return texts[0]?.matches.map(({ id, tier }) => `${id} ${tier}`)
  }

  test('gives letters to a text of the catalogue that it does not show, and not to one it shows', () => {
    expect(tiers({ session: '40', title: 'Drinking water supply' })).not.toContain('water direct')
    expect(tiers({ symbol: 'A/HRC/RES/40/4', session: '40' })).toEqual([
      'near direct',
      'water direct',
    ])
  })

  test('tells rows apart by symbol, draft, session and title', () => {
    const rows = [
      rowOf({ session: '40', title: 'Safe drinking water' }),
      rowOf({ session: '41', title: 'Safe drinking water' }),
      rowOf({ session: '40', title: 'Armed drones' }),
      rowOf({ session: '40', title: 'Armed drones', draft: 'A/HRC/40/L.1' }),
      rowOf({ session: '40', title: 'Armed drones', symbol: 'A/HRC/RES/40/4' }),
    ]
    const { texts } = matcher.match(pageOf({ texts: rows }))
    expect(texts.map(({ text }) => text)).toEqual(rows)
    expect(texts.map(({ matches }) => matches.length > 0)).toEqual([true, true, false, false, true])
  })
})
