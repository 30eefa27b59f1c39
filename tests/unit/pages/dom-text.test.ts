import { describe, expect, test } from 'vitest'
import { readTitle, visibleText } from '../../../lib/pages/dom-text.ts'
import { listedTexts } from '../../../lib/pages/listed-texts.ts'
import { mentionedTexts } from '../../../lib/pages/mentions.ts'
import { WHILE_OPEN } from '../../../lib/pages/page-type.ts'
import { findReader, readPage } from '../../../lib/pages/read-page.ts'
import { readRunningText } from '../../../lib/pages/running-text.ts'
import { open } from './fixture.ts'

const AT = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
const documentOf = (html: string) => open(html, AT).document
const rowsOf = (html: string, at = AT) => {
  const { url, document } = open(html, at)
  const texts = readPage(url, document)?.reading.texts ?? []
  const kind = /res-dec-stat/.test(at) ? 'texts' : 'session'
  return listedTexts(texts, { kind, session: '52', title: '' }).map(({ reading }) => reading)
}

describe('the text of an element', () => {
  const textOf = (html: string, limit?: number) => visibleText(documentOf(html).body, limit)

  test.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['One<br>two', 'One two'],
    ['<ul><li>One</li><li>two</li></ul>', 'One two'],
    ['<h2>One</h2>two', 'One two'],
    ['<div>One</div>two', 'One two'],
    ['O<b>n</b>e t<span>wo</span>', 'One two'],
    [' One \n\t two\u00a0 ', 'One two'],
    ['One<script>evil()</script><style>p{}</style> two', 'One two'],
    ['<!-- no -->One', 'One'],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('is cut at a limit, 2,000 characters where none is given', () => {
    expect(textOf('abcdef', 3)).toBe('abc')
    expect(textOf('<b>ab</b><b>cd</b><b>ef</b>', 3)).toBe('abc')
    expect(textOf('x'.repeat(3000))).toHaveLength(2000)
  })

  test('of nothing is empty', () => {
    expect(visibleText(null)).toBe('')
    expect(visibleText(undefined)).toBe('')
  })
})

describe('the title of a page', () => {
  test.each([
    ['<h1>Logo</h1><main><h1>Title</h1><div class="hero-1__title">Hero</div></main>', 'Hero'],
    ['<h1>Logo</h1><main><h1>Title</h1></main>', 'Title'],
    ['<h1>Logo</h1><main><h2>Sub</h2></main>', 'Logo'],
    ['<h1> </h1><main><h2>Sub</h2></main>', 'Sub'],
  ])('of %j is %j', (html, title) => {
    const document = documentOf(html)
    const read = readTitle(document)
    expect(read.title).toBe(title)
    expect(read.heading?.textContent).toBe(title)
  })

  test('is that of the window, without the name of the site, where there is no heading', () => {
    const document = documentOf('<title>A | B session | OHCHR</title><p>x</p>')
    expect(readTitle(document)).toEqual({ title: 'A', heading: null })
  })
})

describe('rows of a table', () => {
  const cells = (...texts: string[]) =>
    `<table><tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr></table>`

  test('of five cells', () => {
    expect(
      rowsOf(
        `<h2>Resolutions</h2>${cells('<a href="/x">52/1</a>', 'Title', 'Sponsors', 'A/HRC/52/L.1', 'Adopted')}`,
      ),
    ).toEqual([
      {
        number: '52/1',
        title: 'Title',
        draft: 'A/HRC/52/L.1',
        action: 'Adopted',
        address: '/x',
        section: 'Resolutions',
      },
    ])
  })

  test.each([
    [
      'a draft that is a link',
      cells('52/1', 'Title', '<a href="/A/HRC/52/L.1">PDF</a>', 'Adopted'),
      { draft: '/A/HRC/52/L.1' },
    ],
    [
      'a title that is a link',
      cells('52/1', '<a href="/y">Title</a>'),
      { address: '/y', title: 'Title', action: '' },
    ],
    [
      'no number but a draft',
      cells('', 'Title', 'L.1', 'Withdrawn'),
      { number: '', draft: 'L.1', action: 'Withdrawn' },
    ],
    [
      'a title alone, whose link is a text',
      cells('<a href="/A/HRC/RES/S-9/1">Title</a>'),
      { title: 'Title', address: '/A/HRC/RES/S-9/1' },
    ],
    [
      'an encoded link to a decision',
      cells('<a href="?s=A%2FHRC%2FDEC%2F9%2F1">Title</a>'),
      { title: 'Title' },
    ],
    ['three cells', cells('52/1', 'Title', 'Adopted'), { action: 'Adopted', draft: '' }],
    ['a draft in the last cell', cells('52/1', 'Title', 'L.1'), { action: '', draft: 'L.1' }],
  ])('with %s', (_, html, row) => {
    expect(rowsOf(html)).toEqual([expect.objectContaining(row)])
  })

  test.each([
    '52/1',
    'S-33/1',
    'OM/1/1.',
    'OS/12/2',
    'A/HRC/RES/12/4',
    'a/hrc/dec/12/104',
    'Decision 6/102',
    'PRST/15/2',
    'N/A',
    'n.a',
    ' – 52/1',
  ])('%j is a number', (number) => {
    expect(rowsOf(cells(number, 'Title'))).toHaveLength(1)
  })

  test.each(['Number', 'Session 52', '52', 'NaN', 'A/HRC/52/65', ''])('%j is none', (number) => {
    expect(rowsOf(cells(number, 'Title'))).toEqual([])
  })

  test('a cell that spans rows stands in each of them', () => {
    const html = `<table>
      <tr><td rowspan="2">52/1</td><td>One</td></tr>
      <tr><td>Two</td></tr>
      <tr><td>52/2</td><td>Three</td></tr></table>`
    expect(rowsOf(html)?.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '52/1 One',
      '52/1 Two',
      '52/2 Three',
    ])
  })

  test('a row of headings is none', () => {
    expect(rowsOf('<table><tr><th>52/1</th><th>Title</th></tr></table>')).toEqual([])
  })

  test('a list is named by its table, its caption or the heading above it', () => {
    const table = (attributes: string, inner = '') =>
      `<table ${attributes}>${inner}<tr><td>52/1</td><td>T</td></tr></table>`
    const html = `<h2>Decisions</h2>${table('')}<h5>Déclarations</h5>${table('summary="Resolutions"')}${table('', '<caption>Решения</caption>')}<h3>Item 3</h3>${table('')}`
    expect(rowsOf(html)?.map(({ section }) => section)).toEqual([
      'Decisions',
      'Resolutions',
      'Решения',
      'Déclarations',
    ])
  })

  test('without tables, numbered links are read on a list, and on no other page', () => {
    const html =
      '<ul><li><a href="/a">52/1</a> One</li><li><a href="/b">More</a></li></ul><a href="/c">52/2</a>'
    expect(rowsOf(html)).toEqual([
      expect.objectContaining({ number: '52/1', title: 'One', address: '/a' }),
    ])
    const mandate = 'https://www.ohchr.org/en/special-procedures/sr-belarus'
    expect(rowsOf(html, mandate)).toEqual([])
  })
})

describe('a page', () => {
  test('says its address without what follows a #, and its language', () => {
    const { url, document } = open('<html lang="fr"><h1>T</h1></html>', `${AT}?a#b`)
    expect(readPage(url, document)?.reading).toMatchObject({ address: `${AT}?a`, language: 'fr' })
  })

  test.each([
    ['<title>Just a moment...</title>', true],
    ['<div id="challenge-form"></div>', true],
    ['<title>Not Just a moment</title><div id="a-challenge-form"></div>', false],
  ])('%j is Cloudflare’s: %j', (html, is) => {
    const { url, document } = open(html, AT)
    expect(readPage(url, document) === null).toBe(is)
  })

  test.each([
    [AT, 10_000],
    ['https://www.universal-rights.org/human-rights/human-rights-resolutions-portal/', WHILE_OPEN],
    ['https://digitallibrary.un.org/search?p=x', WHILE_OPEN],
    ['https://docs.un.org/en/A/HRC/RES/52/28', undefined],
    ['https://www.ohchr.org/en/about-us', undefined],
  ])('whose rows may come late: %s: %s', (address, late) => {
    expect(findReader(new URL(address))?.[2]).toBe(late)
  })
})

describe('mentions', () => {
  const symbolsIn = (html: string) =>
    mentionedTexts(readRunningText(documentOf(html))).map(({ symbol }) => symbol)

  test.each([
    ['<main><p>A/HRC/RES/52/1 A/HRC/RES/52/1</p></main>', ['A/HRC/RES/52/1']],
    ['<p>A/HRC/52/65</p><main><p>resolution 52/2</p></main>', ['A/HRC/RES/52/2']],
    [
      '<article><p>resolution 52/2, A/HRC/52/L.1, resolution 52/3</p></article>',
      ['A/HRC/RES/52/2', 'A/HRC/52/L.1', 'A/HRC/RES/52/3'],
    ],
    ['<p>resolution S-9/1</p>', ['A/HRC/RES/S-9/1']],
    ['<p>of the General Assembly. In resolution 52/2</p>', ['A/HRC/RES/52/2']],
    ['<div contenteditable="false">A/HRC/52/L.1</div>', ['A/HRC/52/L.1']],
    ...['select', 'template', 'nav', 'header', 'footer', 'style', 'iframe'].map(
      (tag): [string, string[]] => [`<${tag}>A/HRC/52/L.1</${tag}>`, []],
    ),
  ])('in %j: %j', (html, symbols) => {
    expect(symbolsIn(html)).toEqual(symbols)
  })
})
