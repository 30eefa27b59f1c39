import { describe, expect, test } from 'vitest'
import { found, letter, searchOver } from './collection.ts'

const search = searchOver([
  letter('north', {
    countries: ['PRK'],
    date: '2019-02-01',
    sessions: ['40'],
    title: 'Call for action',
    asks: ['Renew the mandate'],
    publisher: 'Human Rights Watch',
    drafts: ['A/HRC/40/L.18'],
  }),
  letter('south', {
    countries: ['KOR', 'PRK'],
    date: '2021',
    language: 'fr',
    title: 'Call for action',
    themes: ['reprisals'],
    evidence: 'opening',
    signatories: {
      organizations: ['FORUM-ASIA'],
      individuals: [{ name: 'Mary Robinson', role: null }],
      stated_organizations: 3,
      stated_individuals: null,
      complete: true,
    },
  }),
  letter('sudan', {
    countries: ['SDN'],
    sessions: ['S-36'],
    title: 'Call for action',
    source_kind: 'copy',
  }),
])

describe('filters', () => {
  test.each([
    ['country:PRK', ['north', 'south']],
    ['country:prk', ['north', 'south']],
    ['country:"south korea"', ['south']],
    ['country:朝鲜', ['north', 'south']],
    ['country:SDN,KOR', ['south', 'sudan']],
    ['country:PRK country:KOR', ['south']],
    ['-country:PRK', ['sudan']],
    ['session:40', ['north']],
    ['session:HRC40', ['north']],
    ['session:S-36', ['sudan']],
    ['session:special', ['sudan']],
    ['org:hrw', ['north']],
    ['org:"Human Rights Watch"', ['north']],
    ['org:"asian forum"', ['south']],
    ['person:robinson', ['south']],
    ['person:"mary rob"', ['south']],
    ['theme:reprisals', ['south']],
    ['year:2019', ['north']],
    ['year:2019..2021', ['north', 'south']],
    ['pays:"Corée du Nord"', ['north', 'south']],
    ['país:"Corea del Norte"', ['north', 'south']],
    ['страна:Судан', ['sudan']],
    ['البلد:السودان', ['sudan']],
    ['国家：朝鲜', ['north', 'south']],
    ['sesión:40', ['north']],
    ['sesio\u0301n:40', ['north']],
    ['сессия:40', ['north']],
    ['session:extraordinaire', ['sudan']],
    ['sesión:extraordinario', ['sudan']],
    ['届会：特别', ['sudan']],
    ['الدورة:الاستثنائية', ['sudan']],
    ['thème:représailles', ['south']],
    ['тема:репрессалии', ['south']],
    ['الموضوع:"أعمال الانتقام"', ['south']],
    ['signataire:robinson', ['south']],
    ['année:2019', ['north']],
    ['langue:français', ['south']],
    ['язык:французский', ['south']],
    ['comprend:complète', ['south']],
    ['содержит:просьбы', ['north']],
    ['lectura:comienzo', ['south']],
    ['-pays:"Corée du Nord"', ['sudan']],
    ['year:2020..', ['south']],
    ['year:..2020', ['north']],
    ['year:2019-02', ['north']],
    ['lang:fr', ['south']],
    ['lang:français', ['south']],
    ['lang:French', ['south']],
    ['has:asks', ['north']],
    ['has:ask', ['north']],
    ['has:signatories', ['south']],
    ['has:draft', ['north']],
    ['-has:source', ['sudan']],
    ['evidence:opening', ['south']],
    ['symbol:A/HRC/40/L.18', ['north']],
    ['call country:PRK -lang:fr', ['north']],
  ])('%s', (query, ids) => {
    const answer = search.search(query)
    expect(answer.problems).toEqual([])
    expect(found(search, query).sort()).toEqual(ids)
    expect(answer.total).toBe(ids.length)
  })

  test('a filter alone gives the newest first', () => {
    expect(found(search, 'country:PRK')).toEqual(['south', 'north'])
  })

  test('each value is told, as what it was understood', () => {
    expect(search.search('country:"north korea",KOR -lang:fr').understood).toMatchObject([
      { kind: 'country', value: 'PRK', filter: true, excluded: false },
      { kind: 'country', value: 'KOR', written: 'KOR', filter: true, excluded: false },
      { kind: 'language', value: 'fr', filter: true, excluded: true },
    ])
  })
})

describe('what cannot be taken as written', () => {
  test.each([
    ['contry:PRK', 'unknown-filter', 'country:PRK'],
    ['langage:fr', 'unknown-filter', 'lang:fr'],
    ['zzzz:1', 'unknown-filter', null],
    ['country:Eritera', 'bad-value', 'country:ERI'],
    ['session:52x3', 'bad-value', 'session:52'],
    ['year:20l9', 'bad-value', null],
    ['year:2021..2019', 'bad-value', 'year:2019..2021'],
    ['year:in2019', 'bad-value', 'year:2019'],
    ['theme:reprisal', null, null],
    ['theme:repraisals', 'bad-value', 'theme:reprisals'],
    ['org:forom-asia', 'bad-value', 'org:"forum asia"'],
    ['person:robinsen', 'bad-value', 'person:robinson'],
    ['lang:frensh', 'bad-value', 'lang:fr'],
    ['has:aks', 'bad-value', 'has:asks'],
    ['evidence:hole', 'bad-value', 'evidence:whole'],
    ['symbol:banana', 'bad-value', null],
  ])('%s: %s, suggests %s', (query, kind, suggestion) => {
    const { problems } = search.search(query)
    if (kind === null) expect(problems).toEqual([])
    else expect(problems).toMatchObject([{ kind, suggestion }])
  })

  test('the rest is searched all the same', () => {
    expect(found(search, 'call contry:zzz session:4oth lang:fr')).toEqual([])
    const { results, problems } = search.search('call session:forty lang:fr')
    expect(problems).toHaveLength(1)
    expect(results.map(({ id }) => id)).toEqual(['south'])
  })

  test('a filter not yet given a value is no problem', () => {
    expect(search.search('call country:').problems).toEqual([])
  })
})

test('an organization that the register does not have is found by its whole name', () => {
  const platform = (name: string) =>
    letter(name, {
      signatories: {
        organizations: [name],
        individuals: [],
        stated_organizations: null,
        stated_individuals: null,
        complete: true,
      },
    })
  const search = searchOver([platform('Platform A'), platform('Platform B')])
  expect(found(search, 'org:"platform a"')).toEqual(['Platform A'])
})
