import { describe, expect, test } from 'vitest'
import { readAddressOnly } from '../../../lib/pages/identify-page.ts'
import type { PageReading, TextReading } from '../../../lib/pages/page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'

const HOST = 'https://www.ohchr.org'
const LIST = `${HOST}/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat`

const page = (given: Partial<PageReading>) =>
  resolvePage({ address: LIST, title: '', language: '', texts: [], ...given })
const row = (given: Partial<TextReading>, address = LIST) =>
  page({ address, texts: [{ title: '', ...given }] })?.texts[0]

describe('a row', () => {
  const nothing = { symbol: null, draft: null, session: '52', title: '', outcome: null }

  test.each<[string, Partial<TextReading>, object]>([
    ['with nothing', {}, nothing],
    [
      'with all',
      {
        number: '52/28',
        draft: 'L.10',
        action: 'Adopted without a vote',
        title: 'A title',
        section: 'Resolutions',
      },
      {
        symbol: 'A/HRC/RES/52/28',
        draft: 'A/HRC/52/L.10',
        session: '52',
        title: 'A title',
        outcome: { action: 'adopted', vote: null },
      },
    ],
    [
      'with marks and spaces',
      {
        title: ' A\u200b \n title\u202e\ufeff ',
        number: '\u200f52/28\u2069',
        draft: '\u2060L.10 ',
        action: 'Adopted\u00a0 without\u200b a vote',
      },
      {
        symbol: 'A/HRC/RES/52/28',
        draft: 'A/HRC/52/L.10',
        session: '52',
        title: 'A title',
        outcome: { action: 'adopted', vote: null },
      },
    ],
    [
      'of another session than its page',
      { number: '51/2' },
      { ...nothing, symbol: 'A/HRC/RES/51/2', session: '51' },
    ],
    [
      'with two numbers',
      { number: 'see S-33/1 and 52/1' },
      { ...nothing, symbol: 'A/HRC/RES/S-33/1', session: 'S-33' },
    ],
    [
      'with OM/1/1 in its cell',
      { number: 'text OM/1/1' },
      { ...nothing, symbol: 'A/HRC/RES/OM/1/1', session: 'OM/1' },
    ],
    [
      'with a number and a link to another text',
      { number: '52/28', address: '/x/A_HRC_RES_52_29.pdf' },
      { ...nothing, symbol: 'A/HRC/RES/52/28' },
    ],
    [
      'with a link to a text alone',
      { address: 'https://docs.un.org/en/A/HRC/RES/52/28' },
      { ...nothing, symbol: 'A/HRC/RES/52/28' },
    ],
    [
      'with a relative link',
      { address: '../../../../../x/A_HRC_RES_52_28.pdf' },
      { ...nothing, symbol: 'A/HRC/RES/52/28' },
    ],
    [
      'with a link to a draft alone',
      { address: 'https://docs.un.org/en/A/HRC/52/L.10' },
      { ...nothing, draft: 'A/HRC/52/L.10' },
    ],
    [
      'whose draft is a link',
      { draft: 'https://docs.un.org/en/A/HRC/52/L.10' },
      { ...nothing, draft: 'A/HRC/52/L.10' },
    ],
    ['with a link to nothing', { address: 'https://[', draft: 'https://[' }, nothing],
    ['with a link to another site', { address: 'https://x.org/A/HRC/RES/52/28' }, nothing],
    [
      'with a link to another session, on a list of texts',
      { address: '/en/hr-bodies/hrc/regular-sessions/session51/regular-session' },
      nothing,
    ],
  ])('%s', (_, given, text) => {
    expect(row(given)).toEqual(text)
  })

  test.each([
    ['Resolutions', 'RES'],
    ['Résolutions', 'RES'],
    ['Resoluciones', 'RES'],
    ['Резолюции', 'RES'],
    ['决议', 'RES'],
    ['القرارات', 'RES'],
    ['Decisions', 'DEC'],
    ['Décisions', 'DEC'],
    ['Решения', 'DEC'],
    ['决定', 'DEC'],
    ['المقررات', 'DEC'],
    ['Statements by the President', 'PRST'],
    ['PRST', 'PRST'],
    ['Declaraciones', 'PRST'],
    ['Déclarations', 'PRST'],
    ['Заявления', 'PRST'],
    ['主席声明', 'PRST'],
    ['بيانات', 'PRST'],
    ['Decisions and statements', 'PRST'],
    ['Decisions and resolutions', 'RES'],
    ['Texts', 'RES'],
    ['', 'RES'],
  ])('52/7 in a list %j is of %s', (section, series) => {
    expect(row({ number: '52/7', section })?.symbol).toBe(`A/HRC/${series}/52/7`)
  })

  test('in the list of sessions is the session it leads to', () => {
    const list = `${HOST}/en/hr-bodies/hrc/special-sessions`
    const address = '/en/hr-bodies/hrc/special-sessions/session33/33-special-session'
    expect(row({ address, title: '33rd' }, list)).toEqual({
      symbol: null,
      draft: null,
      session: 'S-33',
      title: '33rd',
      outcome: null,
    })
  })
})

describe('the session of a page', () => {
  const news = `${HOST}/en/news/2023/04/x`
  const label = 'News | Human Rights Council'
  const rows = (...numbers: string[]) => numbers.map((number) => ({ title: '', number }))

  test.each<[string, Partial<PageReading>, string | null]>([
    [
      'is its symbol’s',
      { address: 'https://docs.un.org/A/HRC/RES/51/2', title: '52nd session' },
      '51',
    ],
    ['is its address’s', { title: 'The 51st session of the Human Rights Council' }, '52'],
    [
      'is its title’s',
      { address: news, title: 'Human Rights Council, 51st session', lead: '50th session' },
      '51',
    ],
    [
      'is what stands below',
      { address: news, label, title: 'A title', lead: 'the 50th\u200b session' },
      '50',
    ],
    ['is none', { address: news, label, title: 'A title' }, null],
    [
      'is that of most rows, on a list that says it nowhere',
      {
        address: 'https://ap.ohchr.org/documents/sdpage_e.aspx',
        texts: rows('7/1', '8/1', '8/2', 'N/A', '7/2', '8/3'),
      },
      '8',
    ],
    [
      'is that of no row where there is none',
      { address: 'https://ap.ohchr.org/documents/sdpage_e.aspx', texts: rows('N/A') },
      null,
    ],
    ['is not that of its rows on another page', { address: news, label, texts: rows('8/1') }, null],
  ])('%s', (_, given, session) => {
    expect(page(given)?.session).toBe(session)
  })
})

describe('the kind of a page', () => {
  const record = 'https://digitallibrary.un.org/record/12'
  const session = `${HOST}/en/hr-bodies/hrc/regular-sessions/session52/reports`
  test.each<[string, Partial<PageReading>, string]>([
    ['a list without rows', {}, 'texts'],
    ['a session without rows', { address: session }, 'session'],
    ['a session with rows', { address: session, texts: [{ title: '', number: '52/1' }] }, 'texts'],
    ['a record of a resolution', { address: record, symbol: 'A/HRC/RES/52/28' }, 'text'],
    ['a record of a decision', { address: record, symbol: 'A/HRC/DEC/52/101' }, 'text'],
    ['a record of a statement', { address: record, symbol: 'A/HRC/PRST/52/1' }, 'text'],
    ['a record of a draft', { address: record, symbol: 'A/HRC/52/L.1' }, 'text'],
    ['a record of a report', { address: record, symbol: 'A/HRC/52/65' }, 'report'],
    ['a record of a summary record', { address: record, symbol: 'A/HRC/52/SR.1' }, 'report'],
    ['an address of a report', { address: 'https://docs.un.org/A/HRC/52/65' }, 'report'],
    [
      'a news page that names a symbol',
      {
        address: `${HOST}/en/news/2023/04/x`,
        title: 'Human Rights Council adopts it',
        symbol: 'A/HRC/RES/52/28',
      },
      'news',
    ],
  ])('%s', (_, given, kind) => {
    expect(page(given)?.kind).toBe(kind)
  })
})

describe('a page that is not the Council’s', () => {
  const record = 'https://digitallibrary.un.org/record/12'
  test.each<[string, Partial<PageReading>]>([
    ['no address', { address: 'nowhere' }],
    ['another address', { address: 'https://example.org/' }],
    ['unsure, and not read', { address: record }],
    ['a symbol of another body', { address: record, symbol: 'A/RES/60/251' }],
    ['an address with a symbol that is none', { address: 'https://docs.un.org/A/HRC/2932' }],
    [
      'a recording of another body',
      { address: 'https://webtv.un.org/asset/k1/k2', title: 'Advisory Committee' },
    ],
  ])('%s', (_, given) => {
    expect(page(given)).toBeNull()
  })

  test.each<[string, Partial<PageReading>]>([
    ['its title', { title: 'x' }],
    ['its symbol', { symbol: 'A/HRC/52/65' }],
    ['its rows', { texts: [{ title: 'x' }] }],
  ])('but it is read where it gives %s', (_, given) => {
    expect(page({ address: record, ...given })).not.toBeNull()
  })
})

describe('the yearly report to the Assembly', () => {
  test.each([
    ['A/61/53', 'A/61/53'],
    ['A/69/53', 'A/69/53'],
    ['A/70/53', 'A/70/53'],
    ['A/100/53', 'A/100/53'],
    ['a/72/53/add.1', 'A/72/53/ADD.1'],
    ['A/72/53/Corr.12', 'A/72/53/CORR.12'],
    ['A/72/53/Add1', 'A/72/53/ADD.1'],
    ['A-72-53-add-1', 'A/72/53/ADD.1'],
    ['A_72_53', 'A/72/53'],
    ['A.72.53.pdf', 'A/72/53'],
    [' A/72/53 ', 'A/72/53'],
    ['A/72-53', undefined],
    ['A/60/53', undefined],
    ['A/72/530', undefined],
    ['A/72/53/Add.123', undefined],
    ['A/72/53/Rev.1', undefined],
    ['A/72/53/', undefined],
    ['xA/72/53', undefined],
  ])('%j is %s', (symbol, canonical) => {
    const found = page({ address: 'https://digitallibrary.un.org/record/12', symbol })
    expect(found?.symbol).toBe(canonical)
    if (canonical) expect(found).toMatchObject({ kind: 'report', session: null, texts: [] })
  })
})

describe('title and language', () => {
  const document = 'https://docs.un.org/A/HRC/RES/52/28'
  test.each<[string, Partial<PageReading>, string]>([
    ['the page’s', { title: ' A  title\u200b' }, 'A title'],
    ['none of a viewer', { address: document, title: 'Viewer' }, ''],
    [
      'the address’s, where the page has none',
      { address: `${HOST}/countries/dpr-korea` },
      'dpr korea',
    ],
    [
      'the page’s before the address’s',
      { address: `${HOST}/countries/x`, title: 'Korea' },
      'Korea',
    ],
    ['a library’s', { address: document, title: 'x', jsonLd: '{"name":" A  name "}' }, 'A name'],
    ['the page’s, as a library’s is no text', { title: 'x', jsonLd: '{"name":5}' }, 'x'],
    ['the page’s, as a library has none', { title: 'x', jsonLd: '{"title":"y"}' }, 'x'],
    ['the page’s, as a library’s is null', { title: 'x', jsonLd: 'null' }, 'x'],
    ['the page’s, as a library’s is a word', { title: 'x', jsonLd: '"name"' }, 'x'],
    ['the page’s, as a library’s cannot be read', { title: 'x', jsonLd: '{name' }, 'x'],
  ])('the title is %s', (_, given, title) => {
    expect(page(given)?.title).toBe(title)
  })

  test.each([
    ['of the address', LIST, 'fr', 'en'],
    ['of the page', document, 'fr', 'fr'],
    ['of a tag with more in it', document, 'FR-fr', 'fr'],
    ['none of another tag', document, 'de', null],
    ['none', document, '', null],
  ])('the language is that %s', (_, address, language, expected) => {
    expect(page({ address, language })?.language).toBe(expected)
  })

  test('one text is an entry of its own, by its symbol or its draft', () => {
    const entry = { session: '52', title: '', outcome: null }
    const textsAt = (symbol: string) => page({ address: `https://docs.un.org/${symbol}` })?.texts
    expect(textsAt('A/HRC/RES/52/28')).toEqual([
      { ...entry, symbol: 'A/HRC/RES/52/28', draft: null },
    ])
    expect(textsAt('A/HRC/52/L.1')).toEqual([{ ...entry, symbol: null, draft: 'A/HRC/52/L.1' }])
    expect(textsAt('A/HRC/52/65')).toEqual([])
  })

  test('an address alone is a reading without anything, and without what follows a #', () => {
    expect(readAddressOnly(new URL(`${LIST}?a=b#c\nd#e`))).toEqual({
      address: `${LIST}?a=b`,
      title: '',
      language: '',
      texts: [],
    })
  })
})
