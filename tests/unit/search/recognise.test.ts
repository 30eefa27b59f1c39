import { describe, expect, test } from 'vitest'
import type { Search } from '../../../lib/search/search-answer.ts'
import { found, letter, searchOver } from './collection.ts'

const understood = (search: Search, query: string) =>
  search.search(query).understood.map(({ kind, value }) => `${kind} ${value}`)

describe('sessions', () => {
  const search = searchOver([
    letter('s52', { sessions: ['52'] }),
    letter('ss33', { sessions: ['S-33'] }),
    letter('s33', { sessions: ['33'] }),
  ])

  test.each([
    'HRC52',
    '52nd session',
    'session 52',
    'HRC 52',
    'fifty-second session',
    '52e session',
    '52',
  ])('%s is the 52nd', (query) => {
    expect(understood(search, query)).toEqual(['session 52'])
    expect(found(search, query)).toEqual(['s52'])
  })

  test.each(['S-33', 'special session 33', '33rd special session'])(
    '%s is the 33rd special one',
    (query) => {
      expect(understood(search, query)).toContain('session S-33')
      expect(search.search(query).results[0]?.id).toBe('ss33')
    },
  )

  test('the place of what was understood is told', () => {
    const [chip] = search.search('letters 52nd session').understood
    expect(chip).toMatchObject({ written: '52nd session', range: [8, 20], filter: false })
  })

  test.each([
    ['S-33', 'S-33', 0],
    ['letters S-33', 'S-33', 8],
    ['(S-33)', 'S-33', 1],
    ['HRC-52', 'HRC-52', 0],
    ['the 52nd regular session of it', '52nd regular session', 4],
    ['第52届会议', '第52届会议', 0],
  ])('in %s it is the whole of %s', (query, written, start) => {
    const range = [start, start + written.length]
    expect(search.search(query).understood).toMatchObject([{ kind: 'session', written, range }])
  })

  test.each([
    ['52 33', ['session 52', 'session 33']],
    ['hrc 52 and hrc 33', ['session 52', 'session 33']],
    ['session 52 session 33', ['session 52', 'session 33']],
    ['150', ['session 150']],
    ['151', []],
    ['0', []],
    ['052', []],
    ['46 NGOs', ['signatories 46']],
    ['2019 46 groups', ['year 2019', 'signatories 46']],
    ['46 организаций', ['signatories 46']],
    ['46 letters', ['session 46']],
    ['99999 NGOs', ['signatories 99999']],
    ['100000 NGOs', []],
  ])('%s: %j', (query, meant) => {
    expect(understood(search, query)).toEqual(meant)
  })
})

describe('symbols', () => {
  const search = searchOver([letter('one', { resolutions_cited: ['A/HRC/RES/46/18'] })])

  test.each([
    ['A/HRC/RES/46/18', [0, 15], 'A/HRC/RES/46/18'],
    ['letters on (A/HRC/RES/46/18)', [12, 27], 'A/HRC/RES/46/18'],
    ['L.18', [0, 4], 'L.18'],
    ['draft resolution A/HRC/46/L.18', [0, 30], 'draft resolution A/HRC/46/L.18'],
    ['draft resolutions L.18/Rev.1', [0, 28], 'draft resolutions L.18/Rev.1'],
    ['report 46/65 of it', [0, 12], 'report 46/65'],
    ['of S-33/1', [3, 9], 'S-33/1'],
    ['决议46/18', [0, 7], '决议46/18'],
    ['(L.18), then', [1, 5], 'L.18'],
    ['on A/HRC/46/L.18.', [3, 16], 'A/HRC/46/L.18'],
  ])('the place of %s is told from its first letter on', (query, range, written) => {
    expect(search.search(query).understood[0]).toMatchObject({ range, written })
  })
})

describe('states', () => {
  const search = searchOver([
    letter('north', { countries: ['PRK'] }),
    letter('south', { countries: ['KOR'] }),
    letter('qatar', { countries: ['QAT'] }),
    letter('sudan', { countries: ['SDN'], title: 'Sudan' }),
    letter('south-sudan', { countries: ['SSD'], title: 'South Sudan' }),
  ])

  test.each(['Corea del Norte', 'DPRK', '朝鲜', 'north korea', 'Corée du Nord', 'КНДР', 'PRK'])(
    '%s is North Korea',
    (query) => {
      expect(search.search(query).results[0]?.id).toBe('north')
      expect(understood(search, query)).toContain('country PRK')
    },
  )

  test('Arabic names, with what is written onto them', () => {
    expect(found(search, 'قطر')).toEqual(['qatar'])
    expect(found(search, 'والسودان')).toContain('sudan')
  })

  test('part of a name stands for each state that has it', () => {
    expect(found(search, 'korea').sort()).toEqual(['north', 'south'])
  })

  test('the longer name wins', () => {
    expect(search.search('south sudan').results[0]?.id).toBe('south-sudan')
    expect(search.search('sudan').results[0]?.id).toBe('sudan')
    expect(understood(search, 'south sudan')).toEqual(['country SSD'])
  })

  test('a people stands for its state', () => {
    expect(found(search, 'Qataris')).toEqual(['qatar'])
  })
})

describe('symbols', () => {
  const search = searchOver(
    [
      letter('draft', { drafts: ['A/HRC/36/L.26'], sessions: ['36'] }),
      letter('other-draft', { drafts: ['A/HRC/40/L.26/REV.1'] }),
      letter('cites', { resolutions_cited: ['A/HRC/RES/45/19'] }),
      letter('says', { title: 'On 45 and 19 things', date: '2025-01-01' }),
      letter('korea', { sessions: ['52'], countries: ['PRK'] }),
      letter('korea-else', { sessions: ['49'], countries: ['PRK'] }),
    ],
    {
      texts: [
        { symbol: 'A/HRC/RES/52/28', countries: ['PRK'], title: 'Situation of human rights' },
      ],
    },
  )

  test.each(['A/HRC/36/L.26', 'a/hrc/36/l.26', 'HRC/36/L.26', '36/L.26', 'A/HRC/36/L.26/Rev.1'])(
    '%s finds the letter that names it',
    (query) => {
      expect(found(search, query)).toEqual(['draft'])
    },
  )

  test('a draft alone is of any session, and the revision may be left out', () => {
    expect(found(search, 'L.26').sort()).toEqual(['draft', 'other-draft'])
    expect(found(search, 'A/HRC/40/L.26')).toEqual(['other-draft'])
    expect(found(search, 'hrc36 L.26')).toEqual(['draft'])
  })

  test('a symbol still being typed', () => {
    expect(found(search, 'A/HRC/36/L')).toEqual(['draft'])
  })

  test('a letter that names the text stands before all others', () => {
    const { results } = search.search('45/19')
    expect(results[0]?.id).toBe('cites')
    expect(results[0]?.score).toBeGreaterThan(1)
    expect(found(search, 'A/HRC/RES/45/19')).toEqual(['cites'])
    expect(found(search, 'resolution 45/19')[0]).toBe('cites')
  })

  test('a text that no letter names leads to letters of its session on its situation', () => {
    expect(found(search, 'A/HRC/RES/52/28')).toEqual(['korea'])
    expect(found(search, '52/28')).toEqual(['korea'])
  })
})

describe('organisations, persons, signatories, dates and themes', () => {
  const search = searchOver([
    letter('forum', { publisher: 'FORUM-ASIA', date: '2019-03-11', themes: ['women-and-girls'] }),
    letter('signed', {
      date: '2019-09',
      signatories: {
        organizations: ['Centro para la Apertura y el Desarrollo de América Latina (CADAL)'],
        individuals: [{ name: 'Marzuki Darusman', role: 'former Special Rapporteur' }],
        stated_organizations: 46,
        stated_individuals: null,
        complete: false,
      },
    }),
    letter('session-46', { sessions: ['46'], publisher: 'Human Rights Watch', date: '2021' }),
  ])

  test('an organisation under any of its names', () => {
    for (const query of [
      'forum asia',
      'FORUM-ASIA',
      'forumasia',
      'Asian Forum for Human Rights and Development',
    ]) {
      expect(search.search(query).results[0]?.id).toBe('forum')
    }
    expect(found(search, 'cadal')).toEqual(['signed'])
    expect(found(search, 'HRW')).toEqual(['session-46'])
    expect(understood(search, 'forum asia')).toEqual(['organization forum-asia'])
  })

  test('a person by a part of the name, and told when whole', () => {
    expect(found(search, 'darusman')).toEqual(['signed'])
    expect(understood(search, 'marzuki darusman')).toEqual(['person marzuki darusman'])
  })

  test('a number before a word for signatories counts them, alone it is a session', () => {
    expect(search.search('46 NGOs').results[0]?.id).toBe('signed')
    expect(search.search('46').results[0]?.id).toBe('session-46')
  })

  test.each([
    ['2019', ['forum', 'signed']],
    ['March 2019', ['forum']],
    ['mars 2019', ['forum']],
    ['11 марта 2019', ['forum']],
    ['2019-03', ['forum']],
    ['2019-03-11', ['forum']],
    ['September 2019', ['signed']],
  ])('%s', (query, ids) => {
    const { results } = search.search(query)
    expect(
      results
        .slice(0, ids.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids)
    expect(results[ids.length]?.score ?? 0).toBeLessThan(results[0]?.score ?? 0)
  })

  test('a theme by its name', () => {
    expect(found(search, 'women and girls')).toEqual(['forum'])
    expect(understood(search, 'women and girls')).toContain('theme women-and-girls')
  })
})

describe('what is not meant', () => {
  const search = searchOver(
    [
      letter('sri-lanka', { countries: ['LKA'], title: 'Sri Lanka' }),
      letter('sri', { publisher: 'Sexual Rights Initiative', language: 'ar', sessions: ['19'] }),
      letter('saudi', { countries: ['SAU'], summary: 'The chris of Qatar, and COVID at work' }),
      letter('ministers', { title: 'To the ministers of Burundi' }),
    ],
    {
      organizations: [
        { id: 'sri', name: 'Sexual Rights Initiative', acronym: 'SRI', aliases: [], kind: 'ngo' },
      ],
      states: [
        {
          alpha3: 'LKA',
          names: { ar: [], zh: [], en: ['Sri Lanka'], fr: [], ru: [], es: [] },
        },
        { alpha3: 'SAU', names: { ar: [], zh: ['沙特阿拉伯'], en: [], fr: [], ru: [], es: [] } },
        {
          alpha3: 'BDI',
          names: { ar: [], zh: [], en: ['Burundi', 'Urundi'], fr: [], ru: [], es: [] },
        },
      ],
    },
  )

  test('an acronym inside a longer name', () => {
    expect(understood(search, 'sri lanka')).toEqual(['country LKA'])
    expect(understood(search, 'sri')).toEqual(['organization sri'])
  })

  test('a session by the number of a disease', () => {
    expect(understood(search, 'COVID-19')).toEqual([])
  })

  test('a word like a strange acronym', () => {
    expect(search.search('CHRI').corrections).toEqual([])
    expect(search.search('chrzis').corrections).toHaveLength(1)
  })

  test('a language, but for "in" before it', () => {
    expect(understood(search, 'letter in Arabic')).toEqual(['language ar'])
    expect(found(search, 'letter in Arabic')).toEqual(['sri'])
    expect(understood(search, 'Arabic')).toEqual([])
  })

  test('a state no letter is about is found where it is named otherwise', () => {
    expect(found(search, 'Urundi')).toEqual(['ministers'])
  })

  test('the beginning of a Chinese name is enough', () => {
    expect(found(search, '沙特')).toEqual(['saudi'])
  })
})
