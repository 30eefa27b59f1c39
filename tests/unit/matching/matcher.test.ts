import { describe, expect, it } from 'vitest'
import { threadTime } from '../growth/grows.ts'
import { catalogueOf, letterOf, matcherOf, pageOf, rowOf, shownFor } from './small.ts'

const CATALOGUE = catalogueOf({
  '40/1': 'Situation of human rights in Eritrea',
  '41/1': 'Situation of human rights in Eritrea',
  '41/2': 'Mandate of the Special Rapporteur on the situation of human rights defenders',
  '41/3': 'The right to food',
  '40/4': 'Special Rapporteur on the situation of human rights defenders: digital threats',
  '42/25': 'Situation of human rights in the Bolivarian Republic of Venezuela',
  '42/4':
    'Strengthening technical cooperation in the field of human rights in the Bolivarian Republic of Venezuela',
  'S-33/1': 'Situation of human rights in Ethiopia',
})

const eritrea = (id: string, sessions: string[], more = {}) =>
  letterOf({
    id,
    sessions,
    countries: ['ERI'],
    subject: 'situation of human rights in Eritrea',
    ...more,
  })

describe('a text on a state', () => {
  const matcher = matcherOf(CATALOGUE, [
    eritrea('for-40', ['40']),
    eritrea('for-41', ['41']),
    letterOf({
      id: 'sudan-41',
      sessions: ['41'],
      countries: ['SDN'],
      subject: 'situation of human rights in the Sudan',
    }),
    eritrea('seat', ['41'], {
      themes: ['council-membership'],
      subject: 'candidacy of Eritrea for the Human Rights Council',
    }),
  ])

  it('has the letters of its session as direct and those of others as related', () => {
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/1', session: '41' })).toEqual([
      'for-41 direct',
      'for-40 related',
    ])
  })

  it('is matched by its title alone when the catalogue does not know it', () => {
    const text = {
      symbol: 'A/HRC/RES/43/9',
      session: '43',
      title: 'Situation of human rights in Eritrea',
    }
    expect(shownFor(matcher, text)).toEqual(['for-41 related', 'for-40 related'])
    expect(shownFor(matcher, { ...text, symbol: null, session: '41' })).toContain('for-41 direct')
  })

  it('is matched by a title in another language, by the state', () => {
    const title = 'Situation des droits de l’homme en Érythrée'
    expect(shownFor(matcher, { session: '41', title })).toContain('for-41 direct')
  })

  it('tells why', () => {
    const { texts } = matcher.match(
      pageOf({ texts: [rowOf({ symbol: 'A/HRC/RES/41/1', session: '41' })] }),
    )
    expect(texts[0]?.matches.map(({ reasons }) => reasons)).toEqual([
      [
        { kind: 'same-country', country: 'ERI' },
        { kind: 'addressed-to-session', session: '41' },
      ],
      [
        { kind: 'same-country', country: 'ERI' },
        { kind: 'addressed-to-other-session', session: '40' },
      ],
    ])
  })
})

describe('several texts on a state in one session', () => {
  const subject = 'situation of human rights in the Bolivarian Republic of Venezuela'
  const matcher = matcherOf(CATALOGUE, [
    letterOf({ id: 'venezuela', sessions: ['42'], countries: ['VEN'], subject }),
  ])

  it('gives a letter on the situation to the text on it, not to the technical one', () => {
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/42/25', session: '42' })).toEqual([
      'venezuela direct',
    ])
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/42/4', session: '42' })).toEqual([
      'venezuela related',
    ])
  })
})

describe('a thematic text', () => {
  const subject = 'mandate of the Special Rapporteur on the situation of human rights defenders'
  const matcher = matcherOf(CATALOGUE, [
    letterOf({ id: 'defenders', sessions: ['41'], subject, themes: ['human-rights-defenders'] }),
    letterOf({ id: 'unlike', sessions: ['41'], subject: 'the use of armed drones' }),
  ])

  it('has the letters with its subject, also along its line', () => {
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/2', session: '41' })).toEqual([
      'defenders direct',
    ])
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/40/4', session: '40' })).toEqual([
      'defenders related',
    ])
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/3', session: '41' })).toEqual([])
  })
})

describe('what a letter names', () => {
  it('goes before likeness: its draft, in any revision', () => {
    const matcher = matcherOf(CATALOGUE, [eritrea('drafted', ['41'], { drafts: ['A/HRC/41/L.5'] })])
    const rows = [
      rowOf({ session: '41', draft: 'A/HRC/41/L.5/REV.1', title: 'A new topic' }),
      rowOf({ symbol: 'A/HRC/RES/41/1', session: '41' }),
    ]
    const { texts } = matcher.match(pageOf({ session: '41', texts: rows }))
    expect(texts.map(({ matches }) => matches.map(({ tier }) => tier))).toEqual([
      ['direct'],
      ['related'],
    ])
    expect(texts[0]?.matches[0]?.reasons).toContainEqual({
      kind: 'names-draft',
      symbol: 'A/HRC/41/L.5',
    })
  })

  it('makes a cited resolution direct when its subject names it', () => {
    const matcher = matcherOf(CATALOGUE, [
      eritrea('follow-up', ['41'], {
        subject: 'follow-up to resolution 40/1 on Eritrea',
        resolutions_cited: ['A/HRC/RES/40/1'],
      }),
    ])
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/40/1', session: '40' })).toEqual([
      'follow-up direct',
    ])
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/1', session: '41' })).toEqual([
      'follow-up related',
    ])
  })
})

describe('a letter that names no session', () => {
  const matcher = matcherOf(CATALOGUE, [
    eritrea('shortly-before', [], { date: '2019-06-01' }),
    eritrea('long-before', [], { date: '2018-12-01' }),
  ])

  it('is direct for the session it was written shortly before', () => {
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/1', session: '41' })).toEqual([
      'shortly-before direct',
      'long-before related',
    ])
  })
})

describe('a letter whose session has no text of its topic', () => {
  const matcher = matcherOf(CATALOGUE, [
    eritrea('on-mandate', ['39'], {
      subject: 'mandate of the Special Rapporteur on the situation of human rights in Eritrea',
    }),
    eritrea('on-situation', ['39']),
    eritrea('on-follow-up', ['42']),
  ])

  it('is direct for the text before it, and on a mandate for the text after it', () => {
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/40/1', session: '40' })).toEqual([
      'on-mandate direct',
      'on-situation related',
      'on-follow-up related',
    ])
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/41/1', session: '41' })[0]).toBe(
      'on-follow-up direct',
    )
  })
})

describe('a letter on several states', () => {
  const matcher = matcherOf(CATALOGUE, [
    letterOf({
      id: 'two-states',
      sessions: ['42'],
      countries: ['ERI', 'VEN'],
      subject: 'technical cooperation with Eritrea and the Bolivarian Republic of Venezuela',
    }),
  ])
  const situation = { session: '42', title: 'Situation of human rights in Eritrea' }
  const technical = { symbol: 'A/HRC/RES/42/4', session: '42' }

  it('is direct for a text on each, however near the other is', () => {
    const { texts } = matcher.match(
      pageOf({ session: '42', texts: [rowOf(situation), rowOf(technical)] }),
    )
    const tiers = texts.map(({ matches }) => matches.map(({ tier }) => tier))
    expect(tiers).toEqual([['direct'], ['direct']])
  })
})

describe('a special session', () => {
  const matcher = matcherOf(CATALOGUE, [
    letterOf({ id: 'asked', sessions: ['S-33'], countries: ['ETH'], subject: 'abuses in Tigray' }),
  ])

  it('has the letters that asked for it beside its text, whatever their subject', () => {
    expect(shownFor(matcher, { symbol: 'A/HRC/RES/S-33/1', session: 'S-33' })).toEqual([
      'asked direct',
    ])
  })
})

describe('the page of a session', () => {
  const matcher = matcherOf(CATALOGUE, [eritrea('for-41', ['41']), eritrea('for-40', ['40'])])

  it('has all letters to the session', () => {
    const { matches } = matcher.match(pageOf({ kind: 'session', session: '41' }))
    expect(matches).toEqual([
      {
        id: 'for-41',
        tier: 'session',
        score: 0.5,
        reasons: [{ kind: 'addressed-to-session', session: '41' }],
      },
    ])
  })

  it('leaves to its rows the letters that they show as theirs', () => {
    const rows = [rowOf({ symbol: 'A/HRC/RES/41/1', session: '41' })]
    expect(matcher.match(pageOf({ session: '41', texts: rows })).matches).toEqual([])
  })
})

describe('hostile pages', () => {
  const matcher = matcherOf(CATALOGUE, [eritrea('for-41', ['41'])])

  it('answers 5,000 rows, empty and huge titles and marks of direction, one answer a row', () => {
    const titles = [
      '',
      'x'.repeat(1_000_000),
      '\u202eaertirE ni sthgir\u202c',
      '<img src=x onerror=alert(1)>',
      'Eritrea '.repeat(100_000),
    ]
    const rows = Array.from({ length: 5_000 }, (_, row) =>
      rowOf({ title: titles[row % titles.length] ?? '', session: row % 2 ? '41' : null }),
    )
    const time = threadTime(() => {
      const { texts } = matcher.match(pageOf({ session: '41', texts: rows }))
      expect(texts).toHaveLength(5_000)
    })
    expect(time).toBeLessThan(5_000)
  })
})
