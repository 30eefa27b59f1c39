import { describe, expect, test } from 'vitest'
import { columnOf } from '../../../lib/pages/column-words.ts'
import { readPage } from '../../../lib/pages/read-page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { open } from './fixture.ts'

const SESSIONS = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions'
const LIST = `${SESSIONS}/session45/res-dec-stat`
const SPECIAL =
  'https://www.ohchr.org/en/hr-bodies/hrc/special-sessions/session24/24-special-session'
const PORTAL = 'https://hrcportal.ohchr.org/45th-regular-session-human-rights-council'

function pageOf(html: string, at = LIST) {
  const { url, document } = open(html, at)
  const read = readPage(url, document)
  return read && resolvePage(read.reading)
}
/** Each text of a page in one line: symbol or draft, title, action. */
function textsOf(html: string, at = LIST): string[] {
  return (pageOf(html, at)?.texts ?? []).map(({ symbol, draft, title, outcome }) =>
    [symbol ?? '', draft ?? '', title, outcome?.action ?? ''].join(' | '),
  )
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`

const FIRST = 'A/HRC/RES/45/7 | A/HRC/45/L.12 | Water for all | adopted'
const SECOND = 'A/HRC/RES/45/8 | A/HRC/45/L.13 | Housing in cities | adopted'
const DONE = 'Adopted without a vote'

describe('a column before the number', () => {
  test.each([
    ['an item in digits', ['Item', '3', '10']],
    ['an item in words', ['Point de l’ordre du jour', 'Point 3', 'Point 10']],
    ['an item’s long name', ['议程项目', '增进和保护所有人权', '技术援助和能力建设的问题']],
    [
      'an item as a link',
      ['بند جدول الأعمال', '<a href="#item3">3</a>', '<a href="#item10">10</a>'],
    ],
    ['a running number', ['№', '1.', '2.']],
    ['an unnamed number', ['', '1', '2']],
    ['other documents', ['Documents', 'A/HRC/45/20', 'A/HRC/45/21']],
    ['an older text', ['Previous text', '39/8', '39/9']],
  ])('is not the text’s: %s', (_, [heading = '', one = '', two = '']) => {
    const html = table(
      row(heading, 'Adopted text', 'Title', 'Draft', 'Action taken'),
      row(one, '45/7', 'Water for all', 'L.12', DONE),
      row(two, '45/8', 'Housing in cities', 'L.13', DONE),
    )
    expect(textsOf(html)).toEqual([FIRST, SECOND])
  })

  test('may be a row’s heading or span rows, and the table have no headings', () => {
    const rows = [
      '<tr><th scope="row" rowspan="2">Item 3</th><td>45/7</td><td>Water for all</td><td>L.12</td>',
      `<td>${DONE}</td></tr>`,
      row('45/8', 'Housing in cities', 'L.13', DONE),
    ]
    expect(textsOf(table(...rows))).toEqual([FIRST, SECOND])
  })
})

describe('columns', () => {
  test('may stand in any order, and sponsors are no title', () => {
    const sponsors = 'Algeria, Brazil, Chile, Denmark, Egypt, Fiji, Gabon, Honduras'
    const html = table(
      row('Action', 'Draft', 'Sponsors', 'Title', 'Symbol'),
      row(DONE, 'A/HRC/45/L.12', sponsors, 'Water for all', 'A/HRC/RES/45/7'),
      row(DONE, 'A/HRC/45/L.13', sponsors, 'Housing in cities', 'A/HRC/RES/45/8'),
    )
    expect(textsOf(html)).toEqual([FIRST, SECOND])
  })

  test('may give the sort of each text, between number and title', () => {
    const html = table(
      row('رقم', 'الصنف', 'العنوان'),
      row('\u206745/101\u2069', 'مقرر', 'عنوان أول'),
      row('\u206845/1\u2069', 'بيان من الرئيس', 'عنوان ثان'),
    )
    expect(textsOf(html)).toEqual([
      'A/HRC/DEC/45/101 |  | عنوان أول | ',
      'A/HRC/PRST/45/1 |  | عنوان ثان | ',
    ])
  })

  test('may count the votes on each side', () => {
    const html = `<table><tr><th rowspan="2">Texte</th><th rowspan="2">Titre</th><th colspan="3">Vote</th></tr>
      <tr><th>Pour</th><th>Contre</th><th>Abstentions</th></tr>
      ${row('45/7', 'Un titre', '30', '12', '5')}
      <tr><td>45/8</td><td>Un autre</td><td colspan="3">Adopté sans vote</td></tr></table>`
    expect(pageOf(html)?.texts.map(({ outcome }) => outcome)).toEqual([
      { action: 'adopted', vote: { inFavour: 30, against: 12, abstaining: 5 } },
      { action: 'adopted', vote: null },
    ])
  })

  test.each([
    ['Título', 'title'],
    ['Title of the draft', 'title'],
    ['Коды проектов', 'draft'],
    ['Принятое решение', 'action'],
    ['Принятый текст', 'number'],
    ['مقدمو المشروع', 'other'],
    ['共同提案国', 'other'],
    ['Resolution No', 'number'],
    ['Ort', null],
  ])('are named by their headings: %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column)
  })
})

describe('rows that name a group', () => {
  const cells = ['45/7', 'Water for all', 'L.12', DONE]
  const heads = ['Text', 'Title', 'Draft', 'Action'].map((head) => `<th>${head}</th>`).join('')

  test.each([
    'Item 3. All rights',
    'Point 3 de l’ordre du jour',
    'Tema 3 de la agenda',
    'Пункт 3 повестки дня',
    '议程项目3',
    'البند 3 من جدول الأعمال',
    'Date of meeting',
  ])('as headings are no names of columns: %s', (name) => {
    const whole = `<tr><th colspan="4">${name}</th></tr>`
    const first = `<tr><th>${name}</th><th></th><th></th><th></th></tr>`
    for (const group of [whole, first, row(`<b>${name}</b>`, '', '', '')]) {
      expect(textsOf(table(`<tr>${heads}</tr>`, group, row(...cells)))).toEqual([FIRST])
      expect(textsOf(table(group, `<tr>${heads}</tr>`, row(...cells)))).toEqual([FIRST])
    }
    expect(textsOf(table(whole, row('Text', 'Title'), row('45/7', 'A'), whole))).toHaveLength(1)
  })

  test('as headings tell the sort of the texts below', () => {
    const group = (name: string) => `<tr><th colspan="2">${name}</th></tr>`
    const html = table(
      group('Decisions'),
      row('45/101', 'A'),
      group('Statements'),
      row('45/1', 'B'),
    )
    expect(textsOf(html)).toEqual(['A/HRC/DEC/45/101 |  | A | ', 'A/HRC/PRST/45/1 |  | B | '])
  })
})

describe('tables and tables', () => {
  test('one for the layout is none of the list’s', () => {
    const inner = table(row('Text', 'Title'), row('45/7', 'Water'), row('45/8', 'Housing'))
    const html = table(row('Home<br>Sessions', `<p>See resolution 5/1.</p>${inner}`))
    expect(textsOf(html)).toEqual([
      'A/HRC/RES/45/7 |  | Water | ',
      'A/HRC/RES/45/8 |  | Housing | ',
    ])
  })

  test('one in the cell of a text is about that text', () => {
    const documents = table(row('A/HRC/RES/39/8', 'Water'), row('A/HRC/45/L.40', 'Amendment'))
    const votes = table(row('For', 'Against'), row('30', '12'))
    const html = table(
      row('Documents', 'Text', 'Title', 'Draft', 'Action'),
      row(documents, '45/7', 'Water for all', 'L.12', `${DONE}${votes}`),
    )
    expect(textsOf(html)).toEqual([FIRST])
  })

  test('a row goes on in the next, and an agenda item is none', () => {
    const html = table(
      row('Text', 'Title', 'Draft', 'Action'),
      row('45/7', 'Water', 'L.12', ''),
      row('&nbsp;', 'for all', '', ''),
      row('', '', '', DONE),
      row('', '<b>Item 5. Bodies and mechanisms</b>', '', ''),
      '<tr><td colspan="4">Item 7</td></tr>',
      row('45/8', 'Housing in cities', 'L.13', DONE),
      row('', 'A third one', 'L.14', 'Withdrawn by the sponsor'),
    )
    expect(textsOf(html)).toEqual([FIRST, SECOND, ' | A/HRC/45/L.14 | A third one | withdrawn'])
  })

  test('a title may go on below while all else spans both rows', () => {
    const span = (text: string) => `<td rowspan="2">${text}</td>`
    const html = table(
      `<tr>${span('45/7')}<td>Water</td>${span('L.12')}${span(DONE)}</tr>`,
      row('for all'),
      row('45/8', 'Housing in cities', 'L.13', DONE),
    )
    expect(textsOf(html)).toEqual([FIRST, SECOND])
  })

  test('a draft without a number may say there what became of it', () => {
    const html = table(row('45/7', 'Water', 'L.12'), row('Withdrawn', 'Food', 'L.14'))
    expect(textsOf(html)[1]).toBe(' | A/HRC/45/L.14 | Food | withdrawn')
  })

  test('what was not adopted is told in any words', () => {
    const lost = (words: string) =>
      table(row('45/7', 'A', 'L.12', DONE), row(words, 'B', 'L.99', 'Rejected by a vote'))
    for (const words of ['N/A', '—', 's. o.', '不适用', 'لا ينطبق', '']) {
      expect(textsOf(lost(words))[1]).toBe(' | A/HRC/45/L.99 | B | rejected')
    }
  })

  test('on a page of a session one that lists no texts of it gives none', () => {
    const at = `${SESSIONS}/session45/regular-session`
    const panels = table(
      row('Date', 'Panel', 'Mandate'),
      row('3 May', 'On water', '<a href="https://undocs.org/A/HRC/RES/42/5">42/5</a>'),
      row('n/a', 'On food', ''),
    )
    const reports = table(row('A/HRC/45/20', 'Report on water'), row('A/HRC/45/L', 'Notes'))
    expect(pageOf(panels + reports, at)).toMatchObject({ kind: 'session', texts: [] })
  })
})

describe('lists without a table', () => {
  const only = ['A/HRC/RES/45/7 |  | Water for all | adopted', 'A/HRC/PRST/45/2 |  | On reports | ']

  test.each([
    [
      'blocks',
      '<div><span><a href="/a">45/7</a></span> <span>Water for all</span> <i>Adopted without a vote</i></div><div><a href="/b">PRST 45/2</a> On reports</div>',
    ],
    [
      'cards',
      '<article><a href="/a">A/HRC/RES/45/7</a><h3>Water for all</h3><p>Adopted without a vote</p></article><article><a href="/b">45/PRST/2</a><h3>On reports</h3></article>',
    ],
    [
      'terms',
      '<dl><dt><a href="/a">45/7</a></dt><dd>Water for all<br><b>Adopted without a vote</b></dd><dt><a href="/b">PRST/45/2</a></dt><dd>On reports</dd></dl>',
    ],
    [
      'lines',
      '<p><a href="/a">45/7.</a> Water<br> for all <i>Adopted without a vote</i><br><a href="/b">PRST 45/2.</a> On reports</p>',
    ],
  ])('in %s', (_, html) => {
    expect(textsOf(`<h1>45</h1>${html}`)).toEqual(only)
    expect(textsOf(`<h1>45</h1>${html}`, PORTAL)).toEqual(only)
  })

  test.each([
    [
      'items',
      '<li><b>A/HRC/RES/45/7</b> <span>Water for all</span> <em>Adopted without a vote</em></li><li><b>PRST 45/2</b> On reports</li>',
    ],
    [
      'paragraphs',
      '<p>45/7. Water for all – Adopted without a vote</p><p>PRST 45/2. On reports</p>',
    ],
    [
      'terms',
      '<dl><dt>45/7</dt><dd>Water for all<br><b>Adopted without a vote</b></dd><dt>PRST/45/2</dt><dd>On reports</dd></dl>',
    ],
    [
      'blocks',
      '<div><div>Resolution 45/7</div><div>Water for all <i>Adopted without a vote</i></div></div><div><div>PRST 45/2</div><div>On reports</div></div>',
    ],
    [
      'a table for the layout',
      '<table><tr><td>Home</td><td><ul><li>45/7. Water for all – Adopted without a vote</li><li>PRST 45/2. On reports</li></ul></td></tr></table>',
    ],
  ])('in %s without links', (_, html) => {
    expect(textsOf(`<h1>45</h1>${html}`)).toEqual(only)
    expect(textsOf(`<h1>45</h1>${html}`, PORTAL)).toEqual(only)
  })

  test.each([
    ['Résolution 45/7 : De l’eau – Adoptée sans vote', 'De l’eau'],
    ['Resolución 45/7. Del agua – Aprobada sin votación', 'Del agua'],
    ['Резолюция 45/7: Вода – принята без голосования', 'Вода'],
    ['第45/7号决议 水 – 未经表决通过', '水'],
    ['القرار 45/7 – الماء – اعتمد بدون تصويت', 'الماء'],
  ])('may be of a language without links: %s', (line, title) => {
    const done = `A/HRC/RES/45/7 |  | ${title} | adopted`
    expect(textsOf(`<h1>45</h1><ul><li>${line}</li></ul>`)).toEqual([done])
  })

  test('have no text where a sentence begins with its number', () => {
    const html =
      '<p>Resolution 45/7 was adopted today.</p><p>Résolution 45/7 adoptée.</p><p>In resolution 45/8, it met.</p>'
    expect(textsOf(html, PORTAL)).toEqual([])
  })

  test('go on in the blocks after a number that stands alone', () => {
    const html = '<p>45/7</p><p>Water for all</p><p>A/HRC/45/L.12</p><p>Adopted without a vote</p>'
    expect(textsOf(`${html}<p>45/8</p><p>Housing</p>`)).toEqual([
      FIRST,
      'A/HRC/RES/45/8 |  | Housing | ',
    ])
  })

  test('take a title that ends in a number for no number', () => {
    const html =
      '<li><a href="/a">45/7.</a> Follow-up to resolutions S-1/1 and S-3/1<li><a href="/b">45/8.</a> Housing'
    expect(textsOf(`<ul>${html}</ul>`)).toEqual([
      'A/HRC/RES/45/7 |  | Follow-up to resolutions S-1/1 and S-3/1 | ',
      'A/HRC/RES/45/8 |  | Housing | ',
    ])
  })

  test('may say all in one line', () => {
    const html =
      '<li><a href="/a">45/7</a>. Water for all – A/HRC/45/L.12 – Adopted without a vote</li>'
    expect(textsOf(`<ul>${html}</ul>`)).toEqual([FIRST])
    const whole =
      '<li><a href="/a">45/7. Water for all</a>; adopted (20 to 7, with 1 abstention)</li>'
    expect(pageOf(`<ul>${whole}</ul>`)?.texts[0]).toMatchObject({
      symbol: 'A/HRC/RES/45/7',
      title: 'Water for all',
      outcome: { vote: { inFavour: 20 } },
    })
  })

  test('have no text where a sentence names one', () => {
    const html =
      '<p>The mandate was renewed by <a href="/a">resolution 45/7</a> and <a href="/b">45/8</a>.</p>'
    expect(textsOf(html, PORTAL)).toEqual([])
  })
})

test.each([
  ['below', '<div><a href="/r?symbol=A">A/HRC/RES/45/7</a></div><div>Water for all</div>'],
  ['above', '<h3>Water for all</h3><p><a href="/r?symbol=A">A/HRC/RES/45/7</a></p>'],
  ['beside', '<a href="/r?symbol=A">A/HRC/RES/45/7</a> – Water for all <i>2020</i>'],
  ['in the link', '<a href="/r?symbol=A">Water for all</a> A/HRC/RES/45/7'],
])('the title of a result stands %s its symbol', (_, one) => {
  const other = '<a href="/r?symbol=B">A/HRC/RES/45/8</a><p>水</p>'
  const results = `<h1>Results</h1><div>${one}</div><div>${other}</div>`
  expect(textsOf(results, 'https://documents.un.org/')).toEqual([
    'A/HRC/RES/45/7 |  | Water for all | ',
    'A/HRC/RES/45/8 |  | 水 | ',
  ])
})

describe('a special session whose number only a heading has', () => {
  const html = (h1: string, h2 = '') =>
    `<h1>${h1}</h1><h2>${h2}</h2>${table(row('A title', '<a href="/x">A/HRC/S-24/L.1</a>', DONE))}`
  const text = ['A/HRC/RES/S-24/1 | A/HRC/S-24/L.1 | A title | adopted']

  test.each([
    ['24th special session: resolution S-24/1 adopted on 17 December 2015', ''],
    ['24th special session', 'Résolution S-24/1 adoptée le 17 décembre'],
    ['الدورة الاستثنائية الرابعة والعشرون', 'القرار دإ-24/1'],
    ['第二十四届特别会议:第S-24/1号决议', ''],
  ])('%s %s', (h1, h2) => {
    expect(textsOf(html(h1, h2), SPECIAL)).toEqual(text)
  })

  test.each([
    ['Title', 'Action taken', DONE],
    ['Titre', 'Suite donnée', 'Adoptée sans vote'],
    ['Título', 'Medida', 'Aprobada sin votación'],
    ['Название', 'Решение', 'Принята без голосования'],
    ['标题', '行动', '未经表决通过'],
    ['العنوان', 'الإجراء', 'اعتمد بدون تصويت'],
    ['', '', DONE],
  ])('of a list of %s and %s alone', (title, action, done) => {
    const bare = (h1: string) => `<h1>${h1}</h1>${table(row(title, action), row('A title', done))}`
    const [only] = ['A/HRC/RES/S-24/1 |  | A title | adopted']
    expect(textsOf(bare('Special session: S-24/1'), SPECIAL)).toEqual([only])
    expect(textsOf(bare('Special session'), SPECIAL)).toEqual([])
    expect(textsOf(bare('Session 45: resolution 45/7'))).toEqual([])
  })

  test('but not of another session, nor one of several', () => {
    const none = [' | A/HRC/S-24/L.1 | A title | adopted']
    expect(textsOf(html('After resolution S-23/1'), SPECIAL)).toEqual(none)
    expect(textsOf(html('Resolutions S-24/1 and S-24/2'), SPECIAL)).toEqual(none)
  })
})

test('every text of a list says in which line of the page it stands', () => {
  const { url, document } = open(
    `<h2>Resolutions</h2>${table(row('Text', 'Title'), row('45/7', 'A'), row('45/8', 'B'))}`,
    LIST,
  )
  const read = readPage(url, document)
  const page = read && resolvePage(read.reading)
  expect(page?.lines?.map((line) => read?.rows[line]?.element.textContent)).toEqual([
    '45/7A',
    '45/8B',
  ])
})

test('numbers in Eastern digits are numbers', () => {
  expect(textsOf(table(row('٤٥/٧', 'عنوان'), row('۴۵/۸', 'عنوان')))[0]).toBe(
    'A/HRC/RES/45/7 |  | عنوان | ',
  )
})
