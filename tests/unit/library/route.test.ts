import { describe, expect, test } from 'vitest'
import {
  NOTHING_CHOSEN,
  type Route,
  readRoute,
  START,
  writeRoute,
} from '../../../lib/analysis/library-route.ts'

const ROUTES: [hash: string, route: Route][] = [
  ['#', START],
  [
    '#q=north+korea&country=PRK,ERI&session=52&sort=oldest',
    {
      view: 'list',
      query: 'north korea',
      chosen: { ...NOTHING_CHOSEN, country: ['PRK', 'ERI'], session: ['52'] },
      sort: 'oldest',
    },
  ],
  [
    '#letter=icnk-hrc52-dprk-accountability',
    { view: 'letter', id: 'icnk-hrc52-dprk-accountability' },
  ],
  ['#save=one', { view: 'save', id: 'one' }],
  ['#complete=one', { view: 'complete', id: 'one' }],
  ['#org=amnesty-international', { view: 'signatory', key: 'amnesty-international' }],
  ['#situation=PRK', { view: 'situation', country: 'PRK' }],
  ['#sessions=', { view: 'sessions' }],
  ['#situations=', { view: 'situations' }],
  ['#organizations=', { view: 'organizations' }],
  ['#sessions=52', { view: 'session', session: '52', item: null }],
  ['#sessions=S-33&item=4', { view: 'session', session: 'S-33', item: 4 }],
  ['#sessions=OS/12', { view: 'session', session: 'OS/12', item: null }],
  ['#text=A/HRC/RES/52/28', { view: 'text', symbol: 'A/HRC/RES/52/28' }],
  ['#against=', { view: 'against', id: null, symbol: null, page: null }],
  ['#against=one', { view: 'against', id: 'one', symbol: null, page: null }],
  [
    '#against=&on=A/HRC/52/L.3&page=x',
    { view: 'against', id: null, symbol: 'A/HRC/52/L.3', page: 'x' },
  ],
  [
    '#brief=&text=A/HRC/RES/52/28',
    { view: 'brief', of: { view: 'text', symbol: 'A/HRC/RES/52/28' } },
  ],
  ['#brief=&compare=a,b', { view: 'brief', of: { view: 'compare', ids: ['a', 'b'] } }],
  ['#brief=&q=sudan', { view: 'brief', of: { ...START, query: 'sudan' } }],
  ['#following=', { view: 'following' }],
  ['#kept=', { view: 'kept', why: '' }],
  ['#kept=too-long', { view: 'kept', why: 'too-long' }],
  ['#draft=d-1', { view: 'draft', id: 'd-1' }],
  [
    '#theme=torture&year=2020,2021&organization=amnesty&language=fr&evidence=whole&sort=signatories',
    {
      view: 'list',
      query: '',
      chosen: {
        ...NOTHING_CHOSEN,
        theme: ['torture'],
        year: ['2020', '2021'],
        organization: ['amnesty'],
        language: ['fr'],
        evidence: ['whole'],
      },
      sort: 'signatories',
    },
  ],
  ['#compare=a,b,c', { view: 'compare', ids: ['a', 'b', 'c'] }],
]

describe('addresses of the library', () => {
  test.each(ROUTES)('%s is read and written', (hash, route) => {
    expect(readRoute(hash)).toEqual(route)
    expect(writeRoute(route)).toBe(hash)
  })

  test('whatever is typed comes back as it was', () => {
    const query = '"a & b" #50% +é قطر =country:PRK'
    expect(readRoute(writeRoute({ ...START, query }))).toEqual({ ...START, query })
  })

  test('a country in small letters is meant all the same', () => {
    expect(readRoute('#situation=prk')).toEqual({ view: 'situation', country: 'PRK' })
  })

  test('more letters than fit side by side are left out, and none twice', () => {
    expect(readRoute('#compare=a,b,b,c,,d,e')).toEqual({
      view: 'compare',
      ids: ['a', 'b', 'c', 'd'],
    })
  })

  test.each(['#brief=&draft=d', '#brief=&kept=', '#brief=&sessions=', '#brief=&save=one'])(
    'there is no brief of %s',
    (hash) => {
      expect(readRoute(hash)).toEqual(readRoute(hash.replace('brief=&', '')))
    },
  )

  test('an agenda item is a number of one or two digits', () => {
    const itemOf = (item: string) => readRoute(`#sessions=52&item=${item}`)
    for (const item of ['x', '123', '-1', '4a', ''])
      expect(itemOf(item)).toEqual({ view: 'session', session: '52', item: null })
    expect(itemOf('10')).toMatchObject({ item: 10 })
  })

  test.each(['draft', 'kept', 'save', 'letter', 'org', 'situation', 'text', 'sessions'])(
    'what is too long of %s is cut, and the same again',
    (name) => {
      const route = readRoute(`#${name}=${'X'.repeat(5000)}`)
      const written = writeRoute(route)
      expect(written.length).toBeLessThan(2100)
      expect(readRoute(written)).toEqual(route)
    },
  )

  test.each([
    '#__proto__=1&constructor=2',
    '#q=%E0%A4%A',
    '#sort=__proto__&country=,,,',
    `#country=${'x,'.repeat(5000)}`,
    `#q=${'a'.repeat(100_000)}`,
    '#=&&&=',
  ])('nonsense is read as a list: %.30s', (hash) => {
    const route = readRoute(hash)
    expect(route).toMatchObject({ view: 'list', sort: null })
    expect(writeRoute(route).length).toBeLessThan(10_000)
  })
})
