import { describe, expect, test } from 'vitest'
import { isCouncilAffair } from '../../../lib/matching/council-affairs.ts'
import {
  type IndexedLetter,
  indexLetters,
  type LetterIndex,
  withoutRevision,
} from '../../../lib/matching/letter-index.ts'
import { compileKeys } from '../../../lib/matching/match-keys.ts'
import { isOfCycle, namesReview } from '../../../lib/matching/review.ts'
import { catalogueOf, letterOf, STATES } from './small.ts'
import { keyOf, topicOf } from './text.ts'

test.each<[string[], string, boolean]>([
  [['council-membership'], '', true],
  [['council-reform', 'prisons'], 'prisons', true],
  [['prisons', 'council-reform'], 'the membership of the Council', true],
  [['prisons', 'council-reform'], 'prisons', false],
  [['prisons'], 'the membership of the Council', false],
  [[], 'the membership of the Council', false],
])('themes %j and the subject %j: an affair of the Council is %j', (themes, subject, is) => {
  expect(isCouncilAffair({ themes, subject })).toBe(is)
})

test.each([
  ['election of members', true],
  ['elections to the Council', true],
  ['Eritrea as a candidate', true],
  ['candidacy of Eritrea', true],
  ['candidacies', true],
  ['the Presidency', true],
  ['a seat on the Council', true],
  ['seats in the Council', true],
  ['suspension of a member', true],
  ['elections in Eritrea', false],
  ['preseat on', false],
  ['seated on', false],
  ['suspension', false],
])('%j is about who sits in the Council: %j', (subject, is) => {
  expect(isCouncilAffair({ themes: ['prisons', 'council-membership'], subject })).toBe(is)
})

test.each([
  ['Outcome of the Universal Periodic Review: Eritrea', true],
  ['Résultat de l’Examen périodique universel', true],
  ['examen periodique universel', true],
  ['examen periódico universal', true],
  ['examen periodico universal', true],
  ['Итоги универсального периодического обзора', true],
  ['универсальный обзор', false],
  ['универсальный периодический обзор', true],
  ['الاستعراض الدوري الشامل', true],
  ['普遍定期审议', true],
  ['普遍定期審議', true],
  ['普遍定期', false],
  ['the UPR of Eritrea', true],
  ['EPU', true],
  ['upr', true],
  ['supra', false],
  ['UPRs', false],
  ['a periodic review', false],
])('%j names a review: %j', (title, names) => {
  expect(namesReview(title)).toBe(names)
})

describe('a letter is of the cycle of a review', () => {
  const text = topicOf({ session: '41', date: '2019-07-12' })
  test.each([
    ['to its session', { sessions: ['41'] }, true],
    ['to the third session before', { sessions: ['38'] }, true],
    ['to the fourth session before', { sessions: ['37'] }, false],
    ['to the session after', { sessions: ['42'] }, false],
    ['to one of them', { sessions: ['12', '40'] }, true],
    ['to another, whatever its date', { sessions: ['12'], date: '2019-07-01' }, false],
    ['450 days before', { date: '2018-04-18' }, true],
    ['451 days before', { date: '2018-04-17' }, false],
    ['in the month in which they begin', { date: '2018-04' }, true],
    ['in the month before', { date: '2018-03' }, false],
    ['in the year in which they begin', { date: '2018' }, true],
    ['90 days after', { date: '2019-10-10' }, true],
    ['91 days after', { date: '2019-10-11' }, false],
    ['undated', { date: null }, false],
  ])('%s: %#', (_, letter, is) => {
    expect(isOfCycle(letterOf({ id: 'letter', ...letter }), text)).toBe(is)
  })

  test('but not of a text without a date', () => {
    expect(isOfCycle(letterOf({ id: 'letter', date: '2019' }), topicOf({}))).toBe(false)
  })
})

test.each([
  ['A/HRC/52/L.11/Rev.1', 'A/HRC/52/L.11'],
  ['A/HRC/52/L.11/REV.12', 'A/HRC/52/L.11'],
  ['A/HRC/52/L.11', 'A/HRC/52/L.11'],
  ['A/HRC/52/L.11/Rev.1/Add.1', 'A/HRC/52/L.11/Rev.1/Add.1'],
])('withoutRevision(%j) is %j', (symbol, without) => {
  expect(withoutRevision(symbol)).toBe(without)
})

describe('indexLetters', () => {
  const headers = [
    letterOf({
      id: 'one',
      sessions: ['40', '41'],
      drafts: ['A/HRC/41/L.5/REV.1'],
      resolutions_cited: ['A/HRC/RES/40/1'],
    }),
    letterOf({ id: 'two', sessions: ['41'] }),
    letterOf({ id: 'affair', sessions: ['41'] }),
    letterOf({ id: 'wide', sessions: ['41'] }),
    letterOf({ id: 'theme' }),
    letterOf({ id: 'of a draft', drafts: ['A/HRC/41/L.6'] }),
  ]
  const index = indexLetters(headers, {
    vocabulary: { weights: {}, unknown: 1 },
    lines: [],
    lineOf: [],
    letters: [
      keyOf({ focus: ['ERI', 'ETH'], review: true, mandateLines: [[3, 0.5]] }),
      keyOf({ focus: ['ERI'], datedSession: '42', mandateLines: [[3, 1]] }),
      keyOf({ focus: ['ERI'], councilAffair: true, datedSession: '42' }),
      keyOf({ focus: ['ERI'], manyStates: true, mandateLines: [[3, 1]] }),
      keyOf({ datedSession: '42' }),
      keyOf({ councilAffair: true }),
    ],
  })

  test('finds letters by what can bring them to a text', () => {
    const position = (letter: IndexedLetter) => headers.indexOf(letter.header)
    const positions = (groups: LetterIndex['bySession']) =>
      [...groups].map(([key, letters]) => [key, letters.map(position)])
    expect({
      bySession: positions(index.bySession),
      byDatedSession: positions(index.byDatedSession),
      byFocus: positions(index.byFocus),
      byReview: positions(index.byReview),
      byLine: [...index.byLine].map(([line, letters]) => [
        line,
        letters.map(({ letter, likeness }) => ({ letter: position(letter), likeness })),
      ]),
      bySymbol: positions(index.bySymbol),
      thematic: index.thematic.map(position),
    }).toEqual({
      bySession: [
        ['40', [0]],
        ['41', [0, 1, 2, 3]],
      ],
      byDatedSession: [['42', [1, 4]]],
      byFocus: [
        ['ERI', [0, 1]],
        ['ETH', [0]],
      ],
      byReview: [
        ['ERI', [0]],
        ['ETH', [0]],
      ],
      byLine: [
        [
          3,
          [
            { letter: 0, likeness: 0.5 },
            { letter: 1, likeness: 1 },
          ],
        ],
      ],
      bySymbol: [
        ['A/HRC/41/L.5', [0]],
        ['A/HRC/RES/40/1', [0]],
        ['A/HRC/41/L.6', [5]],
      ],
      thematic: [4],
    })
  })
})

describe('what a letter is about', () => {
  const situation = 'Situation of human rights in Eritrea'
  const catalogue = catalogueOf({
    '40/1': situation,
    '40/2': 'Prisons in Eritrea',
    '40/3': 'Safe drinking water',
    '40/4': 'Torture in Ethiopia',
    '41/1': situation,
    '41/2': 'Prisons in Eritrea',
    '41/3': 'Safe drinking water',
    '41/4': 'Armed drones and their victims',
    '42/1': situation,
    '42/2': 'Prisons in Eritrea',
    '42/5': 'Child marriage in refugee camps',
  })
  const about = (given: Partial<Parameters<typeof letterOf>[0]>) => {
    const headers = [letterOf({ id: 'letter', ...given })]
    const keys = compileKeys({ headers, catalogue, states: STATES })
    const [key] = keys.letters
    if (!key) throw new Error('a key')
    return {
      ...key,
      lines: key.mandateLines.map(([line]) => keys.lines[line]?.name),
      likenesses: key.mandateLines.map(([, likeness]) => Math.round(likeness * 100) / 100),
    }
  }

  test.each([
    ['the first state', { countries: ['ERI', 'ETH'], subject: 'prisons' }, ['ERI']],
    [
      'the first state and those that its subject names',
      { countries: ['ERI', 'ETH', 'VEN'], subject: 'Eritrea and its neighbour Ethiopia' },
      ['ERI', 'ETH'],
    ],
    [
      'a state that its subject names and that is not the first',
      { countries: ['ERI', 'ETH'], subject: 'prisons of Ethiopia' },
      ['ERI', 'ETH'],
    ],
    [
      'no state that its subject names and that it is not on',
      { countries: ['ERI'], subject: 'Eritrea and Ethiopia' },
      ['ERI'],
    ],
    ['two states, none named: the first', { countries: ['ERI', 'ETH'] }, ['ERI']],
    ['three states, none named: all', { countries: ['ERI', 'ETH', 'VEN'] }, ['ERI', 'ETH', 'VEN']],
    ['none', { subject: 'prisons in Eritrea' }, []],
  ])('%s', (_, given, focus) => {
    expect(about(given).focus).toEqual(focus)
  })

  test.each([
    ['three states, none named', { countries: ['ERI', 'ETH', 'VEN'] }, true],
    ['two states', { countries: ['ERI', 'ETH'], subject: 'Eritrea, Ethiopia' }, false],
    [
      'three states, two of them named',
      { countries: ['ERI', 'ETH', 'VEN'], subject: 'Eritrea, Ethiopia' },
      false,
    ],
  ])('it goes through the texts of a session: %s', (_, given, manyStates) => {
    expect(about(given)).toMatchObject({ manyStates, ...(manyStates && { mandateLines: [] }) })
  })

  test.each([
    ['by its subject', { countries: ['ERI'], subject: 'UPR of Eritrea' }, true],
    ['by its title', { countries: ['ERI'], title: 'UPR of Eritrea' }, true],
    ['of no state', { title: 'the UPR' }, false],
    ['by neither', { countries: ['ERI'] }, false],
  ])('it is on a review %s: %#', (_, given, review) => {
    expect(about(given).review).toBe(review)
  })

  test('an affair of the Council is of no line', () => {
    const councilAffair = about({
      countries: ['ERI'],
      subject: situation,
      themes: ['council-reform'],
    })
    expect(councilAffair).toMatchObject({ councilAffair: true, mandateLines: [] })
  })

  test.each([
    ['a situation', { countries: ['ERI'], subject: situation }, [situation], [1]],
    [
      'a topic of a state that is apart, with the situation where only one is',
      { countries: ['ERI'], subject: 'prisons in Eritrea' },
      [situation, 'Prisons in Eritrea'],
      [1, 1],
    ],
    [
      'a state the Council has a text on',
      { countries: ['ETH'], subject: 'drones over Ethiopia' },
      ['Torture in Ethiopia'],
      [1],
    ],
    ['a theme', { subject: 'safe drinking water' }, ['Safe drinking water'], [1]],
    ['a theme in other words', { subject: 'drinking water' }, ['Safe drinking water'], [0.71]],
    ['a theme that no text is like', { subject: 'water' }, [], []],
    [
      'a theme in a state the Council has no text on',
      { countries: ['MLI'], subject: 'safe drinking water in Mali' },
      ['Safe drinking water'],
      [0.8],
    ],
    [
      'such a theme, less like',
      { countries: ['MLI'], subject: 'drinking water in Mali, and drones' },
      [],
      [],
    ],
    [
      'themes that it lists',
      { subject: 'giant dams, open roads, safe drinking water, child marriage and coal mines' },
      ['Safe drinking water', 'Child marriage in refugee camps'],
      [1, 0.54],
    ],
    ['nothing', {}, [], []],
  ])('it speaks to the lines of %s', (_, given, lines, likenesses) => {
    const { lines: found, likenesses: datedSession } = about(given)
    expect({ lines: found, likenesses: datedSession }).toEqual({ lines, likenesses })
  })

  test.each([
    ['120 days before a session', { date: '2018-10-28' }, '40'],
    ['121 days before', { date: '2018-10-27' }, null],
    ['in a session', { date: '2019-06-30' }, '41'],
    ['in the month before', { date: '2019-05' }, '41'],
    ['some time that year', { date: '2019' }, null],
    ['after all that are known', { date: '2029-01-01' }, null],
    ['undated', { date: null }, null],
    ['before a session, but to another', { date: '2019-06-01', sessions: ['42'] }, null],
  ])('it was written near a session: %s', (_, given, datedSession) => {
    expect(about(given).datedSession).toBe(datedSession)
  })

  test.each([
    ['of one text', { subject: 'armed drones and their victims' }, 'A/HRC/RES/41/4'],
    ['of two texts', { subject: 'safe drinking water' }, null],
    ['of a text, nearly', { subject: 'drones and victims' }, null],
    ['of none', { subject: 'dams' }, null],
    [
      'of one text, but it names a session',
      { subject: 'armed drones and their victims', sessions: ['41'] },
      null,
    ],
  ])('its subject is the title %s', (_, given, sameTitleText) => {
    expect(about(given).sameTitleText).toBe(sameTitleText)
  })
})
